import { TicketError } from '../core/errors.js';

/** An address of fixed words and ids: `` path`/tickets/${id}/close` ``. */
export function path(words: TemplateStringsArray, ...ids: string[]): string {
  return words.reduce((made, word, index) => made + encodeId(ids[index - 1] ?? '') + word);
}

function encodeId(id: string): string {
  // An address cannot hold these as a name: they would mean another address. So nothing has such an id.
  if (id === '' || id === '.' || id === '..') throw new TicketError('not_found', `Nothing has the id "${id}"`);
  try {
    return encodeURIComponent(id);
  } catch (cause) {
    throw new TicketError('not_found', 'Nothing has an id that is not proper Unicode', { cause });
  }
}
