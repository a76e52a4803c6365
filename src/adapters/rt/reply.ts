import type { NewReply, WriteOptions } from '../../core/adapter.js';
import type { Message, Ticket } from '../../core/model.js';
import { TicketError } from '../../core/errors.js';
import { readBack } from '../../core/readBack.js';
import { messageProblems, refuseProblems } from '../../core/rules/draftProblems.js';
import { idOf, sameLogin, type Context } from './context.js';
import { outgoingFiles } from './files.js';
import { getTicket, loadOwn } from './getTicket.js';
import { once } from './once.js';
import { readMessages } from './readMessages.js';
import { readTicket } from './readTicket.js';
import { both, equals, spoken } from './ticketSql.js';

/** Adds a message to a ticket. */
export async function reply(
  context: Context,
  ticketId: string,
  draft: NewReply,
  write: WriteOptions,
): Promise<{ ticket: Ticket; message?: Message }> {
  refuseProblems(messageProblems(context, draft));
  const row = await loadOwn(context, ticketId);
  if (!readTicket(context, row, undefined).can.reply) throw new TicketError('forbidden', 'RT takes no reply');
  const message = {
    // To RT a lone zero is no text.
    Content: draft.body === '0' ? '0\n' : draft.body,
    ContentType: 'text/plain',
    Attachments: await outgoingFiles(context, draft),
  };
  const find = async (condition: string) =>
    (await context.transactions(spoken, both(equals('ObjectId', ticketId), condition))).filter(
      (one) => sameLogin(idOf(one['Creator'])) === context.me,
    );

  const made = await once(context, write, {
    payload: [ticketId, message],
    find,
    write: (mark) =>
      context.write({
        path: `/ticket/${ticketId}/correspond`,
        json: { ...message, ...(mark && { TxnCustomFields: mark }) },
      }),
  });
  const id = idOf(made);
  const [ticket, [transaction]] = await readBack(
    Promise.all([getTicket(context, ticketId), id ? find(equals('id', id)) : []]),
  );
  const read = transaction && (await readBack(readMessages(context, row, [transaction]))).get(id);
  return { ticket, ...(read && { message: read }) };
}
