/** The document, and the shadow roots on the way to a node: a scroll is not told beyond the one that it happens in. */
export function rootsAround(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...rootsAround(root.host), root] : [root];
}
