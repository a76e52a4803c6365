/** Characters. */
const longest = 48;

/** How a text begins, in a line: enough to know it by. */
export function beginningOf(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .trim()
    .replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest).replace(/\s\S*$/, '')}…` : line;
}
