import { letters } from './readBytes.js';

/** How files of a kind begin (WHATWG MIME Sniffing, 6), `?` for any byte. */
const signatures: readonly (readonly [start: string, type: string])[] = [
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['RIFF????WEBP', 'image/webp'],
  ['BM????\0\0\0\0', 'image/bmp'],
  ['\0\0\x01\0', 'image/x-icon'],
  ['II*\0', 'image/tiff'],
  ['MM\0*', 'image/tiff'],
  ['\xff\x0a', 'image/jxl'],
  ['\0\0\0\x0cJXL \r\n\x87\n', 'image/jxl'],
  ['%PDF-', 'application/pdf'],
  ['PK\x03\x04', 'application/zip'],
  ['\x1f\x8b\x08', 'application/gzip'],
  ['MZ', 'application/x-msdownload'],
];

/** Brands of ISO media files that are still pictures (ISO/IEC 23008-12, 10; AVIF 1.1, 6). */
const brands: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  avis: 'image/avif',
  heic: 'image/heic',
  heix: 'image/heic',
  heim: 'image/heic',
  heis: 'image/heic',
  hevc: 'image/heic',
  hevx: 'image/heic',
  mif1: 'image/heic',
  msf1: 'image/heic',
};

const svg = /<([\w-]{1,20}:)?svg[\s/>]/i;
const html =
  /^<(!doctype html|html|head|body|script|iframe|title|style|h1|div|font|table|a|b|br|p|meta|link|img)[\s/>]/i;
const xml = /^<(\?xml|!--|!doctype)/i;
/**
 * What a file is by its bytes, whatever it is called and calls itself: pictures, and what pretends to be one and could run.
 *
 * @param head How it begins: 4096 bytes are plenty.
 * @returns A media type; `null` when the bytes do not say.
 *
 * @example
 * sniffMedia(new TextEncoder().encode('<!doctype html><script>')); // 'text/html'
 */
export function sniffMedia(head: Uint8Array): string | null {
  const start = letters(head, 0, 1024);
  const known = signatures.find(([signature]) => [...signature].every((one, at) => one === '?' || one === start[at]));
  if (known) return known[1];
  if (start.slice(4, 8) === 'ftyp') return brandOf(start);
  // UTF-16 is Latin with zeros between, as far as markup goes.
  const text = /^(\xff\xfe|\xfe\xff)/.test(start) ? start.slice(2).replaceAll('\0', '') : start;
  if (text === '' || isBinary(text)) return null;
  const first = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  // In this order: a page may have a drawing in it.
  if (html.test(first)) return 'text/html';
  if (svg.test(first) && first.startsWith('<')) return 'image/svg+xml';
  return xml.test(first) ? 'application/xml' : 'text/plain';
}

/** The main brand, else the first of those that it also is. */
function brandOf(start: string): string | null {
  const end = Math.min(start.length, (start.charCodeAt(2) << 8) | start.charCodeAt(3));
  const main = brands[start.slice(8, 12)];
  // `mif1` is any picture: which one, the others say.
  if (main === 'image/avif') return main;
  for (let at = 16; at + 4 <= end; at += 4) {
    const other = brands[start.slice(at, at + 4)];
    if (other === 'image/avif') return other;
  }
  return main ?? null;
}

/** Whether it has control characters that no text has (WHATWG MIME Sniffing, 3, "binary data byte"). */
function isBinary(text: string): boolean {
  return Array.from(text, (one) => one.charCodeAt(0)).some(
    (code) => code <= 8 || code === 11 || (code >= 14 && code <= 26) || (code >= 28 && code <= 31),
  );
}
