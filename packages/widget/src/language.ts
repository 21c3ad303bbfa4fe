/** The nearest `lang` around an element, across shadow roots: its own, an ancestor's, else the document's. */
export function languageAround(element: Element): string | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return lang;
  }
  return document.documentElement.lang || undefined;
}

/**
 * Calls back whenever a `lang` around an element changes.
 *
 * @returns Stops watching.
 */
export function watchLanguage(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (let node: Element | null = element; node; node = parentOf(node))
    observer.observe(node, { attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

const parentOf = (node: Element): Element | null => {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
