import type { StoredTicket } from './store.js';
import { mentions, wordsOf } from './text.js';
import { messagesOf } from './view.js';

/** Signs before what was found, and with it and after it. */
const [before, after] = [40, 120];

/**
 * The words around what was looked for, from the newest message that has the most of them; nothing when the number and the
 * subject have all of it.
 */
export function excerptOf(ticket: StoredTicket, looked: string): string | undefined {
  const words = wordsOf(looked).filter((word) => !mentions(`#${ticket.number}\n${ticket.subject}`, word));
  if (words.length === 0) return undefined;
  const texts = messagesOf(ticket).map(({ body }) => {
    const text = body.format === 'html' ? body.value.replace(/<[^>]*>/g, ' ') : body.value;
    return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  });
  let best = { text: '', at: -1, found: 0 };
  for (const text of texts.toReversed()) {
    const places = words.map((word) => placeOf(text, word)).filter((place) => place >= 0);
    if (places.length > best.found) best = { text, at: Math.min(...places), found: places.length };
  }
  return best.found === 0 ? undefined : cut(best.text, best.at);
}

function placeOf(text: string, word: string): number {
  return text.search(new RegExp(word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'iu'));
}

/** Never in the middle of a word. */
function cut(text: string, at: number): string {
  const from = at <= before ? 0 : text.indexOf(' ', at - before) + 1;
  const start = from > at ? at : from;
  const last = text.lastIndexOf(' ', at + after);
  const end = text.length <= at + after ? text.length : last > at ? last : at + after;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
