import { css } from 'lit';

/** The tabs of a life event. */
export const journey = css`
  .journey {
    padding: 0.9em 1.25em 0;
  }
  .journey .about {
    font-weight: 700;
    color: var(--_warm);
    margin: 0 0 0.3em;
  }
  .journey ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6em), 1fr));
    list-style: none;
    padding: 0;
  }
  .journey li {
    margin: 0;
    border-block-end: 1px solid var(--_line);
  }
  .journey li:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .tab {
    background: none;
    border: 0;
    border-block-end: 0.2em solid transparent;
    border-radius: 0;
    padding: 0.45em 0;
    margin-block-end: -1px;
    text-align: start;
    color: var(--_accent);
  }
  .tab:hover {
    border-color: var(--_line);
  }
  .tab[aria-current] {
    border-color: var(--_warm);
    color: var(--_ink);
    font-weight: 700;
  }
  @container (max-width: 13em) {
    .journey {
      padding-inline: 0.7em;
    }
  }
  @container (min-width: 30em) {
    .journey ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.4em;
      border-block-end: 1px solid var(--_line);
    }
    .journey li {
      border: 0;
    }
  }
  @container (min-width: 46em) {
    .journey {
      padding-inline: 2em;
    }
  }
`;
