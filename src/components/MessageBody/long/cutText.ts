/**
 * Cuts a text where lines end, else where words end, else between two characters. The line break at a cut is left out: the parts
 * stand one below another.
 */
export function cutText(text: string, size: number): string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > size) {
    const end = placeToCut(text, start, start + size);
    parts.push(text.slice(start, end));
    start = text[end] === '\n' ? end + 1 : end;
  }
  parts.push(text.slice(start));
  return parts;
}

function placeToCut(text: string, from: number, to: number): number {
  const near = from + (to - from) / 2;
  const lineEnd = text.lastIndexOf('\n', to);
  if (lineEnd > near) return lineEnd;
  const wordEnd = text.lastIndexOf(' ', to);
  if (wordEnd > near) return wordEnd + 1;
  // Never between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(text[to] ?? '') ? to - 1 : to;
}
