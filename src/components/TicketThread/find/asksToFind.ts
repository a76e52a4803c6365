/** A slash, as on many a page; not where somebody writes. */
export function asksToFind(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if (key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  return !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'));
}
