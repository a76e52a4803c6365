import { createRandom } from './createRandom.js';
import { sentences } from './words.js';

export type BenchKind = 'open' | 'in_progress' | 'answered' | 'closed';

/** A ticket, as every page of the bench gets it. */
export interface BenchTicket {
  id: string;
  number: string;
  subject: string;
  kind: BenchKind;
  department: string;
  /** ISO 8601. */
  at: string;
}

export const kinds: readonly BenchKind[] = ['open', 'in_progress', 'answered', 'closed'];
export const departments: readonly string[] = ['Technical support', 'Billing', 'Sales', 'Domains'];

const newest = Date.parse('2026-10-01T08:00:00Z');

/** Newest first. */
export function createTickets(count: number): BenchTicket[] {
  const random = createRandom(count);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const tickets = Array.from({ length: count }, (_, index): BenchTicket => ({
    id: `t${index}`,
    number: String(100_000 + count - index),
    subject: sentences(24 + Math.floor(random() * 40), index + 7).slice(0, -1),
    kind: pick(kinds),
    department: pick(departments),
    at: new Date(newest - index * 47 * 60_000).toISOString(),
  }));
  return JSON.parse(JSON.stringify(tickets)) as BenchTicket[];
}
