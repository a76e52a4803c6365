import type { Detail } from './findDetails.js';
import { readIpv6 } from './readIpv6.js';

/**
 * The machine that an address names, in the one form in which addresses can be compared: small letters, no port, names of
 * other scripts as they travel (`xn--`), IPv6 as RFC 5952 has it. `null` for what names none.
 *
 * @example
 * hostOf({ kind: 'email', value: 'anna@Почта.рф' }); // 'xn--80a1acny.xn--p1ai'
 */
export function hostOf({ kind, value }: Pick<Detail, 'kind' | 'value'>): string | null {
  if (!['ipv4', 'ipv6', 'domain', 'url', 'email'].includes(kind)) return null;
  const ipv6 = readIpv6(value);
  if (ipv6) return ipv6;
  const named = kind === 'email' ? value.slice(value.lastIndexOf('@') + 1) : value;
  const [, host = ''] = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^/@\s]*@)?(\[[^\]\s]*\]|[^/:?#\s]+)/i.exec(named) ?? [];
  try {
    return new URL(`http://${host}`).hostname.replace(/^\[|[\].]$/g, '') || null;
  } catch {
    return null;
  }
}
