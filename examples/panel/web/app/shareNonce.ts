/**
 * Hands the nonce of the page's policy to libraries that write styles while they run: under this name they look for it.
 */
export function shareNonce(): void {
  const { nonce } = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]') ?? {};
  if (nonce) Reflect.set(globalThis, '__webpack_nonce__', nonce);
}
