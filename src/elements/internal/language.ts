/** The language of an element: that of its nearest ancestor which states one, itself included. */
export function languageOf(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const stated: Element | null = node.closest('[lang]');
      if (stated) return stated.getAttribute('lang') || 'en';
    }
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
