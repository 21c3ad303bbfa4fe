import { css } from 'lit';

/** Paper gets text, dates, papers and short addresses, and nothing to press. */
export const print = css`
  @media print {
    :host {
      --_paper: #fff;
      --_soft: #fff;
      --_ink: #000;
      --_muted: #333;
      --_accent: #000;
      --_warm: #000;
      --_good: #000;
      --_line: #999;
      --_on-accent: #fff;
      font-size: 10.5pt;
    }
    .finder {
      border: 0;
      overflow: visible;
    }
    .view {
      padding: 0;
      max-width: none;
    }
    .top,
    .bottom,
    .journey,
    .tools,
    .ways,
    .arrived,
    .filters,
    .filter,
    .grouping,
    .search,
    .report,
    .out .icon,
    .out .unseen {
      display: none !important;
    }
    .printed {
      display: revert;
    }
    .link,
    a {
      color: #000;
      text-decoration: none;
    }
    .channels .printed {
      display: block;
    }
    .step.step::before {
      background: #fff;
      color: #000;
      border: 1.5px solid #000;
    }
    .step,
    .services > li,
    .quiet > li,
    .channels > li,
    .facts > div {
      break-inside: avoid;
    }
    .section,
    .item {
      break-after: avoid;
    }
    .how > summary {
      display: none;
    }
    .how {
      flex-basis: 100%;
    }
    .how::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .done-tick {
      color: #000;
    }
  }
`;
