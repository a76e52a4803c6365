import type {
  Article,
  Desk,
  FieldValue,
  Instant,
  Message,
  Person,
  Rating,
  Revision,
  Service,
  StatusKind,
  ThreadEvent,
} from '../../core/model.js';

/** What a memory backend starts with. Everything left out has a plain English default. */
export interface MemorySeed {
  /** Merged over the default desk, key by key. The viewer comes from the customer. */
  desk?: Partial<Omit<Desk, 'viewer'>>;
  /** The first one is whom {@link createMemoryAdapter} serves. */
  customers?: MemoryCustomer[];
  services?: SeedService[];
  articles?: Article[];
  tickets?: SeedTicket[];
}

export interface MemoryCustomer {
  id: string;
  name?: string;
  email?: string;
  login?: string;
  avatarUrl?: string;
}

export interface SeedService extends Service {
  /** @default the first customer */
  customerId?: string;
}

export interface SeedTicket {
  /** @default `ticket-<number>` */
  id?: string;
  /** @default the next free one */
  number?: string;
  /** @default the first customer */
  customerId?: string;
  subject: string;
  /** A status's id or kind. @default 'open' */
  status?: StatusKind | (string & {});
  /** @default the first department */
  departmentId?: string;
  /** @default the default priority */
  priorityId?: string;
  serviceId?: string;
  /** @default when its thread begins */
  createdAt?: Instant;
  /** @default when its thread ends */
  updatedAt?: Instant;
  /** Oldest to newest. */
  thread?: SeedItem[];
  /** How many of the staff's last messages the customer has not seen. @default 0 */
  unread?: number;
  fields?: FieldValue[];
  /** E-mail addresses that get copies. */
  participants?: string[];
  rating?: Rating;
  followUpOf?: string;
  /** Put away by its customer. @default false */
  hidden?: boolean;
  /** @default false */
  muted?: boolean;
}

export type SeedItem = SeedMessage | SeedEvent;

export interface SeedMessage {
  id?: string;
  /** Whose words. A person overrides name and title; the customer's own are known. */
  from: Person['role'] | Person;
  body: string;
  /** @default 'text' */
  format?: Message['body']['format'];
  /** @default the start of the backend */
  at?: Instant;
  files?: SeedFile[];
  editedAt?: Instant;
  /** The earlier versions, the oldest first. */
  revisions?: Revision[];
  /** When it was taken away: neither words nor files are kept. */
  deletedAt?: Instant;
  retractedAt?: Instant;
  rating?: Rating;
}

export interface SeedEvent {
  id?: string;
  /** @default the start of the backend */
  at?: Instant;
  actor?: Person;
  change: ThreadEvent['change'];
}

export interface SeedFile {
  id?: string;
  name: string;
  /** @default 'text/plain' for text, else 'application/octet-stream' */
  mediaType?: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** @default 'ready' */
  state?: 'ready' | 'scanning' | 'refused';
  /** Why it was refused. */
  reason?: string;
  previewUrl?: string;
}
