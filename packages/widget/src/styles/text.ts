import { css } from 'lit';

/** Headings, paragraphs, lists, small drawings. */
export const text = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    color: inherit;
    text-wrap: pretty;
  }
  .title {
    font-size: 1.6em;
    letter-spacing: -0.01em;
    hyphens: auto;
  }
  .section {
    font-size: 1.2em;
    margin-block: 1.6em 0.5em;
  }
  .item {
    font-size: 1.05em;
  }
  .small {
    font-size: 1em;
  }
  .title-line {
    outline: none;
    padding-block-end: 0.35em;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  form {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  p {
    max-width: 42em;
    margin-block: 0.4em;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  li {
    margin-block: 0.25em;
  }
  .plain,
  .services,
  .events,
  .topics,
  .channels,
  .steps,
  .quiet,
  .controls {
    list-style: none;
    padding: 0;
  }
  .lead {
    font-size: 1.08em;
  }
  .hint,
  .by,
  .why,
  .kind,
  small {
    color: var(--_muted);
    font-size: 0.92em;
  }
  .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    vertical-align: -0.2em;
  }
  [dir='rtl'] .turns {
    transform: scaleX(-1);
  }
  @container (max-width: 22em) {
    .title {
      font-size: 1.35em;
    }
  }
`;
