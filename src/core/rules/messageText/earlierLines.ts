/** A line that says whose words follow: `On 3 March Mark wrote:`, `3 марта Марк написал:`, `<mark@example.com>:`. */
const lead = /(?:\d|@|wrote|writes|написал|пишет).*:\s*$/iu;
const longestLead = 200;
/** Lines of a quote that repeats a conversation, rather than the sentence that is answered. */
const fewLines = 5;

/**
 * Where the lines begin that only repeat the conversation: the quote that ends a message, with the line that leads to it. Mail
 * programs put it under each answer.
 *
 * @returns The number of lines when there is no such quote, or when there is nothing else.
 */
export function earlierLines(lines: readonly string[]): number {
  let start = lines.length;
  let quoted = 0;
  while (start > 0 && (isQuoted(lines[start - 1]) || isBlankLine(lines[start - 1]))) {
    start -= 1;
    if (isQuoted(lines[start])) quoted += 1;
  }
  if (quoted === 0) return lines.length;
  const said = lines[start - 1] ?? '';
  const isLed = said.length <= longestLead && lead.test(said);
  if (!isLed && quoted <= fewLines) return lines.length;
  const from = isLed ? start - 1 : start;
  const rest = lines.slice(0, from);
  // In code a `>` is a sign like any other.
  return rest.every(isBlankLine) || rest.some((line) => line.includes('```')) ? lines.length : from;
}

function isQuoted(line = ''): boolean {
  return line.startsWith('>');
}

function isBlankLine(line = ''): boolean {
  return line.trim() === '';
}
