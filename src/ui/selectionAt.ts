type Root = Node & Partial<Pick<Document, 'getSelection'>>;

/** Safari takes the roots one by one, and not in options as the standard has it. */
type Told = Partial<Record<'getComposedRanges', (root: Node) => StaticRange[]>>;

/** The selection of the tree that an element is in: of a shadow root, browsers without one for each tell the page's. */
export function selectionAt(element: Element): Selection | null {
  const root = element.getRootNode() as Root;
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** What is selected in the tree that an element is in; nothing where that is empty. */
export function selectedAt(element: Element): AbstractRange | undefined {
  const root = element.getRootNode();
  const selection = selectionAt(element);
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0);
  // Where it lies in a shadow root, Safari tells it to those only who name the root, and else the place of its host.
  const told = root.contains(range.startContainer)
    ? range
    : ((selection as Told).getComposedRanges?.(root)[0] ?? range);
  return told.collapsed ? undefined : told;
}
