/**
 * A text in a fenced block of Markdown that nothing in it can end (CommonMark 4.5: the closing fence is at least as long as the
 * opening one).
 *
 * @param info The word after the opening fence, e.g. `text`.
 */
export function fenced(text: string, info: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${info}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}
