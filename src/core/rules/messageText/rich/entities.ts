/** The names of the characters from U+00A0 on, in their order (HTML 4, Latin 1). */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Others that people and their programs write. */
const others =
  'amp& lt< gt> quot" apos\' ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ ' +
  'rdquo” bdquo„ dagger† bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› euro€ trade™ larr← uarr↑ rarr→ darr↓ harr↔ rArr⇒ ' +
  'minus− infin∞ asymp≈ ne≠ le≤ ge≥ radic√ sum∑ numero№ check✓ cross✗ star☆ OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 ' +
  'Zcaron\u017d zcaron\u017e ccaron\u010d Ccaron\u010c ecaron\u011b rcaron\u0159 alpha\u03b1 beta\u03b2 gamma\u03b3 delta\u03b4 pi\u03c0 ' +
  'mu\u03bc omega\u03c9 Omega\u03a9 lpar( rpar) lsqb[ rsqb] lbrack[ rbrack] ast* num# excl! quest? colon: semi; comma, period. sol/ bsol\\ ' +
  'equals= plus+ percnt% commat@ dollar$ lowbar_ grave` vert| verbar| lcub{ rcub} lbrace{ rbrace} hyphen\u2010 Tab\t NewLine\n';

const named = new Map<string, string>([
  ...latin.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...others.split(' ').flatMap((word): [string, string][] => {
    const name = /^[A-Za-z]+\d?/.exec(word)?.[0];
    return name ? [[name, word.slice(name.length)]] : [];
  }),
]);

/**
 * Turns a reference such as `&eacute;` or `&#1055;` into its characters. One that nobody knows stays as written.
 *
 * Not by the browser: giving it a string as HTML is what `require-trusted-types-for 'script'` forbids.
 */
export function decodeReference(reference: string): string {
  const [, hex, decimal, name] = /^&(?:#[xX]([\da-fA-F]+)|#(\d+)|(\w+));?$/.exec(reference) ?? [];
  if (name !== undefined) return named.get(name) ?? reference;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** Turns all references of a text into their characters. A number needs no semicolon, as in browsers. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#[xX][\da-fA-F]{1,7};?|#\d{1,7};?|[A-Za-z]{2,8}\d{0,2};)/g, decodeReference);
}
