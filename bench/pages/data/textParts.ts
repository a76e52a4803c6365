/** A piece of a message: words, a link, or code. */
export interface TextPart {
  type: 'text' | 'link' | 'code';
  value: string;
}

const special = /```\n?([\s\S]*?)```|(https?:\/\/\S+)/g;

/** What the plainest page would recognise: fenced code, and addresses. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(special)) {
    if (match.index > from) parts.push({ type: 'text', value: text.slice(from, match.index) });
    parts.push(match[2] === undefined ? { type: 'code', value: match[1] ?? '' } : { type: 'link', value: match[2] });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}
