/** Characters, and lines, of a message that somebody wrote to be read. */
const longest = 20_000;
const mostLines = 600;
/** Signs of formatting between two empty lines, and quotes and lists in one another in one line. */
const mostSigns = 300;
const deepest = 15;

/**
 * Whether reading a Markdown text would stop the page: the parser's work grows with the square of some texts. Such a text is a log, a
 * dump or an attack, and is shown as it was written.
 */
export function isTooHard(source: string): boolean {
  if (source.length > longest) return true;
  let signs = 0;
  const lines = source.split('\n');
  return (
    lines.length > mostLines ||
    lines.some((line) => {
      if (line.trim() === '') signs = 0;
      signs += line.match(/[*_~[\]`\\&<|]/g)?.length ?? 0;
      return signs > mostSigns || depthOf(line) > deepest;
    })
  );
}

function depthOf(line: string): number {
  const mark = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
  let depth = 0;
  while (depth <= deepest && mark.test(line)) depth += 1;
  return depth;
}
