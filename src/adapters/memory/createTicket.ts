import type { NewTicket, WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Ticket } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { announce } from './announce.js';
import type { Context } from './context.js';
import { fieldProblems, keptFields } from './fields.js';
import { once } from './idempotency.js';
import { bodyProblem } from './limits.js';
import { customerOf, statusId } from './seed.js';
import { addItem, instant, nextId, type StoredTicket } from './store.js';
import { checkAttachments, readCarried } from './uploads.js';
import { isClosed, toTicket } from './view.js';

const longestSubject = 255;

/** Opens a ticket with its first message. */
export async function createTicket(context: Context, draft: NewTicket, options: WriteOptions): Promise<Ticket> {
  const carried = await readCarried(draft.attachments);
  options.signal?.throwIfAborted();
  return once(context, options, ['createTicket', draft], () => {
    const { store, customer } = context;
    checkDraft(context, draft);
    const attachments = checkAttachments(context, draft.attachments, carried);
    const { departments, priorities } = store.desk;
    const department = departments.find(({ id }) => id === draft.departmentId) ?? departments[0];
    const now = instant(store);
    store.lastNumber += 1;
    const ticket: StoredTicket = {
      id: `ticket-${store.lastNumber}`,
      number: store.lastNumber,
      customerId: customer.id,
      subject: draft.subject,
      statusId: statusId(store, 'open'),
      departmentId: department?.id,
      priorityId: draft.priorityId ?? priorities.find((priority) => priority.default)?.id,
      serviceId: draft.serviceId,
      createdAt: now,
      updatedAt: now,
      touched: 0,
      changed: 0,
      readUpTo: 0,
      items: [],
      fields: keptFields(department?.fields ?? [], draft.fields ?? []),
      copies: [],
      rating: undefined,
      followUpOf: draft.followUpOf,
    };
    addItem(store, ticket, {
      type: 'message',
      id: nextId(store, 'message'),
      clientRef: options.clientRef,
      author: customerOf(store, ticket),
      body: { format: 'text', value: draft.body },
      attachments: attachments.hang(),
      createdAt: now,
    });
    store.tickets.set(ticket.id, ticket);
    announce(store, ticket, { type: 'message', clientRef: options.clientRef });
    return toTicket(context, ticket);
  });
}

function checkDraft(context: Context, draft: NewTicket): void {
  const { desk } = context.store;
  const problems: Record<string, string> = {};
  if (isBlank(draft.subject)) problems['subject'] = 'is blank';
  else if (draft.subject.length > longestSubject) problems['subject'] = `is longer than ${longestSubject} characters`;
  const department = desk.departments.find(({ id }) => id === draft.departmentId) ?? desk.departments[0];
  if (draft.departmentId !== undefined && department?.id !== draft.departmentId)
    problems['departmentId'] = 'names no department';
  if (draft.priorityId !== undefined && !desk.priorities.some(({ id }) => id === draft.priorityId))
    problems['priorityId'] = 'names no priority';
  if (draft.serviceId !== undefined && !ownsService(context, draft.serviceId))
    problems['serviceId'] = 'names no service';
  if (draft.followUpOf !== undefined && !ownsClosed(context, draft.followUpOf))
    problems['followUpOf'] = 'names no closed ticket';
  const body = bodyProblem(desk.limits, draft.body, (draft.attachments?.length ?? 0) > 0);
  if (body) problems['body'] = body;
  Object.assign(problems, fieldProblems(department?.fields ?? [], draft.fields ?? []));
  const first = Object.entries(problems)[0];
  if (first) throw new TicketError('invalid', first.join(': '), { fields: problems });
}

function ownsService({ store, customer }: Context, serviceId: string): boolean {
  return store.services.some(({ service, customerId }) => service.id === serviceId && customerId === customer.id);
}

function ownsClosed({ store, customer }: Context, ticketId: string): boolean {
  const ticket = store.tickets.get(ticketId);
  return ticket?.customerId === customer.id && isClosed(store, ticket);
}
