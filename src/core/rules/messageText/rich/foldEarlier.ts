import { plainText } from './plainText.js';
import type { RichBlock, RichInline } from './tree.js';

/** A quote of more characters repeats a conversation rather than the sentence that is answered. */
const longQuote = 400;
const longestLead = 300;

/** A line that says whose words follow: `On 3 March Mark wrote:`, `3 марта Марк написал:`, `<mark@example.com>:`. */
const lead = /(?:\d|@|wrote|writes|написал|пишет).*:\s*$/iu;
/** What mail programs without quotes put over the conversation. */
const divider =
  /^\s*(?:-{3,}\s*(?:original message|исходное сообщение)\s*-{3,}|(?:from|от|von|de):[^\n]+\n(?:sent|date|отправлено|дата|gesendet|envoyé):)/iu;

/** Puts what only repeats the conversation aside: the quote that ends a message, with the line that leads to it. */
export function foldEarlier(blocks: readonly RichBlock[]): RichBlock[] {
  const at = blocks.findIndex((block) => block.type === 'paragraph' && divider.test(plainText(block.content)));
  if (at > 0) return [...blocks.slice(0, at), { type: 'earlier', content: blocks.slice(at) }];
  const quote = blocks.at(-1);
  if (quote?.type !== 'quote' || blocks.length < 2) return [...blocks];
  const before = blocks.at(-2);
  const [said, led] = before?.type === 'paragraph' ? splitLead(before.content) : [before && [before], null];
  const shown = [...blocks.slice(0, -2), ...(said ?? [])];
  const isRepeated = led !== null || lengthOf([quote]) > longQuote;
  if (!isRepeated || shown.length === 0) return [...blocks];
  return [...shown, { type: 'earlier', content: [...(led ? [led] : []), quote] }];
}

/** Takes the last line off a paragraph when it leads to a quote. */
function splitLead(content: readonly RichInline[]): [RichBlock[], RichBlock | null] {
  const whole: RichBlock[] = [{ type: 'paragraph', content: [...content] }];
  const index = content.findLastIndex((piece) => piece.type === 'text' && piece.value.includes('\n'));
  const piece = content[index];
  const cut = piece?.type === 'text' ? piece.value.lastIndexOf('\n') : -1;
  const line: RichInline[] =
    piece?.type === 'text'
      ? [{ type: 'text', value: piece.value.slice(cut + 1) }, ...content.slice(index + 1)]
      : [...content];
  const words = plainText(line);
  if (words.length > longestLead || !lead.test(words)) return [whole, null];
  const before: RichInline[] =
    piece?.type === 'text' ? [...content.slice(0, index), { type: 'text', value: piece.value.slice(0, cut) }] : [];
  return [
    plainText(before).trim() === '' ? [] : [{ type: 'paragraph', content: before }],
    { type: 'paragraph', content: line },
  ];
}

function lengthOf(blocks: readonly RichBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'code') return sum + block.value.length;
    if (block.type === 'quote' || block.type === 'earlier') return sum + lengthOf(block.content);
    if (block.type === 'items') return sum + block.items.reduce((all, { content }) => all + lengthOf(content), 0);
    return 'content' in block ? sum + plainText(block.content).length : sum;
  }, 0);
}
