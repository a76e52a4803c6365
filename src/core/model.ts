/**
 * The vocabulary of Ticketdock: the field's standard words, one for each thing.
 *
 * Every instant is an ISO 8601 string with a zone (`2026-03-01T09:30:00Z`), every duration an
 * ISO 8601 duration (`PT4H`). Absent means unknown: a view draws nothing for it.
 */

import type { Contact, DetailNeed, Limits, OfficeHours, Option, Prompt } from './deskParts.js';

export type { Contact, DetailNeed, Limits, OfficeHours, Option, Prompt } from './deskParts.js';

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
  /** Where copies go. Only of participants. */
  email?: string;
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
  /** The newest message: whose, and when. */
  lastReply?: { author: Person; at: Instant };
  hasAttachments?: boolean;
  /** Put away by the customer, for themselves alone. */
  hidden?: boolean;
  /** The words around what the search found in a message, as plain text. */
  excerpt?: string;
}

/** Another ticket, where only its name is needed. */
export interface TicketLink {
  id: string;
  number: string;
}

/** What the customer may do with one ticket now. Narrows the adapter's capabilities. */
export interface TicketPermissions {
  reply: boolean;
  close: boolean;
  reopen: boolean;
  rate: boolean;
  attach: boolean;
  edit: boolean;
  /** Another department or priority. @default true where the adapter has `changeTicket` */
  change?: boolean;
  /** Who gets copies. @default true where the adapter has `setParticipants` */
  participants?: boolean;
}

export interface Ticket extends TicketSummary {
  can: TicketPermissions;
  fields?: FieldValue[];
  participants?: Person[];
  expectation?: { replyBy?: Instant; queuePosition?: number };
  rating?: Rating;
  /** The id of the closed ticket that this one continues. */
  followUpOf?: string;
  /** The tickets that continue this one. */
  followUps?: TicketLink[];
  /** Until when `can.reopen` holds, of a closed one. */
  reopenUntil?: Instant;
  /** The customer gets no mail about it. */
  muted?: boolean;
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
  /** How many earlier versions of it can be read. */
  revisions?: number;
  /** Taken away by its author: the words and files are gone, the place stays. */
  deletedAt?: Instant;
  /** Something secret was taken out of it; no earlier version of it is left. */
  retractedAt?: Instant;
  rating?: Rating;
  /** `retract`: a secret may be taken out of it for good, at any time. */
  can?: { edit?: boolean; delete?: boolean; rate?: boolean; retract?: boolean };
}

/** A message as it was before it was changed. */
export interface Revision {
  /** When these words were written. */
  at: Instant;
  body: Message['body'];
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
  /** Why it was refused, in words for the customer. */
  reason?: string;
  /**
   * Of a picture: the address of a smaller copy that the backend has made, a few hundred pixels wide. It is drawn in the message and
   * among all files, so that nothing else is loaded before the picture is opened. `https:`, `http:` or `blob:`; a relative one is
   * relative to the page. Never the file as it was uploaded: unlike that, its bytes are not looked at before the browser draws them.
   *
   * It is asked for with the page's cookies and without a referrer, and `img-src` of the page has to allow it. Where it cannot be
   * drawn, the picture itself is loaded and looked at.
   *
   * @default the picture itself is loaded
   */
  previewUrl?: string;
}

/** A file of a ticket, with the message that it came with. */
export interface TicketFile extends Attachment {
  messageId: string;
  author: Person;
  createdAt: Instant;
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
 * Something is down and staff know of it.
 *
 * @example
 * const incident: Incident = { id: '7', title: 'Rack 12 has no network', serviceIds: ['vps-1'], since: '2026-03-01T09:30:00Z' };
 */
export interface Incident {
  id: string;
  title: string;
  text?: string;
  /** The customer's services that it touches. Absent: any may be. */
  serviceIds?: string[];
  since?: Instant;
  /** When it is expected to be over. */
  until?: Instant;
  /** Where more of it stands. */
  url?: string;
}

/** Everything about the support desk that is not a ticket. */
export interface Desk {
  viewer: { name?: string; email?: string; login?: string };
  departments: Department[];
  priorities: Priority[];
  statuses: TicketStatus[];
  limits: Limits;
  notice?: { kind: 'info' | 'warning' | 'closed'; text: string; until?: Instant };
  incidents?: Incident[];
  /** Why a request may be closed, to choose from. Absent: nobody is asked. */
  closeReasons?: Option[];
  hours?: OfficeHours;
  contact?: Contact;
  /** A BCP 47 tag: the language the backend speaks to this customer in. */
  locale?: string;
}
