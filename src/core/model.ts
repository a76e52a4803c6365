/**
 * The vocabulary of Ticketdock: the field's standard words, one for each thing.
 *
 * Every instant is an ISO 8601 string with a zone (`2026-03-01T09:30:00Z`), every duration an
 * ISO 8601 duration (`PT4H`). Absent means unknown: a view draws nothing for it.
 */

/** An ISO 8601 instant with a zone, e.g. `2026-03-01T09:30:00Z`. */
export type Instant = string;

/** An ISO 8601 duration, e.g. `PT4H` or `P1D`. */
export type Duration = string;

/**
 * The four states a customer can be told apart by (seed page, "Статус тикета").
 * `answered` means that it is the customer's turn.
 */
export type StatusKind = 'open' | 'in_progress' | 'answered' | 'closed';

/** A backend's status: its own id and word, mapped onto one of the four kinds. */
export interface TicketStatus {
  id: string;
  kind: StatusKind;
  /** The backend's own word. Shown instead of ours when present. */
  label?: string;
}

/** One choice of a list. */
export interface Option {
  id: string;
  label: string;
  description?: string;
}

/**
 * A question that helps to write the message: its `label` stands over the answer, its `description` explains it.
 *
 * @example
 * const prompt: Prompt = { id: 'bank', label: 'What the bank says', description: 'Letter by letter.', kind: 'code' };
 */
export interface Prompt extends Option {
  /** `code`: what is answered is kept letter by letter, as error texts are. @default 'text' */
  kind?: 'text' | 'code';
}

/**
 * What staff cannot do without: an `address` (of a server, a site), an `error` (its text or code), a `time`, an `order`
 * (its number, or an invoice's), an `email`.
 *
 * @example
 * const needs: DetailNeed[] = ['address', 'time'];
 */
export type DetailNeed = 'address' | 'error' | 'time' | 'order' | 'email';

/** Who handles a ticket. */
export interface Department extends Option {
  /** Further fields this department asks for. */
  fields?: FieldSchema[];
  /** How soon it usually answers, in its hours. */
  replyTime?: Duration;
  /** Its own questions, in place of the kit's five (seed page, "Сообщение"). */
  prompts?: Prompt[];
  /** What a request to it usually needs. Asked for once where it is missing, never demanded. */
  needs?: DetailNeed[];
  /** When it is there, where that differs from the desk. */
  hours?: OfficeHours;
  /** Requests that wait for it now. */
  waiting?: number;
}

export interface Priority extends Option {
  /** Reserved for what is down right now. */
  urgent?: boolean;
  /** Chosen when the customer chooses nothing. */
  default?: boolean;
}

/** Something the customer has bought: a server, a domain, a certificate. */
export interface Service extends Option {
  /** The backend's word for its state, e.g. `active`. */
  status?: string;
  expiresAt?: Instant;
  /** The backend's word for what it is, e.g. `vps`. */
  kind?: string;
  /** The IP addresses and domain names it is known by: named in a message, it is offered to be chosen. */
  hosts?: string[];
}

/** A field that a department adds to the form. An unknown `type` is drawn as text. */
export interface FieldSchema {
  id: string;
  label: string;
  type: 'text' | 'textarea' | 'number' | 'date' | 'choice' | 'choices' | 'checkbox' | 'secret' | (string & {});
  help?: string;
  required?: boolean;
  options?: Option[];
  /** Shown only while the named field has one of these values. */
  visibleWhen?: { field: string; equals: string[] };
}

export interface FieldValue {
  id: string;
  value: string | number | boolean | string[];
  /** What to call it beside a read ticket. */
  label?: string;
}

export interface Person {
  role: 'customer' | 'staff' | 'system';
  name?: string;
  /** A role in words, e.g. `Network engineer`. */
  title?: string;
  avatarUrl?: string;
  /** The signed-in person. */
  me?: boolean;
}

export interface Rating {
  /** 1 (bad) to 5 (good). */
  score: number;
  comment?: string;
}

