import { css } from 'lit';

/** The search field and its suggestions. */
export const search = css`
  .search {
    margin-block: 1em 1.4em;
  }
  .combo {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: 42em;
    margin-block-start: 0.5em;
  }
  .combo input {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .combo [role='listbox'] {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 2.9em;
    z-index: 5;
    margin: 0;
    padding: 0.25em;
    list-style: none;
    background: var(--_paper);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    box-shadow: 0 0.4em 1em rgb(0 0 0 / 0.16);
  }
  .combo [role='listbox'][hidden] {
    display: none;
  }
  .combo [role='option'] {
    margin: 0;
    padding: 0.55em 0.6em;
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  .combo [role='option']:hover {
    background: var(--_soft);
  }
  .combo [role='option'][aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [aria-selected='true'] small {
    color: inherit;
  }
`;
