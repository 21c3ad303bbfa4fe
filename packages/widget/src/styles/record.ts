import { css } from 'lit';

/** The page of one service. */
export const record = css`
  .record .kind {
    margin: 0;
    font-weight: 600;
    color: var(--_warm);
  }
  .criteria ul {
    list-style: none;
    padding: 0;
  }
  .criteria li {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    margin-block: 0.35em;
  }
  .criteria li.group {
    display: block;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
  }
  .criteria .icon {
    margin-block-start: 0.15em;
  }
  .criteria .met .icon {
    color: var(--_good);
  }
  .criteria .unmet .icon {
    color: var(--_muted);
  }
  .dot {
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin: 0.5em 0.35em 0;
    border-radius: 50%;
    background: var(--_edge);
  }
  .glue {
    font-weight: 600;
  }
  .channels > li {
    display: grid;
    gap: 0.1em 1.5em;
    align-items: baseline;
    padding-block: 0.7em;
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .channels p {
    margin-block: 0 0.3em;
  }
  .phone {
    font-weight: 700;
    font-size: 1.08em;
  }
  .address {
    white-space: pre-line;
  }
  .facts > div,
  .answers > div {
    display: grid;
    gap: 0.1em 1.5em;
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .facts {
    margin-block-start: 1.6em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  .sources {
    font-size: 0.95em;
  }
  .sources li {
    margin-block: 0.5em;
  }
  .hand-over {
    margin-block-start: 1.6em;
    padding: 0.1em 1.1em 1em;
    background: var(--_soft);
    border-radius: var(--_radius);
  }
  .hand-over .secondary {
    margin-block-start: 0.8em;
  }
  @container (min-width: 34em) {
    .channels > li,
    .facts > div {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
`;