/** A ticket as a row of a list. */
export interface TicketSummary {
  id: string;
  /** What people call it, e.g. `1042`. Not necessarily the id. */
  number: string;
  subject: string;
  status: TicketStatus;
  department?: Option;
  service?: Option;
  priority?: Option;
  createdAt: Instant;
  updatedAt: Instant;
  /** How many messages the customer has not seen. */
  unread?: number;
  lastAuthor?: Person['role'];
  hasAttachments?: boolean;
}

/** What the customer may do with one ticket now. Narrows the adapter's capabilities. */
export interface TicketPermissions {
  reply: boolean;
  close: boolean;
  reopen: boolean;
  rate: boolean;
  attach: boolean;
  edit: boolean;
}

export interface Ticket extends TicketSummary {
  can: TicketPermissions;
  fields?: FieldValue[];
  participants?: Person[];
  expectation?: { replyBy?: Instant; queuePosition?: number };
  rating?: Rating;
  /** The id of the closed ticket that this one continues. */
  followUpOf?: string;
}

export interface Message {
  type: 'message';
  id: string;
  /** The client's own id of the write that made it, when the backend keeps it. */
  clientRef?: string;
  author: Person;
  body: { format: 'text' | 'markdown' | 'html'; value: string };
  attachments: Attachment[];
  createdAt: Instant;
  editedAt?: Instant;
  rating?: Rating;
  can?: { edit?: boolean; delete?: boolean; rate?: boolean };
}

/** Something that happened to a ticket, between the messages. */
export interface ThreadEvent {
  type: 'event';
  id: string;
  at: Instant;
  actor?: Person;
  change: {
    field: 'status' | 'department' | 'priority' | 'participant' | 'other';
    /** An id that the desk lists (of a status, department or priority), else words: show its label, or as it is. */
    from?: string;
    /** As `from`. */
    to?: string;
    /** The backend's own sentence. Shown instead of ours when present. */
    text?: string;
  };
}

export type ThreadItem = Message | ThreadEvent;

export interface Attachment {
  id: string;
  name: string;
  mediaType: string;
  /** Bytes; 0 where the backend does not say, as no file is empty. */
  size: number;
  /** @default 'ready' */
  state?: 'ready' | 'scanning' | 'refused';
  previewUrl?: string;
}

/** One page of a longer list. The end is `nextCursor === null`, never a short page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
  /** Rows that the adapter could not read and has left out. The host is told of them. */
  skipped?: number;
}

/** A page of tickets, with how many there are of each kind under the same text and filters, when known. */
export interface TicketPage extends Page<TicketSummary> {
  counts?: Partial<Record<StatusKind, number>>;
}

/** A help article. */
export interface Article {
  id: string;
  title: string;
  url: string;
  excerpt?: string;
  /** The whole of it, to be read beside the form. Without it the article opens in a tab of its own. */
  body?: Message['body'];
}

/**
 * When staff are there, in the office's own time zone. A shift whose `to` is not later than its `from` ends on the day after.
 *
 * @example
 * const hours: OfficeHours = {
 *   timeZone: 'Europe/Moscow',
 *   week: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
 *   holidays: ['2027-01-01'],
 * };
 */
export interface OfficeHours {
  /** An IANA zone, e.g. `Europe/Moscow`. */
  timeZone: string;
  /** `day` 1 (Monday) to 7 (Sunday); `from` and `to` as `HH:MM`. */
  week: { day: number; from: string; to: string }[];
  /** Days on which nobody is there, as `YYYY-MM-DD` in the office's zone. */
  holidays?: string[];
}

export interface Limits {
  /** Files a message. */
  maxFiles?: number;
  /** Bytes a file. */
  maxFileBytes?: number;
  /** Media types or extensions, as in `<input accept>`. */
  accept?: string[];
  /** Characters of a message. */
  maxBodyLength?: number;
}

/** Everything about the support desk that is not a ticket. */
export interface Desk {
  viewer: { name?: string; email?: string; login?: string };
  departments: Department[];
  priorities: Priority[];
  statuses: TicketStatus[];
  limits: Limits;
  notice?: { kind: 'info' | 'warning' | 'closed'; text: string; until?: Instant };
  hours?: OfficeHours;
  contact?: Contact;
  /** A BCP 47 tag: the language the backend speaks to this customer in. */
  locale?: string;
}

/** Another way to reach the desk. */
export interface Contact {
  email?: string;
  phone?: string;
}
