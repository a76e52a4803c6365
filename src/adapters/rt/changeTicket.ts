import type { RatingTarget } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Fields } from '../../core/fields.js';
import type { Rating, Ticket } from '../../core/model.js';
import { readBack } from '../../core/readBack.js';
import { refuse } from '../../core/refuse.js';
import { notFound, valueOf, type Context } from './context.js';
import { getTicket, loadOwn } from './getTicket.js';

/** Sets a status, and looks whether it is set: RT answers 200 to what it refuses. */
export async function setStatus(context: Context, id: string, closed: boolean): Promise<Ticket> {
  const { closeStatus = 'resolved', reopenStatus = 'open' } = context.options;
  await loadOwn(context, id);
  await put(context, id, { Status: closed ? closeStatus : reopenStatus });
  const ticket = await readBack(getTicket(context, id));
  if ((ticket.status.kind === 'closed') === closed) return ticket;
  throw new TicketError('not_applied', 'RT has not changed the status');
}

/** Rates a ticket. */
export async function rate(
  context: Context,
  { ticketId, messageId }: RatingTarget,
  { score, comment = '' }: Rating,
): Promise<void> {
  const { rating = '', ratingComment } = context.options.fields ?? {};
  if (![1, 2, 3, 4, 5].includes(score)) throw refuse('score', 'is not 1 to 5');
  await loadOwn(context, ticketId);
  if (messageId !== undefined) throw notFound();
  const values = { [rating]: String(score), ...(ratingComment && { [ratingComment]: comment }) };
  await put(context, ticketId, { CustomFields: values });
  const row = await readBack(loadOwn(context, ticketId));
  if (Object.entries(values).some(([name, value]) => (valueOf(row, name) ?? '') !== value))
    throw new TicketError('not_applied', 'RT has not kept the rating');
}

/** The only change of a ticket there is here: RT would take its queue and its requestors the same way. */
async function put(context: Context, id: string, json: { Status: string } | { CustomFields: Fields }): Promise<void> {
  await context.ask({ method: 'PUT', path: `/ticket/${id}`, json });
}
