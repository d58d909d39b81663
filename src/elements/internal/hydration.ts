/** Lets Lit take over what a server rendered. Loaded only by pages that hold such elements. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import type { LitElement, TemplateResult } from 'lit';

type HydrationSupport = (lit: { LitElement: typeof LitElement }) => void;

/**
 * Lit calls the support when it is loaded; where it was loaded before, this does. It cannot be
 * called twice: what it gives the class shows that it was. The class is handed over because this
 * chunk imports nothing from the file that loads it.
 */
export function supportHydration(lit: { LitElement: typeof LitElement }): void {
  if (Object.hasOwn(lit.LitElement, 'observedAttributes')) return;
  (globalThis as { litElementHydrateSupport?: HydrationSupport }).litElementHydrateSupport?.(lit);
}

/** Removes the comments by which Lit marks its places, and what they split of the text. */
function withoutMarks(tree: Node): Node {
  const comments = document.createNodeIterator(tree, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode())
    node.parentNode?.removeChild(node);
  tree.normalize();
  return tree;
}

/**
 * Whether a template renders just the elements and texts that are there, styles apart.
 *
 * @param render Lit's own, handed over as the class is
 */
export function rendersSame(
  render: (template: TemplateResult, container: HTMLElement) => unknown,
  template: TemplateResult,
  root: ParentNode,
): boolean {
  const fresh = document.createElement('div');
  const there = document.createElement('div');
  render(template, fresh);
  there.append(
    ...[...root.children]
      .filter((node) => node.localName !== 'style')
      .map((node) => node.cloneNode(true)),
  );
  return withoutMarks(there).isEqualNode(withoutMarks(fresh));
}
