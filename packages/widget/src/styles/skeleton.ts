import { css } from 'lit';

/** The drawing of a view that is still loading, and the view of a failure. */
export const skeleton = css`
  .skeleton,
  .failed {
    padding: 1.5em 1.25em;
  }
  .skeleton {
    min-block-size: 34em;
  }
  .lists {
    min-block-size: 22em;
    padding-block-start: 1.4em;
  }
  .bones {
    display: grid;
    gap: 0.8em;
    margin-block-end: 1.2em;
  }
  .bones i {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_line);
    opacity: 0.55;
    animation: breathe 1.8s ease-in-out infinite alternate;
  }
  .bones .tall {
    block-size: 1.8em;
  }
  .bones .field {
    block-size: 2.8em;
  }
  .bones .block {
    block-size: 4.5em;
  }
  .bones .w40 {
    inline-size: 40%;
  }
  .bones .w60 {
    inline-size: 60%;
  }
  .bones .w80 {
    inline-size: 80%;
  }
  @container (min-width: 46em) {
    .skeleton,
    .failed {
      padding-inline: 2em;
    }
  }
  .view > .failed {
    padding: 0;
  }
  @keyframes breathe {
    to {
      opacity: 0.25;
    }
  }
`;
