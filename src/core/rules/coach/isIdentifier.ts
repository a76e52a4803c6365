/**
 * Whether a piece of a line between spaces is a name that a machine gave: a number, an address, a domain.
 * It says which one is meant, and not what is the matter with it.
 */
export function isIdentifier(piece: string): boolean {
  // An address to mail to or to open.
  if (/[@/]/.test(piece) && /[.:]/.test(piece)) return true;
  // 203.0.113.7, 2001:db8::1, #1042, INV-2024-17, vps42.
  if (/^[#№]?[\p{L}-]{0,8}\d[\d.:_-]*\p{L}?$/u.test(piece) || /^[\da-f:-]{8,}$/i.test(piece)) return true;
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,12}$/u.test(piece);
}
