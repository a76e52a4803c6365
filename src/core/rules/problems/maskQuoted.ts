/**
 * The same text with spaces for what its writer has only pasted or quoted: fenced code, lines that begin with `>`. Every
 * other character keeps its place.
 */
export function maskQuoted(text: string): string {
  let isCode = false;
  return text
    .split('\n')
    .map((line) => {
      const isFence = /^ {0,3}```/.test(line);
      if (isFence) isCode = !isCode;
      return isCode || isFence || line.startsWith('>') ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}
