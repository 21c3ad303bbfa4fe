const MARK = 'data-service-finder-prints';

/** Prints the finder alone: the rest of the page is left out of this one printing. */
export function printOnly(element: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print { body :not(:has([${MARK}])):not([${MARK}]):not([${MARK}] *) { display: none !important; } }`);
  element.setAttribute(MARK, '');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const restore = () => {
    element.removeAttribute(MARK);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  addEventListener('afterprint', restore, { once: true });
  print();
}
