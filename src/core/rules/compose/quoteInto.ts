import type { ComposeEdit, Selected } from './edit.js';

/** Characters of a quote that anybody reads: of a longer one its beginning is taken. */
const mostQuoted = 4000;

/**
 * Puts what somebody wrote into an answer, as a quote with their name, in paragraphs of its own; the caret comes after it.
 *
 * @param by Who wrote it, as a line over the quote: `Ivan wrote:`.
 *
 * @example
 * quoteInto({ text: '', start: 0, end: 0 }, 'Try again.', 'Ivan wrote:'); // 'Ivan wrote:\n> Try again.\n\n'
 */
export function quoteInto({ text, end }: Selected, quoted: string, by: string): ComposeEdit {
  const cut = quoted.length > mostQuoted ? `${quoted.slice(0, mostQuoted)}…` : quoted;
  const lines = cut
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n|\s+$/g, '')
    .split('\n');
  const before = text.slice(0, end).trimEnd();
  const after = text.slice(end).trimStart();
  const block = [by, ...lines.map((line) => (line.trim() === '' ? '>' : `> ${line}`))].join('\n');
  const put = `${before === '' ? '' : '\n\n'}${block}\n\n`;
  const caret = before.length + put.length;
  return { start: before.length, end: text.length - after.length, text: put, selection: [caret, caret] };
}
