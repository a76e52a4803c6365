/**
 * How much a value looks like a secret by itself: `never` one, a `word`, `mixed` (as names are: phpMyAdmin), letters with
 * digits or signs (`likely`), all of these (`sure`), and no name of a product or a machine is such (`certain`).
 */
export type Likeness = 0 | 1 | 2 | 3 | 4 | 5;
export const never = 0;
export const word = 1;
export const mixed = 2;
export const likely = 3;
export const sure = 4;
export const certain = 5;

/** Stars, bullets, one sign over and over; what is in brackets or says "put it here". */
const standIn =
  /\*{3}|[•●…]|\.{3}|^(.)\1*$|^(?:x|х){3}|x{5}|^[[<{(]|(?<![a-z\d])example(?![a-z\d])|redacted|placeholder|your[_-]|_here$/iu;

/** A variable's name: the secret is elsewhere. */
const variable =
  /^(?:\$\{.*|\$\(.*|\$[A-Z_]+|\$[A-Za-z_]+(?:[[(]|->|$).*|\$\w*(?:pass|pwd|token|key|secret)\w*|%\w+%|%[sd]|\p{Lu}{3,}|(?:process|os|config|env)\b[.[(].*)$/u;

/** Whether something only stands in the secret's place. */
export function isStandIn(value: string): boolean {
  return standIn.test(value) || variable.test(value);
}

/** An address, a host, a path, a date, a time, a size, a version. */
const known = [
  /^[^\s@]+@[\w-]+(?:\.[\w-]+)+$/,
  /^\w+:\/\/|'@'/,
  /^[\w-]+(?:\.[\w-]+)*\.[a-zа-я]{2,}(?:[/:].*)?$/,
  /^\/[\w/.-]*$/,
  /^v?\d{1,4}(?:[.:/-]\d{1,4})+$/i,
  /^\d{1,3}(?:\.\d{1,3}){3}\D/,
  /^\d+-?\p{L}{1,3}$/u,
  /^(?:19|20)\d\d$/,
  /^[A-Z]{1,3}-?\d+$|^0x[\da-f]+$|^(?:SHA\d+|MD5):|^AAAA/i,
  /^(?:ipv?[46]|md5|sha-?\d+|[12]fa|utf-?8|base64|win\d+|x\d\d|http\/?\d?)$/i,
];

/** Letters and then a number: Debian12, web-01. */
const nameLike = /^\p{L}+[-.]?\d+(?:\.\d+)*$/u;

export function likenessOf(value: string): Likeness {
  if (value.length < 3 || value.length > 200) return never;
  if (isStandIn(value)) return never;
  if (/^\p{Ll}+$/u.test(value)) return word;
  if (known.some((shape) => shape.test(value))) return never;
  const hasDigit = /\d/.test(value);
  const hasLower = /\p{Ll}/u.test(value);
  const hasUpper = /\p{Lu}/u.test(value);
  const hasLetter = hasLower || hasUpper;
  const hasSign = /[!@#$%^&*+=?~]./.test(value);
  if (/\p{L}{4}[-_]?\d{2,}[-_]?\p{L}{3}/u.test(value)) return certain;
  if (value.length >= 6 && hasDigit && hasLetter && (hasSign || (hasLower && hasUpper))) {
    return nameLike.test(value) ? sure : certain;
  }
  if (value.length >= 4 && (hasDigit || hasSign) && (hasLetter || /^\d+$/.test(value) || hasSign)) return likely;
  return /\p{Ll}\p{Lu}/u.test(value) ? mixed : word;
}
