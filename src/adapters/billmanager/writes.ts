import type { CallOptions, NewReply, NewTicket, RatingTarget } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Fields } from '../../core/fields.js';
import type { Message, Rating, Ticket } from '../../core/model.js';
import { readBack } from '../../core/readBack.js';
import { refuse } from '../../core/refuse.js';
import { draftProblems, messageProblems, refuseProblems } from '../../core/rules/draftProblems.js';
import { checkId, type Context } from './context.js';
import type { FunctionCall } from './createBillmanagerSession.js';
import { loadChoices, loadServices } from './lookups.js';
import { loadForm, notFound, openTicket } from './openTicket.js';
import { valueOf } from './readDocument.js';
import { readThread } from './readThread.js';

/** Sends one write and answers its document. */
function write({ session }: Context, call: FunctionCall, { signal }: CallOptions): Promise<Fields> {
  const params = { sok: 'ok', ...call.params };
  return session.visit(({ ask }) => ask({ ...call, params }), { signal, kind: 'write' });
}

/** As `write`, for what cannot be told by looking at the ticket afterwards. */
async function writeSurely(context: Context, call: FunctionCall, options: CallOptions): Promise<Fields> {
  const doc = await write(context, call, options);
  if (doc['ok'] === undefined) throw new TicketError('unknown', 'BILLmanager answered neither "ok" nor an error');
  return doc;
}

export async function createTicket(context: Context, draft: NewTicket, options: CallOptions): Promise<Ticket> {
  const { functions, parameters } = context.assumptions;
  const [choices, services] = await Promise.all([
    loadChoices(context, options),
    draft.serviceId === undefined ? undefined : loadServices(context, options),
  ]);
  refuseProblems({
    ...draftProblems({ ...choices, limits: context.limits }, draft),
    ...(services && !services.some(({ id }) => id === draft.serviceId) && { serviceId: 'names no service' }),
  });
  const params = {
    ...Object.fromEntries(parameters.subject.map((name) => [name, draft.subject])),
    [parameters.message]: draft.body,
    [parameters.department]: draft.departmentId ?? choices.preset.department,
    [parameters.priority]: draft.priorityId ?? choices.preset.priority,
    [parameters.service]: draft.serviceId,
  };
  const doc = await writeSurely(context, { func: functions.ticket, params, files: draft.attachments ?? [] }, options);
  const id = valueOf(doc['id']) || /\belid=(\d+)/.exec(valueOf(doc['ok']))?.[1];
  if (!id) throw new TicketError('malformed', 'BILLmanager did not say which ticket it made');
  return (await readBack(openTicket(context, id, options))).ticket;
}

export async function reply(
  context: Context,
  id: string,
  { body, attachments = [] }: NewReply,
  options: CallOptions,
): Promise<{ ticket: Ticket; message?: Message }> {
  checkId(id);
  refuseProblems(messageProblems(context, { body, attachments }));
  const before = await openTicket(context, id, options);
  if (!before.ticket.can.reply) throw new TicketError('conflict', 'The ticket is closed');
  const { functions, parameters } = context.assumptions;
  const params = { elid: id, [parameters.message]: body };
  await writeSurely(context, { func: functions.ticket, params, files: attachments }, options);
  const { ticket, thread } = await readBack(openTicket(context, id, options));
  const known = new Set(before.thread.map((item) => item.id));
  const message = thread.findLast(
    (item): item is Message => item.type === 'message' && item.author.role === 'customer' && !known.has(item.id),
  );
  return { ticket, ...(message && { message }) };
}

/** Closes or opens a ticket by a function of BILLmanager, and believes only what the ticket says afterwards. */
export async function changeStatus(
  context: Context,
  id: string,
  func: string,
  { isClosed, signal }: CallOptions & { isClosed: boolean },
): Promise<Ticket> {
  const options = { ...(signal && { signal }) };
  const { ticket: before } = await openTicket(context, id, options);
  if ((before.status.kind === 'closed') === isClosed) return before;
  await write(context, { func, params: { elid: id } }, options);
  const { ticket: after } = await readBack(openTicket(context, id, options));
  if ((after.status.kind === 'closed') !== isClosed)
    throw new TicketError('not_applied', 'BILLmanager agreed, but the ticket is as it was');
  return after;
}

export async function rate(
  context: Context,
  { ticketId, messageId }: RatingTarget,
  { score }: Rating,
  options: CallOptions,
): Promise<void> {
  const { rates, functions } = context.assumptions;
  if (!(score >= 1 && score <= 5)) throw refuse('score', 'is not one of 1 to 5');
  const thread = readThread(context, await loadForm(context, ticketId, options));
  if (messageId === undefined) throw new TicketError('not_applied', 'BILLmanager rates messages, not tickets');
  const message = thread.find((item) => item.type === 'message' && item.id === messageId);
  if (message?.type !== 'message' || !message.can?.rate) throw notFound();
  const away = (name: string) => Math.abs((rates[name] ?? Infinity) - score);
  const [nearest = ''] = Object.keys(rates).toSorted((a, b) => away(a) - away(b));
  await write(context, { func: functions.rate + nearest, params: { elid: messageId, plid: ticketId } }, options);
}
