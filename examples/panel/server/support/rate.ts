import { sql } from '../db/sql.js';
import { recordChange } from './changes.js';
import { getTicket, lockTicket } from './getTicket.js';
import { messageOf } from './readMessages.js';
import { once } from './once.js';
import type { Rating, RatingTarget, WriteOptions } from './port.js';
import { forbidden, refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { storable } from './text.js';

/** Keeps what a customer thinks of an answer, or of the whole ticket. A second rating replaces the first. */
export function rate(
  scope: Scope,
  { ticketId, messageId }: RatingTarget,
  { score, comment }: Rating,
  options: WriteOptions,
): Promise<void> {
  const { viewer, clock } = scope;
  return once(scope, options, `rate ${ticketId} ${messageId ?? ''}`, [score, comment ?? null], async (tx) => {
    const ticket = await lockTicket(tx, viewer, ticketId);
    if (!Number.isInteger(score) || score < 1 || score > 5) throw refuse(viewer, { score: 'badScore' });
    if (comment !== undefined && comment.length > 2000) throw refuse(viewer, { comment: 'tooLong' });
    const text = comment === undefined ? undefined : storable(comment);
    if (messageId === undefined) {
      const { can } = await getTicket(tx, scope, ticketId);
      if (!can.rate) throw forbidden(viewer, 'rate this ticket');
      await tx.query(sql`
        update tickets set rating_score = ${score}, rating_comment = ${text} where id = ${ticket.id}`);
    } else {
      const message = await messageOf(tx, ticket.id, messageId);
      if (viewer.role !== 'customer' || message.author_role !== 'staff' || message.deleted_at)
        throw forbidden(viewer, 'rate this message');
      await tx.query(sql`
        update messages set rating_score = ${score}, rating_comment = ${text} where id = ${message.id}`);
    }
    await recordChange(
      tx,
      { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket', onlyFor: 'all', authorId: viewer.id },
      clock(),
    );
  });
}
