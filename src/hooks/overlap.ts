import type { Page, ThreadItem, Ticket } from '../core/model.js';

/**
 * Which of two answers about a ticket is true. What was asked for later is; only where a write has answered while a question was
 * under way does nobody know which of them the backend gave later, and then the newer `updatedAt` says it. Without this a ticket
 * that has just been closed would be open again for a moment.
 *
 * @param before What was known when the question was asked.
 * @param known What is known now.
 */
export function trueTicket(before: Ticket | undefined, known: Ticket | undefined, answer: Ticket): Ticket {
  if (!known || known === before) return answer;
  return Date.parse(answer.updatedAt) > Date.parse(known.updatedAt) ? answer : known;
}

/** The newest page with what was written while it was under way: a message that is here does not go away again. */
export function withWritten(
  before: Page<ThreadItem> | undefined,
  known: Page<ThreadItem> | undefined,
  answer: Page<ThreadItem>,
): Page<ThreadItem> {
  if (!known || known === before) return answer;
  const ids = new Set([...(before?.items ?? []), ...answer.items].map(({ id }) => id));
  const written = known.items.filter(({ id }) => !ids.has(id));
  return written.length > 0 ? { ...answer, items: [...answer.items, ...written] } : answer;
}
