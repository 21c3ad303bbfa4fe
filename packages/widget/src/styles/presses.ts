import { css } from 'lit';

/** Buttons and links. */
export const presses = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    max-width: none;
    margin-block: 1.2em;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    max-inline-size: 100%;
  }
  button {
    cursor: pointer;
    border-radius: var(--_radius);
    min-block-size: 1.6em;
  }
  .primary,
  .secondary {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.6em 1.1em;
    font-weight: 600;
    border: 2px solid var(--_accent);
    text-align: start;
    line-height: 1.3;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .secondary {
    background: transparent;
    color: var(--_accent);
  }
  .primary:hover,
  .secondary:hover {
    box-shadow: 0 0 0 2px var(--_accent);
  }
  .link,
  .bar,
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  .link {
    background: none;
    border: 0;
    padding: 0.1em 0;
    text-align: start;
    font-weight: inherit;
    line-height: inherit;
  }
  .link:hover,
  .bar:hover,
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  .bar {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
    background: none;
    border: 0;
    padding: 0.35em 0;
    text-align: start;
  }
  /* An arrow stands in the middle of its square: its tip belongs to the edge of the text. */
  .bar .icon,
  summary .icon {
    margin-inline-start: -0.35em;
  }
  a,
  .link {
    display: inline-block;
    min-block-size: max(1.5em, 24px);
  }
  .out .icon {
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline-start: 0.25em;
    vertical-align: -0.05em;
  }
`;
