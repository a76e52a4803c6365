import type { NewReply, NewTicket, RatingTarget, WriteOptions } from '../../core/adapter.js';
import { isTicketError, TicketError } from '../../core/errors.js';
import { textOf, type Fields } from '../../core/fields.js';
import type { Message, Rating, Ticket } from '../../core/model.js';
import { refuse } from '../../core/refuse.js';
import { draftProblems, messageProblems, refuseProblems } from '../../core/rules/draftProblems.js';
import { path } from '../../transport/path.js';
import { idOf, notFound, sameLogin, valueOf, type Context } from './context.js';
import { listDepartments, listServices } from './desk.js';
import { outgoingFiles } from './files.js';
import { getTicket, loadOwn } from './getTicket.js';
import { checkMark, inTurn, markOf } from './once.js';
import { readMessages } from './readMessages.js';
import { both, happened, ofRequestor, quote, spoken } from './ticketSql.js';

/** Opens a ticket. Whose it is, the adapter knows and nobody says. */
export async function createTicket(context: Context, draft: NewTicket, write: WriteOptions): Promise<Ticket> {
  const { options, limits, priorities } = context;
  const { fields = {}, customer } = options;
  const { departmentId, priorityId, serviceId } = draft;
  const [departments, services] = await Promise.all([
    listDepartments(context, write),
    serviceId === undefined ? [] : listServices(context, write),
  ]);
  refuseProblems({
    ...draftProblems({ departments, priorities: [...priorities], limits }, draft),
    ...(serviceId !== undefined && !services.some(({ id }) => id === serviceId) && { serviceId: 'names no service' }),
  });
  const department = departments.find(({ id }) => id === departmentId) ?? departments[0];
  const priority = priorities.find(({ id }) => id === priorityId);
  const ticket = {
    Queue: department?.id,
    Requestor: customer.login,
    Subject: draft.subject,
    Content: draft.body,
    ContentType: 'text/plain',
    ...(priority && { Priority: priority.value }),
    CustomFields: { ...(fields.service && serviceId !== undefined && { [fields.service]: serviceId }) },
    Attachments: await outgoingFiles(context, draft),
  };

  async function make(mark?: string): Promise<string> {
    const kept = mark && fields.clientRef && { [fields.clientRef]: mark };
    const json = { ...ticket, CustomFields: { ...ticket.CustomFields, ...kept } };
    try {
      return idOf(await context.ask({ path: '/ticket', json, signal: write.signal }));
    } catch (error) {
      if (isTicketError(error) && error.code === 'not_found') throw refuse('departmentId', 'takes no tickets from you');
      throw error;
    }
  }

  const id = await once(context, write, ticket, make, async (mark) => {
    const [kept] = await context.rows({
      path: '/tickets',
      query: {
        query: both(ofRequestor(customer.login), startsWith(fields.clientRef, write.clientRef)),
        fields: 'CustomFields',
      },
      signal: write.signal,
    });
    if (kept) checkMark(valueOf(kept, fields.clientRef), mark);
    return kept && textOf(kept['id']);
  });
  return getTicket(context, id ?? '', write);
}

/** Adds a message to a ticket. */
export async function reply(
  context: Context,
  ticketId: string,
  draft: NewReply,
  write: WriteOptions,
): Promise<{ ticket: Ticket; message?: Message }> {
  const { fields = {} } = context.options;
  refuseProblems(messageProblems(context, draft));
  const row = await loadOwn(context, ticketId, write);
  const message = {
    // To RT a lone zero is no text.
    Content: draft.body === '0' ? '0\n' : draft.body,
    ContentType: 'text/plain',
    Attachments: await outgoingFiles(context, draft),
  };
  const at = `ObjectId = ${quote(ticketId)}`;
  const find = async (condition: string): Promise<Fields | undefined> =>
    (
      await context.rows({
        path: '/transactions',
        query: { query: both(happened(spoken), at, condition), fields: 'Creator,Created,CustomFields' },
        signal: write.signal,
      })
    ).find((one) => sameLogin(idOf(one['Creator'])) === context.me);

  const id = await once(
    context,
    write,
    [ticketId, message],
    async (mark) => {
      const kept = mark && fields.clientRef && { TxnCustomFields: { [fields.clientRef]: mark } };
      const call = { path: path`/ticket/${ticketId}/correspond`, json: { ...message, ...kept } };
      return context.write({ ...call, signal: write.signal });
    },
    async (mark) => {
      const kept = await find(startsWith(fields.clientRef, write.clientRef));
      if (kept) checkMark(valueOf(kept, fields.clientRef), mark);
      return kept && textOf(kept['id']);
    },
  );
  const [ticket, transaction] = await Promise.all([
    getTicket(context, ticketId, write),
    id === undefined ? undefined : find(`id = ${quote(id)}`),
  ]);
  const read = transaction && (await readMessages(context, row, [transaction], write)).get(id ?? '');
  return { ticket, ...(read && { message: read }) };
}

/** Does a write, or finds the one that was done under the same name. */
async function once(
  { options, me }: Context,
  { clientRef }: WriteOptions,
  payload: unknown,
  write: (mark?: string) => Promise<string | undefined>,
  find: (mark: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  if (!options.fields?.clientRef || !clientRef) return write();
  const mark = await markOf(clientRef, JSON.stringify(payload));
  return inTurn(JSON.stringify([options.baseUrl, me, clientRef]), async () => (await find(mark)) ?? write(mark));
}

const startsWith = (field: string | undefined, clientRef: string): string =>
  `CF.{${field}} LIKE ${quote(`${clientRef} `)}`;

/** Sets a status, and looks whether it is set: RT answers 200 to what it refuses. */
export async function setStatus(context: Context, id: string, closed: boolean, write: WriteOptions): Promise<Ticket> {
  const { closeStatus = 'resolved', reopenStatus = 'open' } = context.options;
  await loadOwn(context, id, write);
  await put(context, id, { Status: closed ? closeStatus : reopenStatus }, write);
  const ticket = await getTicket(context, id, write);
  if ((ticket.status.kind === 'closed') === closed) return ticket;
  throw new TicketError('not_applied', 'RT has not changed the status');
}

/** Rates a ticket. */
export async function rate(
  context: Context,
  { ticketId, messageId }: RatingTarget,
  { score, comment = '' }: Rating,
  write: WriteOptions,
): Promise<void> {
  const { rating = '', ratingComment } = context.options.fields ?? {};
  if (![1, 2, 3, 4, 5].includes(score)) throw refuse('score', 'is not 1 to 5');
  await loadOwn(context, ticketId, write);
  if (messageId !== undefined) throw notFound();
  const values = { [rating]: String(score), ...(ratingComment && { [ratingComment]: comment }) };
  await put(context, ticketId, { CustomFields: values }, write);
  const row = await loadOwn(context, ticketId, write);
  if (Object.entries(values).some(([name, value]) => (valueOf(row, name) ?? '') !== value))
    throw new TicketError('not_applied', 'RT has not kept the rating');
}

/** The only change of a ticket there is here: RT would take its queue and its requestors the same way. */
async function put(
  context: Context,
  id: string,
  change: { Status: string } | { CustomFields: Fields },
  { signal }: WriteOptions,
): Promise<void> {
  await context.ask({ method: 'PUT', path: path`/ticket/${id}`, json: change, signal });
}
