import { countTry, type RateLimit } from '../auth/rateLimit.js';
import type { Queryable } from '../db/database.js';
import { TicketError } from './port.js';
import type { Scope } from './scope.js';

/** More than anybody in distress writes, and little enough for one who wants to flood the desk. */
const hourly = {
  tickets: { hits: 60, seconds: 3600 },
  replies: { hits: 300, seconds: 3600 },
  // Each is a mail, to whomever the customer has named for copies.
  closings: { hits: 60, seconds: 3600 },
  writes: { hits: 600, seconds: 3600 },
} satisfies Record<string, RateLimit>;

/** Refuses a customer who writes far too much. Repeating one write does not count: call it where it is done. */
export async function limitWrites(tx: Queryable, { viewer, clock }: Scope, what: keyof typeof hourly): Promise<void> {
  if (viewer.role === 'staff') return;
  const retryAfter = await countTry(tx, `${what}:${viewer.id}`, hourly[what], clock());
  if (retryAfter > 0) throw new TicketError('rate_limited', `Too many ${what}`, { retryAfter });
}
