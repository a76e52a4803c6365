import type { CallOptions, NewReply, NewTicket } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import { fieldsOf, textOf } from '../../core/fields.js';
import type { Message, Rating, Ticket } from '../../core/model.js';
import { readBack } from '../../core/readBack.js';
import { refuse } from '../../core/refuse.js';
import { draftProblems, messageProblems, refuseProblems } from '../../core/rules/draftProblems.js';
import { idOf, isId, notFound, type Context } from './context.js';
import { uploadsOf } from './files.js';
import { loadChoices } from './loadDesk.js';
import { openIssue, type OpenIssue } from './openIssue.js';
import { customValue, targetStatus } from './readIssue.js';

const update = ({ tell }: Context, id: string, issue: object, { signal }: CallOptions): Promise<void> =>
  tell({ method: 'PUT', path: `/issues/${id}.json`, json: { issue }, signal });

/** A ticket to write to: it is the customer's, and so is the key. */
async function openForWrite(context: Context, id: string, call: CallOptions): Promise<OpenIssue> {
  if (!isId(id)) throw notFound();
  await context.identify(call);
  return openIssue(context, id, call);
}

const custom = (id: number, value: string): object => ({ id, value });

export async function createTicket(context: Context, draft: NewTicket, call: CallOptions): Promise<Ticket> {
  const { options, limits, services } = context;
  const { subject, body, departmentId, priorityId, serviceId } = draft;
  const field = options.fields?.service;
  const isKnown = field !== undefined && services.some(({ id }) => id === serviceId);
  const [choices] = await Promise.all([loadChoices(context, call), context.identify(call)]);
  refuseProblems({
    ...draftProblems({ ...choices, limits }, draft),
    ...(serviceId !== undefined && !isKnown && { serviceId: 'names no service' }),
  });
  const isByProject = options.departments.by === 'project';
  const department = departmentId ?? (isByProject ? choices.departments[0]?.id : undefined);
  const issue = {
    subject,
    description: body,
    project_id: isByProject ? department : textOf(options.departments.by === 'category' && options.departments.project),
    ...(!isByProject && department !== undefined && { category_id: department }),
    ...(options.tracker !== undefined && { tracker_id: options.tracker }),
    ...(priorityId !== undefined && { priority_id: priorityId }),
    ...(serviceId !== undefined && field !== undefined && { custom_fields: [custom(field, serviceId)] }),
    ...(await uploadsOf(context, draft.attachments, call)),
  };
  const answer = await context.ask({ method: 'POST', path: '/issues.json', json: { issue }, signal: call.signal });
  const id = idOf(fieldsOf(answer['issue']));
  if (!isId(id)) throw new TicketError('malformed', 'Redmine did not say which issue it made');
  return (await readBack(openIssue(context, id, call))).ticket;
}

/** Adds a note. Redmine answers nothing, so the note is looked for in the thread. */
export async function reply(
  context: Context,
  id: string,
  { body, attachments = [] }: NewReply,
  call: CallOptions,
): Promise<{ ticket: Ticket; message?: Message }> {
  refuseProblems(messageProblems(context, { body, attachments }));
  const before = await openForWrite(context, id, call);
  if (!before.ticket.can.reply) throw new TicketError('conflict', 'The ticket is closed');
  const { repliedStatus } = context.options;
  const next =
    before.ticket.status.kind === 'answered' && repliedStatus !== undefined
      ? before.statuses.find(({ label }) => label === repliedStatus)?.id
      : undefined;
  const note = {
    notes: body,
    ...(next !== undefined && { status_id: next }),
    ...(await uploadsOf(context, attachments, call)),
  };
  await update(context, id, note, call);
  const { ticket, thread } = await readBack(openIssue(context, id, call));
  const known = new Set(before.thread.map((item) => item.id));
  const message = thread.findLast(
    (item): item is Message => item.type === 'message' && item.author.me === true && !known.has(item.id),
  );
  if (!message) throw new TicketError('not_applied', 'Redmine agreed, but the note is not there');
  return { ticket, message };
}

/** Sets a status and believes only what the issue says afterwards: what the workflow forbids, Redmine leaves out. */
export async function changeStatus(
  context: Context,
  id: string,
  goal: 'closeStatus' | 'reopenStatus',
  call: CallOptions,
): Promise<Ticket> {
  const { ticket, issue, statuses } = await openForWrite(context, id, call);
  const shallClose = goal === 'closeStatus';
  const isDone = ({ status }: Ticket) => (status.kind === 'closed') === shallClose;
  if (isDone(ticket)) return ticket;
  // What Redmine does not allow is tried all the same: only afterwards is it known.
  const target = targetStatus(context, issue, statuses, goal) ?? targetStatus(context, undefined, statuses, goal);
  if (!target) throw new TicketError('not_applied', `Redmine has no status for ${goal}`);
  await update(context, id, { status_id: target.id }, call);
  const after = await readBack(openIssue(context, id, call));
  if (!isDone(after.ticket)) throw new TicketError('not_applied', 'Redmine agreed, but the status is as it was');
  return after.ticket;
}

/** Writes a rating into the custom fields of an issue, and looks whether it stayed there. */
export async function rate(
  context: Context,
  ticketId: string,
  messageId: string | undefined,
  { score, comment }: Rating,
  call: CallOptions,
): Promise<void> {
  const { rating, ratingComment } = context.options.fields ?? {};
  if (!(score >= 1 && score <= 5)) throw refuse('score', 'is not one of 1 to 5');
  if (messageId !== undefined || rating === undefined) throw notFound();
  const before = await openForWrite(context, ticketId, call);
  if (!before.ticket.can.rate) throw new TicketError('conflict', 'The ticket cannot be rated now');
  const value = String(Math.round(score));
  const fields = [
    custom(rating, value),
    ...(ratingComment === undefined ? [] : [custom(ratingComment, comment ?? '')]),
  ];
  await update(context, ticketId, { custom_fields: fields }, call);
  const { issue } = await readBack(openIssue(context, ticketId, call));
  if (Number(customValue(issue, rating)) !== Number(value))
    throw new TicketError('not_applied', 'Redmine agreed, but the rating is as it was');
}
