import { css } from 'lit';

/** Life events and topics. */
export const start = css`
  .events {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0 2em;
    border-block-start: 1px solid var(--_line);
  }
  .events li {
    margin: 0;
    border-block-end: 1px solid var(--_line);
  }
  .event {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.8em;
    align-items: start;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.75em 0;
    background: none;
    border: 0;
    border-radius: 0;
    text-align: start;
    line-height: 1.35;
  }
  .event .icon {
    color: var(--_warm);
  }
  .event-name {
    font-weight: 700;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  .event-summary {
    display: block;
    color: var(--_muted);
    font-size: 0.92em;
  }
  .event:hover .event-name {
    text-decoration-thickness: 0.14em;
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.2em), 1fr));
    gap: 0.1em 1em;
  }
  .topics li {
    margin-block: 0.15em;
  }
  .topics .link {
    padding-block: 0.3em;
  }
  @container (min-width: 34em) {
    .topics {
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
      column-gap: 1.5em;
    }
  }
  /* The same columns as the life events above. */
  @container (min-width: 46em) {
    .topics {
      grid-template-columns: repeat(auto-fill, minmax(17em, 1fr));
      column-gap: 2em;
    }
  }
`;
