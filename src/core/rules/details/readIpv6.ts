/**
 * An IPv6 address as it should be written (RFC 5952), from any of its forms (RFC 4291, 2.2); `null` when it is none. Brackets, a
 * zone, a port and the length of a prefix may be around it.
 *
 * @example
 * readIpv6('2001:DB8:0:0::1/64'); // '2001:db8::1'
 */
export function readIpv6(text: string): string | null {
  const bare = text.replace(/^\[|[\]/%].*$/g, '');
  // Times of day and addresses of network cards would only cost time.
  if (!bare.includes('::') && bare.split(':').length < 7) return null;
  try {
    return new URL(`http://[${bare}]`).hostname.slice(1, -1);
  } catch {
    return null;
  }
}
