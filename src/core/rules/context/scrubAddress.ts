/** What stands where a secret was. */
const scrubbed = '***';

/** Names whose values open something, in small letters with signs between their words. */
const secretName =
  /(?:^|[^a-z])(?:api|access|auth|id|refresh|client|csrf|xsrf|php|j|asp)?(?:token|secret|pass(?:word|wd|phrase|code)?|pwd|key|sess(?:ion)?(?:id)?|sid|code|sig(?:nature)?|sign|auth(?:orization)?|jwt|otp|pin|nonce|credential|hash|hmac|bearer|csrf|xsrf|magic|invite)s?(?:$|[^a-z])/;

/** How deep addresses inside of addresses are read. */
const deepest = 2;

/**
 * Takes out of a text what could open something for whoever reads it: in every address the name and the password before the
 * host, in its query and its fragment the values of telling names (`token`, `key`, `session` ...), and everywhere what looks
 * made by a machine. What it takes out reads `***`.
 *
 * It is no judge of secrecy: what looks like a word and has no telling name passes.
 *
 * @example
 * scrubAddress('https://anna:word@panel.example/reset?code=8f3a&lang=ru'); // 'https://panel.example/reset?code=***&lang=ru'
 */
export function scrubAddress(text: string): string {
  return scrub(text, 0);
}

function scrub(text: string, depth: number): string {
  return text.replace(/[^\s"'<>]+/g, (word) =>
    word
      .replace(/^([a-z][a-z\d+.-]{0,30}:)?\/\/[^/?#\s]*@/i, '$1//')
      .split(/([?#&;])/)
      .map((part, index) => (index % 2 === 0 ? scrubPart(part, depth) : part))
      .join(''),
  );
}

/** A pair, or what has slashes in it. */
function scrubPart(part: string, depth: number): string {
  const [, name = '', value = ''] = /^([^=/]+)=(.*)$/s.exec(part) ?? [];
  if (value === '') return part.replace(/[^/,]+/g, (piece) => (looksRandom(decode(piece)) ? scrubbed : piece));
  const plain = decode(value);
  const words = decode(name).replace(/([a-z\d])([A-Z])/g, '$1_$2');
  if (secretName.test(words.toLowerCase()) || looksRandom(plain)) return `${name}=${scrubbed}`;
  // Where to go on after signing in: an address inside an address.
  const clean = depth < deepest ? scrub(plain, depth + 1) : plain;
  return clean === plain ? part : `${name}=${encodeURIComponent(clean)}`;
}

/** Long, and of letters and digits that follow one another as they do in no word. */
function looksRandom(piece: string): boolean {
  if (/^eyJ[\w-]{10}/.test(piece) || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(piece)) return true;
  if (piece.length < 16 || !/^[\w+=~.-]+$/.test(piece)) return false;
  if (/^[\da-f]{20,}$/i.test(piece)) return /\d/.test(piece);
  const changes = piece.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  const digits = piece.match(/\d/g)?.length ?? 0;
  return changes >= 4 && changes * (digits > 1 ? 6 : 3) >= piece.length;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
