/** What has the focus in the tree that a node is in: to the page around a shadow root it is the root's host that has it. */
export function activeElementOf(node: Node): Element | null {
  // Of what is in no page the root is an element.
  return (node.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement ?? null;
}
