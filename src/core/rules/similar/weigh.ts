import { fails, thing } from './compileWords.js';
import type { Reading } from './readTerms.js';

/** How much a term says. */
export type Weigh = (term: string) => number;

/**
 * A word says the more the fewer of the tickets have it. That something fails, and what kind of thing it is, says less.
 *
 * @param tickets The readings of each.
 */
export function weightsOver(tickets: readonly (readonly Reading[])[]): Weigh {
  const counts = new Map<string, number>();
  for (const readings of tickets) {
    const terms = new Set(readings.flatMap((reading) => [...reading.terms, ...reading.names]));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => {
    const rarity = Math.log(1 + (tickets.length + 1) / (counts.get(term) ?? 1));
    if (term === fails) return rarity * 0.35;
    return term.startsWith(thing) ? rarity * 0.8 : rarity;
  };
}
