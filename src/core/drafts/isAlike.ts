import type { Message } from '../model.js';

/** Characters from which on a text that stands in a longer one is no chance. */
const telling = 40;

/** Whether a backend's text is what was written: it may have changed line ends and spaces, and put a signature or a field below. */
export function isAlike({ format, value }: Message['body'], written: string): boolean {
  const said = squeeze(written);
  const read = squeeze(format === 'html' ? textOf(value) : value);
  return read === said || (said.length > telling && read.includes(said));
}

/** Whether a backend's subject is what was written: it may have been cut, or got a number in front. */
export function isSameSubject(read: string, written: string): boolean {
  const [one, other] = [squeeze(read), squeeze(written)];
  const isCut = one.length > telling && other.startsWith(one.replace(/(…|\.\.\.)$/, ''));
  return one === other || isCut || (other !== '' && one.endsWith(` ${other}`));
}

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Only to compare: what comes out is never shown. */
function textOf(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?)?([0-9a-z]+);/gi, (whole, number: string | undefined, name: string) => {
      if (number === undefined) return entities[name] ?? whole;
      const code = parseInt(name, number === '#' ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
