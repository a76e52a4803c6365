/**
 * Rows as a CSV file (RFC 4180): lines end with CR LF, and a cell with a comma, a quote or a line break is quoted. It begins
 * with a byte order mark, without which Excel takes UTF-8 for the encoding of its country. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front (OWASP, CSV Injection): subjects are written by anybody. So does what follows a
 * semicolon or a tab: where the comma is in numbers, Excel parts the cells by these.
 *
 * @example
 * toCsv([['Number', 'Subject'], ['7', '=1+1']]); // '\uFEFFNumber,Subject\r\n7,\'=1+1\r\n'
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(text: string): string {
  const within = text.replace(/([;\t]\s*)(?=[=+\-@＝＋－＠])/gu, "$1'");
  // The wide forms, too: a spreadsheet in Japanese reads them as the narrow ones.
  const safe = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${within}` : within;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
