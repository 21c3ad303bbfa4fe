import { css } from 'lit';

/** What is folded. */
export const folds = css`
  details {
    margin-block: 0.8em;
  }
  summary {
    display: flex;
    gap: 0.4em;
    align-items: flex-start;
    cursor: pointer;
    color: var(--_accent);
    font-weight: 600;
    padding-block: 0.3em;
    list-style: none;
    inline-size: fit-content;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 0.07em;
  }
  summary .icon {
    margin-block-start: 0.18em;
    transition: transform 0.15s;
  }
  details[open] > summary .icon {
    transform: rotate(90deg);
  }
  .folded {
    padding-block: 0.3em 0.5em;
    padding-inline-start: 1.2em;
  }
`;
