/** What is selected, as seen from an element. Within a shadow root only Chromium tells of it; elsewhere nothing is selected there. */
export function selectionAt(element: Element): Selection | null {
  const root = element.getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
