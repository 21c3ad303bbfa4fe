import { css } from 'lit';

/** The box around everything, its rows, what is only heard or only printed, and where focus is. */
export const box = css`
  :host {
    display: block;
    color: var(--_ink);
    font-size: var(--service-finder-font-size, inherit);
    line-height: 1.5;
    text-align: start;
    container-type: inline-size;
    scroll-margin-top: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .finder {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .view {
    padding: 1.25em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .printed {
    display: none;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    gap: 0.5em;
    align-items: center;
  }
  .row.end {
    margin-inline-start: auto;
  }
  :focus-visible {
    outline: 0.19em solid var(--_focus);
    outline-offset: 0.15em;
    border-radius: 0.15em;
  }
  .title-line:focus-visible {
    outline: none;
  }
`;
