/**
 * The nonce of the page's Content-Security-Policy, taken from whatever carries it, for styles that a dependency writes
 * while it runs. `undefined` on a page without one.
 */
export function pageNonce(): string | undefined {
  return document.querySelector<HTMLElement>('[nonce]')?.nonce || undefined;
}
