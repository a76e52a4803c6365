/**
 * Whether nothing on the page has the focus, as when what had it is gone. Asked of the page, not of a shadow root: that knows
 * nothing of a field of the host's that somebody has gone to.
 *
 * @param near Anything on that page, if there is something.
 */
export function isFocusLost(near: Element | null): boolean {
  const { activeElement, body } = near?.ownerDocument ?? document;
  return !activeElement || activeElement === body;
}
