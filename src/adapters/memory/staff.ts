import { TicketError } from '../../core/errors.js';
import type { Attachment, Desk, Message, Person, StatusKind, ThreadEvent, Ticket } from '../../core/model.js';
import { announce, markOf, push } from './announce.js';
import { plantFile, statusId } from './seed.js';
import type { SeedFile } from './seedTypes.js';
import { recordStatus } from './status.js';
import { addItem, instant, nextId, type Store, type StoredTicket } from './store.js';
import { messagesOf } from './view.js';

/** For how long somebody counts as writing, in milliseconds. */
const typingHolds = 6000;

/**
 * The other side of the desk, for demos, stories and tests. Everything happens at once, and the
 * ticket's customer is told of it.
 *
 * @example
 * const adapter = createMemoryAdapter();
 * const ticket = await adapter.createTicket({ subject: 'No SSH', body: '...' }, { clientRef: 'a' });
 * adapter.staff.reply(ticket.id, 'Please try again now.');
 */
export interface MemoryStaff {
  /** Answers a ticket, which makes it `answered` unless told otherwise. */
  reply(ticketId: string, text: string, options?: StaffReply): Message;
  /** By the status's id or kind. */
  setStatus(ticketId: string, status: StatusKind | (string & {}), by?: Partial<Person>): void;
  setDepartment(ticketId: string, departmentId: string, by?: Partial<Person>): void;
  setPriority(ticketId: string, priorityId: string, by?: Partial<Person>): void;
  /** Somebody of the staff is writing an answer: the customer is told so once, and it holds for six seconds. */
  typing(ticketId: string, by?: Partial<Person>): void;
  /** Whether the customer is writing an answer: they said so in the last six seconds. */
  isCustomerTyping(ticketId: string): boolean;
  /** The check of a file has come to its end, or begun. */
  setFileState(ticketId: string, attachmentId: string, state: NonNullable<Attachment['state']>, reason?: string): void;
  /** Writes a sentence of the backend's own into the thread, as an event. */
  record(ticketId: string, text: string): void;
  /** Changes parts of the desk: a notice, a limit, an office hour. */
  updateDesk(changes: Partial<Omit<Desk, 'viewer'>>): void;
  /** Tells every subscriber that something was missed. */
  reset(): void;
}

export interface StaffReply {
  /** @default the staff, unnamed */
  by?: Partial<Person>;
  /** By its id or kind. @default 'answered' */
  status?: StatusKind | (string & {});
  /** @default 'text' */
  format?: Message['body']['format'];
  files?: SeedFile[];
}

export function createStaff(store: Store): MemoryStaff {
  const change = (ticketId: string, by: Partial<Person> | undefined, what: ThreadEvent['change']): StoredTicket => {
    const ticket = anyTicket(store, ticketId);
    const id = nextId(store, 'event');
    addItem(store, ticket, { type: 'event', id, at: instant(store), actor: asStaff(by), change: what });
    announce(store, ticket, { type: 'ticket' });
    return ticket;
  };
  return {
    reply: (ticketId, text, options) => staffReply(store, anyTicket(store, ticketId), text, options),
    setStatus(ticketId, status, by) {
      const ticket = anyTicket(store, ticketId);
      recordStatus(store, ticket, statusId(store, status), asStaff(by));
      announce(store, ticket, { type: 'ticket' });
    },
    setDepartment(ticketId, departmentId, by) {
      known(store.desk.departments, departmentId);
      const { departmentId: from } = anyTicket(store, ticketId);
      const what = { field: 'department' as const, to: departmentId, ...(from !== undefined && { from }) };
      change(ticketId, by, what).departmentId = departmentId;
    },
    setPriority(ticketId, priorityId, by) {
      known(store.desk.priorities, priorityId);
      const { priorityId: from } = anyTicket(store, ticketId);
      const what = { field: 'priority' as const, to: priorityId, ...(from !== undefined && { from }) };
      change(ticketId, by, what).priorityId = priorityId;
    },
    typing(ticketId, by) {
      const { customerId } = anyTicket(store, ticketId);
      push(store, customerId, { type: 'typing', ticketId, author: asStaff(by) });
    },
    isCustomerTyping: (ticketId) => store.now().getTime() - anyTicket(store, ticketId).typingAt < typingHolds,
    setFileState(ticketId, attachmentId, state, reason) {
      const ticket = anyTicket(store, ticketId);
      const file = messagesOf(ticket)
        .flatMap(({ attachments }) => attachments)
        .find(({ id }) => id === attachmentId);
      if (!file) throw new TicketError('not_found', `No file ${attachmentId}`);
      delete file.reason;
      Object.assign(file, { state, ...(reason !== undefined && { reason }) });
      announce(store, ticket, { type: 'message' }, false);
    },
    record(ticketId, text) {
      change(ticketId, { role: 'system' }, { field: 'other', text });
    },
    updateDesk(changes) {
      Object.assign(store.desk, structuredClone(changes));
    },
    reset() {
      push(store, undefined, { type: 'reset', mark: markOf(store) });
    },
  };
}

function staffReply(store: Store, ticket: StoredTicket, text: string, options: StaffReply = {}): Message {
  const { by, status = 'answered', format = 'text', files = [] } = options;
  const message: Message = {
    type: 'message',
    id: nextId(store, 'message'),
    author: asStaff(by),
    body: { format, value: text },
    attachments: files.map((file) => plantFile(store, file)),
    createdAt: instant(store),
  };
  addItem(store, ticket, message);
  ticket.statusId = statusId(store, status);
  announce(store, ticket, { type: 'message' });
  return structuredClone(message);
}

function anyTicket(store: Store, id: Ticket['id']): StoredTicket {
  const ticket = store.tickets.get(id);
  if (!ticket) throw new TicketError('not_found', `No ticket ${id}`);
  return ticket;
}

function known(options: readonly { id: string }[], id: string): void {
  if (!options.some((option) => option.id === id)) throw new TicketError('invalid', `The desk has no ${id}`);
}

function asStaff(by: Partial<Person> = {}): Person {
  return { role: 'staff', ...by };
}
