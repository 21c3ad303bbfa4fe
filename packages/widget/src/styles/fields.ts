import { css } from 'lit';

/** Fields, labels and boxes to tick. */
export const fields = css`
  input[type='text'],
  select,
  textarea {
    background: var(--_paper);
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.55em 0.7em;
    min-block-size: 2.8em;
  }
  :is(input, select, textarea)[aria-invalid='true'] {
    border-color: var(--_fault);
    border-width: 2.5px;
  }
  .label {
    display: block;
    font-weight: 700;
    font-size: 1.05em;
  }
  .field {
    display: inline-grid;
    grid-template-columns: minmax(0, max-content);
    gap: 0.2em;
    max-inline-size: 100%;
  }
  .field > span {
    font-weight: 600;
  }
  .tick,
  .choice {
    display: flex;
    gap: 0.7em;
    align-items: flex-start;
    cursor: pointer;
  }
  .tick {
    padding-block: 0.25em;
  }
  .tick input,
  .choice input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0.05em 0 0;
    accent-color: var(--_accent);
  }
  legend {
    display: block;
    inline-size: 100%;
  }
  .fault {
    color: var(--_fault);
    max-width: 42em;
  }
  .row > input {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 22em;
  }
`;
