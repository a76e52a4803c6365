import { createHash } from 'node:crypto';
import { draw } from '../../support/faults/rules.js';

/** What somebody in the soak writes. */
export interface PlannedWrite {
  clientRef: string;
  isCreate: boolean;
  subject: string;
  body: string;
  files: File[];
}

/** Words that are easily damaged on the way. */
const pieces = [
  'Не открывается сайт магазина с утра.',
  'ssh: connect to host 203.0.113.8 port 22: Connection refused',
  '  два пробела в начале и в конце  ',
  '\tTAB\tTAB',
  '<script>alert(1)</script> & &amp; &lt;b&gt;',
  '"quoted", \'single\', `back`, \\server\\share, \\n is no line end',
  '👩‍👩‍👧‍👦 🇷🇺 e\u0301 ё İ ß ﬁ',
  'שלום، مرحبا \u202e abc',
  '{"json": [1, 2, null]}',
  'data: not an event\n\nid: 7',
  "%00%0d%0a +%2B; --  '; drop table tickets; --",
  '10.50.0.1\n\n\n10.50.0.2\n',
];

/**
 * What the person at one browser writes, one after another. The same for the same seed.
 *
 * @param nth From 0; the first is a new ticket, so that there is one to answer in.
 */
export function planWrite(seed: number, browser: string, nth: number): PlannedWrite {
  const by = (what: string) => draw(seed, browser, nth, what);
  const isCreate = nth === 0 || by('type') < 0.14;
  const count = 1 + Math.floor(by('length') ** 3 * 60);
  const words = Array.from({ length: count }, (_, at) => pieces[Math.floor(by(`piece ${at}`) * pieces.length)] ?? '');
  const fileCount = by('files') < 0.15 ? 1 + Math.floor(by('file count') * 2) : 0;
  return {
    clientRef: refOf(seed, browser, nth),
    isCreate,
    subject: `${browser}.${nth} Не работает <b>"сайт"</b> & почта 📮`,
    body: `${browser}.${nth}\n${words.join('\n')}`,
    files: Array.from({ length: fileCount }, (_, at) => fileOf(by(`size ${at}`), `${browser}.${nth}.${at}`)),
  };
}

function refOf(...of: (string | number)[]): string {
  const hex = createHash('sha256').update(of.join('\n')).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}

function fileOf(size: number, name: string): File {
  // Mostly small ones, and now and then a megabyte.
  const length = 1 + Math.floor(size > 0.97 ? 1_000_000 : size ** 2 * 60_000);
  const first = createHash('sha256').update(name).digest();
  return new File([new Uint8Array(length).map((_, at) => ((first[at % 32] ?? 0) + at) % 256)], `файл ${name}.bin`);
}
