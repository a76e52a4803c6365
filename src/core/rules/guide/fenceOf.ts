/**
 * A text as a block of code, letter by letter: no backticks of its own end it. Only the line ends before and after it go.
 *
 * @example
 * fenceOf('502 Bad Gateway\n'); // '```\n502 Bad Gateway\n```'
 */
export function fenceOf(text: string): string {
  let start = 0;
  let end = text.length;
  while (isLineEnd(text[start])) start += 1;
  while (end > start && isLineEnd(text[end - 1])) end -= 1;
  const verbatim = text.slice(start, end);
  const longest = (verbatim.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${verbatim}\n${fence}`;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
