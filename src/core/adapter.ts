/** The one port between Ticketdock and a backend. */
import type { TicketError } from './errors.js';
import type {
  Article,
  Desk,
  FieldValue,
  Instant,
  Message,
  Page,
  Person,
  Rating,
  Revision,
  Service,
  StatusKind,
  ThreadItem,
  Ticket,
  TicketFile,
  TicketPage,
  TicketSummary,
} from './model.js';

export type SortKey = 'updatedAt' | 'createdAt' | 'number' | 'subject' | 'status' | 'priority';

/** A sort key; with a leading minus, descending. */
export type Sort = SortKey | `-${SortKey}`;

/** `updatedAt` stands for `updatedFrom` and `updatedTo`. */
export type FilterKey =
  'kinds' | 'departmentId' | 'serviceId' | 'priorityId' | 'unread' | 'hasAttachments' | 'updatedAt' | 'hidden';

/** What a backend can do beyond the optional methods of its adapter. */
export interface Capabilities {
  search: 'none' | 'subject' | 'content';
  sort: readonly SortKey[];
  filter: readonly FilterKey[];
  attachments: 'none' | 'with-message' | 'upload-first';
  /** A write repeated with the same `clientRef` answers the first result again. */
  idempotentWrites: boolean;
  /** A reply to a closed ticket opens it. */
  replyReopens: boolean;
}

export interface CallOptions {
  /** Ends the call. The promise rejects with `aborted`. */
  signal?: AbortSignal;
}

export interface WriteOptions extends CallOptions {
  /** One UUID for one action of the user, the same on every retry of it. */
  clientRef: string;
}

/** Why a ticket is closed: one of the desk's reasons, words of the customer's own, or both. */
export interface CloseReason {
  id?: string;
  comment?: string;
}

export interface CloseOptions extends WriteOptions {
  reason?: CloseReason;
}

/** What of a ticket becomes another. What is absent stays. */
export interface TicketChange {
  departmentId?: string;
  priorityId?: string;
}

/** Which tickets. Keys of one query are joined by "and"; `kinds` by "or". */
export interface TicketQuery {
  text?: string;
  kinds?: StatusKind[];
  departmentId?: string;
  serviceId?: string;
  priorityId?: string;
  unread?: boolean;
  /** Only those with a file. */
  hasAttachments?: boolean;
  /** Only those that something happened to at this instant or later. */
  updatedFrom?: Instant;
  /** Only those that nothing happened to at this instant or later. */
  updatedTo?: Instant;
  /** Only those that the customer has put away. Without it these are left out. */
  hidden?: boolean;
  /** @default '-updatedAt' */
  sort?: Sort;
  cursor?: string | null;
  /** Rows a page. @default 25 */
  limit?: number;
}

export interface NewTicket {
  subject: string;
  body: string;
  departmentId?: string;
  priorityId?: string;
  serviceId?: string;
  fields?: FieldValue[];
  attachments?: PreparedAttachment[];
  followUpOf?: string;
}

export interface NewReply {
  body: string;
  attachments?: PreparedAttachment[];
}

/**
 * A file that is ready to go with a message. Opaque to the views: an `upload-first` backend has it
 * already and `id` names it there; a `with-message` backend gets `file` along with the message.
 */
export interface PreparedAttachment {
  id: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  file?: File;
}

/** Names an attachment where it hangs: some backends cannot find it by its id alone. */
export interface AttachmentRef {
  ticketId: string;
  attachmentId: string;
}

export interface PrepareOptions extends CallOptions {
  /** Bytes sent so far, of how many. */
  onProgress?(sent: number, total: number): void;
}

export interface DownloadOptions extends CallOptions {
  /** Bytes received so far, of how many; `undefined` where nobody has said how many there are. */
  onProgress?(received: number, total: number | undefined): void;
}

/** Names a ticket, or one message of it. */
export interface RatingTarget {
  ticketId: string;
  messageId?: string;
}

/** What a subscriber is told. It names what to look at again; it never carries the words themselves. */
export type ChangeEvent =
  | { type: 'ticket'; ticketId: string; mark?: string }
  | { type: 'message'; ticketId: string; mark?: string; clientRef?: string }
  /** Somebody is writing an answer now. Holds for six seconds. */
  | { type: 'typing'; ticketId: string; author: Person }
  /** Something was missed: look at everything again. */
  | { type: 'reset'; mark?: string };

