import type { Attachment, Person } from '../../core/model.js';
import type { MemoryCustomer, MemorySeed, SeedFile, SeedItem, SeedMessage, SeedTicket } from './seedTypes.js';
import { addItem, instant, nextId, type Store, type StoredTicket } from './store.js';

/** The customer that is there when none is seeded. */
const someCustomer: MemoryCustomer = { id: 'customer', name: 'Customer', email: 'customer@example.com' };

/** Fills a fresh store. Returns whom a one-customer adapter serves. */
export function plantSeed(store: Store, seed: MemorySeed = {}): MemoryCustomer {
  const customers = seed.customers?.length ? seed.customers : [someCustomer];
  const first = customers[0] ?? someCustomer;
  for (const customer of customers) store.customers.set(customer.id, { ...customer });
  store.services = (seed.services ?? []).map(({ customerId = first.id, ...service }) => ({ customerId, service }));
  for (const ticket of seed.tickets ?? []) plantTicket(store, { customerId: first.id, ...ticket });
  const planted = [...store.tickets.values()].toSorted((a, b) => Date.parse(a.updatedAt) - Date.parse(b.updatedAt));
  for (const ticket of planted) {
    store.sequence += 1;
    ticket.touched = store.sequence;
  }
  return first;
}

function plantTicket(store: Store, seed: SeedTicket & { customerId: string }): void {
  const number = seed.number === undefined ? store.lastNumber + 1 : Number(seed.number);
  store.lastNumber = Math.max(store.lastNumber, number);
  const ticket: StoredTicket = {
    id: seed.id ?? `ticket-${number}`,
    number,
    customerId: seed.customerId,
    subject: seed.subject,
    statusId: statusId(store, seed.status ?? 'open'),
    departmentId: seed.departmentId ?? store.desk.departments[0]?.id,
    priorityId: seed.priorityId ?? store.desk.priorities.find((priority) => priority.default)?.id,
    serviceId: seed.serviceId,
    createdAt: instant(store),
    updatedAt: instant(store),
    touched: 0,
    changed: 0,
    readUpTo: 0,
    items: [],
    fields: structuredClone(seed.fields ?? []),
    copies: [...(seed.participants ?? [])],
    rating: seed.rating && { ...seed.rating },
    followUpOf: seed.followUpOf,
    hidden: seed.hidden ?? false,
    muted: seed.muted ?? false,
    typingAt: Number.NEGATIVE_INFINITY,
  };
  for (const item of seed.thread ?? []) plantItem(store, ticket, item);
  const times = ticket.items.map((item) => (item.type === 'message' ? item.createdAt : item.at));
  ticket.createdAt = seed.createdAt ?? times[0] ?? ticket.createdAt;
  ticket.updatedAt = seed.updatedAt ?? times.at(-1) ?? ticket.createdAt;
  ticket.readUpTo = lastRead(ticket, seed.unread ?? 0);
  store.tickets.set(ticket.id, ticket);
}

function plantItem(store: Store, ticket: StoredTicket, item: SeedItem): void {
  const at = item.at ?? instant(store);
  if ('change' in item) {
    const { id = nextId(store, 'event'), actor, change } = item;
    const who = actor?.role === 'customer' ? { ...customerOf(store, ticket), ...actor } : actor;
    addItem(store, ticket, { type: 'event', id, at, ...(who && { actor: who }), change });
    return;
  }
  const { id = nextId(store, 'message'), editedAt, revisions, deletedAt, retractedAt, rating } = item;
  const isGone = deletedAt !== undefined;
  addItem(store, ticket, {
    type: 'message',
    id,
    author: authorOf(store, ticket, item.from),
    body: { format: item.format ?? 'text', value: isGone ? '' : item.body },
    attachments: isGone ? [] : (item.files ?? []).map((file) => plantFile(store, file)),
    createdAt: at,
    ...(editedAt !== undefined && { editedAt }),
    ...(isGone && { deletedAt }),
    ...(retractedAt !== undefined && { retractedAt }),
    ...(rating && { rating: { ...rating } }),
  });
  if (revisions && !isGone) store.revisions.set(id, structuredClone(revisions));
}

/** Keeps the bytes of a file and describes it. */
export function plantFile(store: Store, file: SeedFile): Attachment {
  const id = file.id ?? nextId(store, 'file');
  const text = typeof file.content === 'string';
  const bytes = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
  const mediaType = file.mediaType ?? (text ? 'text/plain' : 'application/octet-stream');
  store.files.set(id, { name: file.name, mediaType, bytes });
  return {
    id,
    name: file.name,
    mediaType,
    size: bytes.byteLength,
    state: file.state ?? 'ready',
    ...(file.reason !== undefined && { reason: file.reason }),
    ...(file.previewUrl !== undefined && { previewUrl: file.previewUrl }),
  };
}

/** The customer of a ticket as an author. */
export function customerOf(store: Store, ticket: StoredTicket): Person {
  const { name, avatarUrl } = store.customers.get(ticket.customerId) ?? {};
  return { role: 'customer', ...(name !== undefined && { name }), ...(avatarUrl !== undefined && { avatarUrl }) };
}

function authorOf(store: Store, ticket: StoredTicket, from: SeedMessage['from']): Person {
  if (typeof from === 'object') return { ...from };
  return from === 'customer' ? customerOf(store, ticket) : { role: from };
}

/** The id of a status named by its id or its kind. */
export function statusId(store: Store, named: string): string {
  const { statuses } = store.desk;
  const status = statuses.find(({ id }) => id === named) ?? statuses.find(({ kind }) => kind === named);
  return status?.id ?? named;
}

function lastRead(ticket: StoredTicket, unread: number): number {
  const theirs = ticket.items.filter((item) => item.type === 'message' && item.author.role !== 'customer');
  const firstUnread = unread > 0 ? theirs.at(-unread) : undefined;
  return firstUnread ? firstUnread.seq - 1 : (ticket.items.at(-1)?.seq ?? 0);
}
