import type { I18n } from '../../../i18n/context.js';
import type { Places } from './usePlaces.js';

/** What has been found in words: how much or which of it is shown, and in how many messages where that is another number. */
export function describeFound(
  { hits }: Pick<Places, 'hits'>,
  number: number,
  { messages, format }: I18n,
): readonly string[] {
  const words = messages.find;
  const total = hits.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const shown = format.number(total);
  const found = number > 0 ? words.place(format.number(number), total, shown) : words.hits(total, shown);
  return total === hits.length ? [found] : [found, words.within(hits.length, format.number(hits.length))];
}
