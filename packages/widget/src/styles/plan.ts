import { css } from 'lit';

/** The plan: its dates, its steps, its papers. */
export const plan = css`
  .steps {
    counter-reset: step;
    margin-block: 1.4em;
  }
  .step {
    position: relative;
    counter-increment: step;
    padding: 0 0 1.7em;
    padding-inline-start: 3.4em;
    margin: 0;
  }
  .step::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-weight: 700;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .step::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(1em - 1px);
    inset-block: 2.3em 0.3em;
    border-inline-start: 2px solid var(--_line);
  }
  .step:last-child::after {
    display: none;
  }
  .step.advice::before {
    background: var(--_paper);
    color: var(--_accent);
    border: 2px solid var(--_accent);
  }
  .step .item {
    font-size: 1.15em;
    padding-block-start: 0.2em;
  }
  .step p {
    margin-block: 0.25em;
  }
  .dates {
    padding: 0.8em 1.1em;
    background: var(--_soft);
    border-radius: var(--_radius);
  }
  .dates li {
    margin-block: 0.45em;
  }
  .dates li > * {
    display: block;
  }
  @container (min-width: 30em) {
    .dates li {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 0 1em;
    }
  }
  .late {
    color: var(--_warm);
  }
  .first {
    color: var(--_warm);
    font-weight: 700;
    margin-block: 0 !important;
  }
  .due {
    color: var(--_accent);
  }
  .due.soon,
  .due.late {
    color: var(--_warm);
  }
  .due-note {
    color: var(--_ink);
  }
  span.due-note {
    display: block;
    font-weight: 400;
  }
  .tools .secondary {
    padding: 0.35em 0.8em;
    font-size: 0.95em;
  }
  /* What to do now, to be found at a glance. */
  .step.next {
    padding-block-start: 1em;
    padding-inline: 3.4em 1.1em;
    margin-block-end: 1.7em;
    background: var(--_soft);
    border-radius: var(--_radius);
    box-shadow: inset 0.25em 0 var(--_warm);
  }
  [dir='rtl'] .step.next {
    box-shadow: inset -0.25em 0 var(--_warm);
  }
  .step.next::before {
    inset-inline-start: 0.7em;
    inset-block-start: 0.9em;
    background: var(--_warm);
  }
  .step.next::after {
    display: none;
  }
  .step-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
    align-items: flex-start;
    margin-block-start: 0.3em;
  }
  .step-foot details[open] {
    flex-basis: 100%;
  }
  .done-tick {
    font-weight: 600;
    padding-block: 0.3em;
    inline-size: fit-content;
  }
  .done .item .link {
    text-decoration: line-through;
  }
  .done::before {
    content: '✓';
    background: var(--_good);
  }
  .how {
    margin-block: 0;
  }
  .how .folded > p {
    margin-block: 0.2em 0.8em;
  }
  .done {
    padding-block-end: 0.9em;
  }
  .papers li small {
    display: block;
  }
  @container (max-width: 24em) {
    .step {
      padding-inline-start: 2.6em;
    }
    .step.next {
      padding-inline: 1.1em 0.8em;
    }
    .step.next .first {
      padding-inline-start: 2.4em;
      min-block-size: 1.6em;
    }
    .how .folded {
      padding-inline-start: 0;
    }
  }
`;
