import { css } from 'lit';

/** What stands around every view, and its notes. Widths are the finder’s own, not the page’s: it also lives in side columns. */
export const frame = css`
  .top .row {
    column-gap: 1em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: center;
    padding: 0.35em 1.25em;
    background: var(--_soft);
    border-block-end: 1px solid var(--_line);
  }
  .top p {
    flex-basis: 100%;
    margin: 0.15em 0 0.35em;
  }
  .helping {
    font-weight: 600;
  }
  /* A width of its own: to find it, the browser would measure the names of all languages, and load a font for each script. */
  .language {
    min-inline-size: 0;
  }
  .language select {
    inline-size: 8em;
    min-block-size: 2.3em;
    padding: 0.2em 0.4em;
  }
  .bottom {
    padding: 1em 1.25em;
    background: var(--_soft);
    border-block-start: 1px solid var(--_line);
  }
  .bottom > * {
    font-size: 0.95em;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
  }
  .privacy {
    margin-block-start: 0;
  }
  .note,
  .changes,
  .warning,
  .records {
    padding: 0.6em 0.85em;
    border-inline-start: 0.25em solid var(--_warm);
    background: var(--_soft);
    max-width: none;
    padding-inline-end: max(0.85em, 100% - 43em);
  }
  .top .records {
    background: none;
    padding-block: 0.1em;
  }
  .changes {
    margin-block-end: 1.2em;
    border-color: var(--_good);
  }
  .pointer,
  .arrived {
    padding: 0.9em 1.1em;
    margin-block: 0.8em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .arrived {
    margin: 1.25em 1.25em 0;
  }
  .arrived .ways {
    margin-block-end: 0.2em;
  }
  .note {
    margin-block: 1em;
  }
  .part-fault {
    padding: 0.4em 1.25em;
    background: var(--_soft);
    border-block-end: 1px solid var(--_line);
  }
  /* Very large text on a small phone: the margins give way to words. */
  @container (max-width: 13em) {
    .view,
    .top,
    .bottom {
      padding-inline: 0.7em;
    }
    .finder .title {
      font-size: 1.15em;
    }
  }
  @container (min-width: 46em) {
    .view {
      padding: 1.6em 2em 2em;
    }
    .top,
    .bottom {
      padding-inline: 2em;
    }
    .arrived {
      margin-inline: 2em;
    }
  }
`;
