import { adoptStyles, type CSSResultOrNative } from 'lit';

/** The root of an element in another window's document, where Lit's own would throw. */
export const rootElsewhere = (host: HTMLElement): ShadowRoot => host.attachShadow({ mode: 'open' });

/** Gives a root its style sheets: a document takes none that were made for another. */
export function dress(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  if (root.ownerDocument === document) adoptStyles(root, styles);
  else if (defaultView)
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
}
