import { css } from 'lit';

/** The frame and the lists. Widths are the finder's own, not the page's: it also lives in side columns. */
export const views = css`
  .top > .row:first-child .bar:first-child {
    margin-inline-start: -0.3em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: center;
    padding: 0.35em 1em;
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
  .language select {
    min-block-size: 2.3em;
    padding: 0.2em 0.4em;
  }
  .journey {
    padding: 0.9em 1.25em 0;
  }
  .journey .about {
    font-weight: 700;
    color: var(--_warm);
    margin: 0 0 0.3em;
  }
  .journey ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    list-style: none;
    padding: 0;
    border-block-end: 1px solid var(--_line);
  }
  .journey li {
    margin: 0;
  }
  .tab {
    background: none;
    border: 0;
    border-block-end: 0.2em solid transparent;
    border-radius: 0;
    padding: 0.45em 0;
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
  .bottom {
    padding: 1em 1.25em;
    background: var(--_soft);
    border-block-start: 1px solid var(--_line);
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

  .search {
    margin-block: 1em 0.4em;
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
  .row > input {
    flex: 1 1 12em;
    max-inline-size: 22em;
  }

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
    padding: 0.75em 0.2em;
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
  .event:hover {
    background: var(--_soft);
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.1em 1.5em;
  }
  .topics li {
    margin-block: 0.15em;
  }
  .topics .link {
    padding-block: 0.3em;
  }

  .services > li,
  .quiet > li {
    padding-block: 0.95em;
    margin: 0;
    border-block-start: 1px solid var(--_line);
  }
  .services > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .service p {
    margin-block: 0.2em;
  }
  .standing {
    display: flex;
    gap: 0.45em;
    align-items: flex-start;
    font-weight: 600;
  }
  .standing .icon {
    margin-block-start: 0.18em;
  }
  .likely,
  .automatic,
  .received {
    color: var(--_good);
  }
  .undecided,
  .open,
  .ask {
    color: var(--_warm);
  }
  .unlikely,
  .not-offered {
    color: var(--_muted);
  }
  section.likely,
  section.undecided,
  section.automatic,
  section.open,
  section.ask,
  section.received,
  section.not-offered,
  li.received,
  li.automatic,
  li.not-offered {
    color: inherit;
  }
  .unconfirmed {
    display: flex;
    gap: 0.45em;
    color: var(--_warm);
    font-size: 0.94em;
  }
  .unconfirmed .icon {
    margin-block-start: 0.15em;
  }
  .note,
  .changes,
  .warning,
  .records {
    padding: 0.6em 0.85em;
    border-inline-start: 0.25em solid var(--_warm);
    background: var(--_soft);
    max-width: 46em;
  }
  .top .records {
    background: none;
    padding-block: 0.1em;
  }
  .changes {
    border-color: var(--_good);
  }
  .bundle-hit {
    padding: 1em 1.1em;
    margin-block: 0.7em;
    background: var(--_soft);
    border-radius: var(--_radius);
    border-inline-start: 0.25em solid var(--_warm);
  }
  .bundle-hit .item {
    font-size: 1.2em;
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
  .part-fault {
    padding: 0.4em 1.25em;
    background: var(--_soft);
    border-block-end: 1px solid var(--_line);
  }
  .grouping {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .grouping legend {
    float: inline-start;
    inline-size: auto;
    font-weight: 600;
    padding-inline-end: 0.5em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    align-items: end;
  }
  .filters select {
    inline-size: 14em;
  }
  #results:focus-visible {
    outline-offset: 0.4em;
  }

  .columns {
    display: grid;
    gap: 2em;
  }
  .so-far {
    padding: 1em 1.1em;
    background: var(--_soft);
    border-radius: var(--_radius);
    align-self: start;
  }
  .so-far .icon {
    color: var(--_good);
  }
  .so-far p:first-of-type .icon {
    color: var(--_warm);
  }
  .so-far .plain {
    padding-inline-start: 1.6em;
    font-size: 0.95em;
  }
  .question .title {
    font-size: 1.4em;
  }
  .before {
    color: var(--_muted);
    font-style: italic;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
  }
  .date .day input {
    inline-size: 4em;
  }
  .date .year input {
    inline-size: 5.5em;
  }
  .with-unit {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-block: 0.6em;
  }
  .with-unit input {
    inline-size: 9em;
  }
  .member,
  .inner {
    margin-block: 0.9em;
  }
  .member {
    padding: 0.9em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
  }
  .member > legend {
    inline-size: auto;
    padding-inline: 0.4em;
    font-weight: 700;
  }
  .inner > legend {
    font-weight: 600;
  }
  .faults {
    padding: 0.8em 1em;
    border: 2.5px solid var(--_fault);
    border-radius: var(--_radius);
    margin-block-end: 1.2em;
  }
  .faults ul {
    list-style: none;
    padding: 0;
  }
  .faults a {
    color: var(--_fault);
    font-weight: 600;
  }
  @container (min-width: 46em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 17em;
    }
    .view {
      padding: 1.6em 2em 2em;
    }
    .top,
    .bottom {
      padding-inline: 2em;
    }
    .journey {
      padding-inline: 2em;
    }
    .arrived {
      margin-inline: 2em;
    }
  }

  .skeleton,
  .failed {
    padding: 1.5em 1.25em;
  }
  .skeleton {
    min-block-size: 34em;
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
  @keyframes breathe {
    to {
      opacity: 0.25;
    }
  }
`;
