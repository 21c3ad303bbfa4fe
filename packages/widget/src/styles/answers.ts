import { css } from 'lit';

/** The answers given, and taking them along. */
export const answers = css`
  .answers .value {
    font-size: 1.08em;
  }
  .answers details {
    margin-block: 0.2em;
  }
  .answers summary {
    font-weight: 400;
    font-size: 0.92em;
    padding-block: 0.1em;
  }
  .take fieldset {
    margin-block-start: 1.2em;
  }
  .take legend {
    font-weight: 700;
    padding-block-end: 0.3em;
  }
  .answers .row {
    gap: 1.2em;
  }
  .take .field,
  .field textarea {
    inline-size: 100%;
    max-inline-size: 42em;
  }
  .take .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .take .field + p {
    margin-block: 0.8em;
  }
  .qr {
    display: block;
    margin-block-start: 1em;
    inline-size: 15em;
    block-size: 15em;
    max-inline-size: 100%;
    image-rendering: pixelated;
    background: #fff;
    border: 1em solid #fff;
  }
  @container (min-width: 34em) {
    .answers > div {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .answers dd {
      grid-column: 2;
    }
    .answers dt {
      grid-row: 1 / span 4;
    }
  }
`;
