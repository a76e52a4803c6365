/** What turns the reading direction of what follows, also of the next lines. */
const turns = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Words of somebody else within a line of Markdown: they stay on it and are read as they are written. No name makes a heading, a
 * link, an element or a line of its own.
 */
export function inlineText(text: string): string {
  return text
    .replaceAll(turns, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~&!]/g, '\\$&');
}
