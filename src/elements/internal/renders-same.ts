import { render, type TemplateResult } from 'lit';

/** Removes the comments by which Lit marks its places, and what they split of the text. */
function withoutMarks(tree: Node): Node {
  const comments = document.createNodeIterator(tree, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode())
    node.parentNode?.removeChild(node);
  tree.normalize();
  return tree;
}

/** Whether a template renders just the elements and texts that are there, styles apart. */
export function rendersSame(template: TemplateResult, root: ParentNode): boolean {
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
