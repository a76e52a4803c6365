import type { NewTicket, WriteOptions } from '../../core/adapter.js';
import type { Ticket } from '../../core/model.js';
import { draftProblems, refuseProblems } from '../../core/rules/draftProblems.js';
import { announce } from './announce.js';
import type { Context } from './context.js';
import { fieldProblems, keptFields } from './fields.js';
import { once } from './idempotency.js';
import { customerOf, statusId } from './seed.js';
import { addItem, instant, nextId, type StoredTicket } from './store.js';
import { checkAttachments, readCarried } from './uploads.js';
import { isClosed, toTicket } from './view.js';

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
      hidden: false,
      muted: false,
      typingAt: Number.NEGATIVE_INFINITY,
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
  const { serviceId, followUpOf } = draft;
  const department = desk.departments.find(({ id }) => id === draft.departmentId) ?? desk.departments[0];
  refuseProblems({
    ...draftProblems(desk, draft),
    ...(serviceId !== undefined && !ownsService(context, serviceId) && { serviceId: 'names no service' }),
    ...(followUpOf !== undefined && !ownsClosed(context, followUpOf) && { followUpOf: 'names no closed ticket' }),
    ...fieldProblems(department?.fields ?? [], draft.fields ?? []),
  });
}

function ownsService({ store, customer }: Context, serviceId: string): boolean {
  return store.services.some(({ service, customerId }) => service.id === serviceId && customerId === customer.id);
}

function ownsClosed({ store, customer }: Context, ticketId: string): boolean {
  const ticket = store.tickets.get(ticketId);
  return ticket?.customerId === customer.id && isClosed(store, ticket);
}
