import type { ChangeEvent } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type {
  Article,
  Desk,
  FieldValue,
  Instant,
  Message,
  Rating,
  Revision,
  Service,
  ThreadEvent,
  ThreadItem,
} from '../../core/model.js';
import type { MemoryBackendOptions } from './options.js';
import { defaultDesk } from './defaultDesk.js';
import type { MemoryCustomer } from './seedTypes.js';

/** An item of a thread, numbered so that pages stay put while others are written and deleted. */
export type StoredItem = ThreadItem & { seq: number };
export type StoredMessage = Message & { seq: number };

export interface StoredTicket {
  id: string;
  number: number;
  customerId: string;
  subject: string;
  statusId: string;
  departmentId: string | undefined;
  priorityId: string | undefined;
  serviceId: string | undefined;
  createdAt: Instant;
  updatedAt: Instant;
  /** Orders tickets that were updated in the same millisecond. */
  touched: number;
  /** When anything at all changed last, reading included: what marks compare with. */
  changed: number;
  /** The customer has seen everything up to here. */
  readUpTo: number;
  items: StoredItem[];
  fields: FieldValue[];
  copies: string[];
  rating: Rating | undefined;
  followUpOf: string | undefined;
  hidden: boolean;
  muted: boolean;
  /** When its customer was last heard to be writing, in milliseconds. */
  typingAt: number;
}

export interface StoredFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface StoredUpload extends StoredFile {
  customerId: string;
  used: boolean;
}

interface Subscriber {
  customerId: string;
  onChange(event: ChangeEvent): void;
  onError(error: TicketError): void;
}

/** Everything the backend knows. */
export interface Store {
  desk: Omit<Desk, 'viewer'>;
  customers: Map<string, MemoryCustomer>;
  services: { customerId: string; service: Service }[];
  articles: Article[];
  tickets: Map<string, StoredTicket>;
  /** The earlier versions of messages, by their id. */
  revisions: Map<string, Revision[]>;
  /** By the id of the attachment, once it hangs on a message. */
  files: Map<string, StoredFile>;
  uploads: Map<string, StoredUpload>;
  /** First results of writes, by customer and `clientRef`. */
  results: Map<string, { fingerprint: string; result: unknown }>;
  subscribers: Set<Subscriber>;
  signedOut: Set<string>;
  editWindow: number;
  reopenWindow: number;
  lastNumber: number;
  sequence: number;
  now(): Date;
}

export function createStore({
  seed,
  now,
  editWindow,
  reopenWindow,
}: Pick<MemoryBackendOptions, 'seed' | 'now' | 'editWindow' | 'reopenWindow'>): Store {
  return {
    desk: { ...defaultDesk(), ...structuredClone(seed?.desk ?? {}) },
    customers: new Map(),
    services: [],
    articles: structuredClone(seed?.articles ?? []),
    tickets: new Map(),
    revisions: new Map(),
    files: new Map(),
    uploads: new Map(),
    results: new Map(),
    subscribers: new Set(),
    signedOut: new Set(),
    editWindow: editWindow ?? 15 * 60_000,
    reopenWindow: reopenWindow ?? Number.POSITIVE_INFINITY,
    lastNumber: 1041,
    sequence: 0,
    now: now ?? (() => new Date()),
  };
}

export function instant(store: Store): Instant {
  return store.now().toISOString();
}

/** A fresh id, e.g. `message-17`. */
export function nextId(store: Store, kind: string): string {
  store.sequence += 1;
  return `${kind}-${store.sequence}`;
}

/** The ticket, if it is this customer's; another's looks exactly like none. */
export function ownTicket(store: Store, customerId: string, id: string): StoredTicket {
  const ticket = store.tickets.get(id);
  if (ticket?.customerId !== customerId) throw new TicketError('not_found', `No ticket ${id}`);
  return ticket;
}

export function addItem(store: Store, ticket: StoredTicket, item: Message | ThreadEvent): StoredItem {
  store.sequence += 1;
  const stored = { ...item, seq: store.sequence };
  ticket.items.push(stored);
  return stored;
}