/**
 * A backend, as one signed-in customer sees it. Identity is never an argument.
 *
 * An optional method that is absent is a capability that is absent, and its control is not drawn;
 * `ticket.can` narrows it per ticket. Every method rejects with a {@link TicketError} and nothing else.
 *
 * @example
 * const adapter: TicketAdapter = createRestAdapter({ baseUrl: '/api/support' });
 * const { items } = await adapter.listTickets({ kinds: ['answered'] });
 */
export interface TicketAdapter {
  readonly capabilities: Capabilities;

  loadDesk(options?: CallOptions): Promise<Desk>;
  listTickets(query: TicketQuery, options?: CallOptions): Promise<TicketPage>;
  getTicket(id: string, options?: CallOptions): Promise<Ticket>;
  /** The newest page first; within a page oldest to newest. `nextCursor` leads to older items. */
  listMessages(
    ticketId: string,
    query: { cursor?: string | null; limit?: number },
    options?: CallOptions,
  ): Promise<Page<ThreadItem>>;

  createTicket(ticket: NewTicket, options: WriteOptions): Promise<Ticket>;
  reply(ticketId: string, reply: NewReply, options: WriteOptions): Promise<{ ticket: Ticket; message?: Message }>;
  /** Answers the ticket read back; throws `not_applied` when the backend said yes and did nothing. */
  closeTicket?(id: string, options: CloseOptions): Promise<Ticket>;
  /** Answers the ticket read back; throws `not_applied` when the backend said yes and did nothing. */
  reopenTicket?(id: string, options: WriteOptions): Promise<Ticket>;

  listServices?(query: { text?: string; cursor?: string | null }, options?: CallOptions): Promise<Page<Service>>;
  prepareAttachment?(file: File, options?: PrepareOptions): Promise<PreparedAttachment>;
  getAttachment?(ref: AttachmentRef, options?: DownloadOptions): Promise<Blob | { url: string }>;
  /** Asked while the customer writes, with up to 200 characters of it. The likeliest first; a few are enough. */
  searchArticles?(text: string, options?: CallOptions): Promise<Article[]>;
  /**
   * Tickets that are about the same thing as what is being written, the likeliest first. Absent: the kit looks among the open
   * tickets it can list.
   */
  findSimilarTickets?(
    draft: Pick<NewTicket, 'subject' | 'body' | 'serviceId'>,
    options?: CallOptions,
  ): Promise<TicketSummary[]>;
  rate?(target: RatingTarget, rating: Rating, options: WriteOptions): Promise<void>;
  markRead?(ticketId: string, options?: CallOptions): Promise<void>;
  editMessage?(ticketId: string, messageId: string, body: string, options: WriteOptions): Promise<Message>;
  deleteMessage?(ticketId: string, messageId: string, options: WriteOptions): Promise<void>;
  /** The earlier versions of a message, the oldest first. */
  listRevisions?(ticketId: string, messageId: string, options?: CallOptions): Promise<Revision[]>;
  /** Puts `body` in the place of a message's words and destroys every version that stood there before; mails already sent are out of reach. */
  retractMessage?(ticketId: string, messageId: string, body: string, options: WriteOptions): Promise<Message>;
  /** Every file of a ticket, the newest first. */
  listFiles?(ticketId: string, query: { cursor?: string | null }, options?: CallOptions): Promise<Page<TicketFile>>;
  /** Another department or priority. Answers the ticket read back; throws `not_applied` when the backend said yes and did nothing. */
  changeTicket?(id: string, change: TicketChange, options: WriteOptions): Promise<Ticket>;
  /** Puts a ticket away, or back, for this customer alone. */
  setHidden?(ticketId: string, isHidden: boolean, options: WriteOptions): Promise<void>;
  /** Whether the customer gets mail about a ticket. */
  setMuted?(ticketId: string, isMuted: boolean, options: WriteOptions): Promise<void>;
  /** The customer is writing an answer now. Told every three seconds at most; a failure is nobody's loss. */
  sendTyping?(ticketId: string, options?: CallOptions): Promise<void>;
  /** Replaces the list of e-mail addresses that get copies. */
  setParticipants?(ticketId: string, emails: string[], options: WriteOptions): Promise<Person[]>;

  /** Tells of changes until the returned function is called. `onError` does not end the subscription. */
  subscribe?(onChange: (event: ChangeEvent) => void, onError: (error: TicketError) => void): () => void;
  /** What changed since `mark`; with `null`, only where now is. Used for polling when there is no `subscribe`. */
  changesSince?(mark: string | null, options?: CallOptions): Promise<{ mark: string; ticketIds: string[] }>;
}
