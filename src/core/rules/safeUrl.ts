const protocols = {
  link: new Set(['http:', 'https:', 'mailto:', 'tel:']),
  picture: new Set(['http:', 'https:', 'blob:']),
};

/**
 * The one gate that every address from outside passes before it becomes an `href` or a `src`.
 *
 * @param use A link may also be an address to write or call to; a picture may also be a blob of this page.
 * @param base What a relative address is relative to. Without it a relative one does not pass.
 * @returns The address as browsers understand it, or `null` when it must not be followed.
 *
 * @example
 * safeUrl('HTTPS://example.com'); // 'https://example.com/'
 * safeUrl('javascript:alert(1)'); // null
 */
export function safeUrl(address: string, use: keyof typeof protocols = 'link', base?: string): string | null {
  const url = parse(address, base);
  if (!url || !protocols[use].has(url.protocol)) return null;
  // `https://bank.example@evil.example` reads as one host and leads to another.
  return url.username || url.password ? null : url.href;
}

function parse(address: string, base: string | undefined): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
