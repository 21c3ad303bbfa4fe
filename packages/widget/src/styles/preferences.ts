import { css } from 'lit';

/** Reduced motion; forced colours, which keep every border and mark. */
export const preferences = css`
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    .finder,
    .choice,
    .member,
    .bundle-hit,
    .so-far,
    .note,
    .changes,
    .warning,
    .dates,
    .step.next,
    .hand-over {
      border: 1px solid CanvasText;
    }
    .step::before {
      border: 2px solid CanvasText;
    }
    .primary,
    .secondary {
      border-color: ButtonText;
    }
    .primary {
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
    :focus-visible {
      outline-color: Highlight;
    }
    .tab {
      border-color: Canvas;
      margin-block-end: 0;
    }
    .tab[aria-current] {
      border-color: Highlight;
    }
    .combo [role='option'][aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .bones i {
      border: 1px solid CanvasText;
    }
    .icon {
      color: inherit !important;
    }
    .cut {
      stroke: Canvas;
    }
    .dot {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
