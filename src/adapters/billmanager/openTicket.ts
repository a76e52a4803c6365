import type { CallOptions } from '../../core/adapter.js';
import { TicketError, toTicketError } from '../../core/errors.js';
import type { Fields } from '../../core/fields.js';
import type { Message, Option, ThreadItem, Ticket, TicketStatus } from '../../core/model.js';
import { checkId, type Context } from './context.js';
import { loadRows } from './loadRows.js';
import { optionsOf, valueOf } from './readDocument.js';
import { statusOf } from './readStatus.js';
import { messagesOf, readThread } from './readThread.js';

/** Loads the form of a ticket, which holds its whole thread. Another customer's is as if it were not there. */
export async function loadForm({ session, assumptions }: Context, id: string, options: CallOptions): Promise<Fields> {
  checkId(id);
  const doc = await session
    .read({ func: assumptions.functions.ticket, params: { elid: id } }, options)
    .catch((error: unknown) => {
      throw toTicketError(error).code === 'forbidden' ? notFound() : error;
    });
  // The same function answers a blank form where it finds no ticket.
  if (messagesOf(doc).length === 0) throw notFound();
  return doc;
}

/** A ticket with its thread. */
export interface Opened {
  ticket: Ticket;
  thread: ThreadItem[];
}

export async function openTicket(context: Context, id: string, options: CallOptions): Promise<Opened> {
  const { assumptions } = context;
  const { parameters, functions } = assumptions;
  const form = await loadForm(context, id, options);
  const thread = readThread(context, form);
  const messages = thread.filter((item): item is Message => item.type === 'message');
  const [first, last] = [messages[0], messages.at(-1)];
  if (!first || !last) throw new TicketError('malformed', 'The messages of the ticket are of types that are not known');
  const isInArchive = valueOf(form[assumptions.closedField]) === 'on';
  const status = isInArchive
    ? statusOf(assumptions, assumptions.archivedStatus)
    : await findStatus(context, id, last, options);
  const isClosed = status.kind === 'closed';
  const canReply = !isClosed || assumptions.replyReopens;
  const department = choiceOf(form, parameters.department);
  const priority = choiceOf(form, parameters.priority);
  const service = choiceOf(form, parameters.service);
  const ticket: Ticket = {
    id,
    number: id,
    subject: parameters.subject.map((name) => valueOf(form[name])).find((text) => text !== '') ?? '',
    status,
    ...(department && { department }),
    ...(priority && { priority }),
    ...(service && { service }),
    createdAt: first.createdAt,
    updatedAt: last.createdAt,
    lastAuthor: last.author.role,
    lastReply: { author: last.author, at: last.createdAt },
    hasAttachments: messages.some(({ attachments }) => attachments.length > 0),
    can: {
      reply: canReply,
      close: !isClosed && functions.close !== null,
      reopen: isClosed && functions.reopen !== null,
      rate: false,
      attach: canReply,
      edit: false,
    },
  };
  return { ticket, thread };
}

/** The form does not say the status: it stands in the lists, which are asked for this one ticket. */
async function findStatus(context: Context, id: string, last: Message, options: CallOptions): Promise<TicketStatus> {
  const { columns, statuses } = context.assumptions;
  // Ascending: should the filter find ids that only begin so, the one that is meant comes first.
  const paging = { page: 1, order: `+${columns.number}` };
  const find = async (list: 'list' | 'archive') => {
    const { tickets } = await loadRows(context, { list, filter: { id } }, paging, options);
    return tickets.find((ticket) => ticket.id === id)?.status;
  };
  const kind = last.author.role === 'staff' ? 'answered' : 'open';
  const guess = Object.keys(statuses).find((one) => statuses[one] === kind) ?? kind;
  return (await find('list')) ?? (await find('archive')) ?? { id: guess, kind };
}

function choiceOf(form: Fields, name: string): Option | undefined {
  const id = valueOf(form[name]);
  if (id === '' || id === 'null') return undefined;
  return optionsOf(form, name).find((option) => option.id === id) ?? { id, label: id };
}

export function notFound(): TicketError {
  return new TicketError('not_found', 'There is no such ticket');
}
