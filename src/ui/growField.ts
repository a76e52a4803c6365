/** Where a browser does not let a field grow with its words by itself (`field-sizing`), they are measured. */
export function growField(field: HTMLTextAreaElement | null): void {
  // Who has pulled it by its corner, which sets `height`, has said how high it is to be.
  if (!field || field.style.height || CSS.supports('field-sizing', 'content')) return;
  // A copy is measured: were the field low for that, so would be the page, which could be scrolled up.
  const copy = field.cloneNode() as HTMLTextAreaElement;
  copy.style.cssText = `position:absolute;visibility:hidden;inline-size:${field.offsetWidth}px`;
  field.after(copy);
  const height = copy.scrollHeight + field.offsetHeight - field.clientHeight;
  copy.remove();
  // An empty one has the height that it began with.
  field.style.blockSize = field.value === '' ? '' : `${height}px`;
}
