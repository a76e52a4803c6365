import type { Article, Desk, Limits, Priority, Service, StatusKind } from '../../core/model.js';
import type { RtSession } from './createRtSession.js';

export interface RtAdapterOptions {
  /** Where RT is, e.g. `https://rt.example`: the address of its start page, not of its API. */
  baseUrl: string;
  /** Who is signed in at the host. Every ticket is looked up and made for this requestor and nobody else. */
  customer: RtCustomer;
  /**
   * What opens RT, in the name of that very customer. A session answers several times faster: RT takes a quarter of a
   * second of a processor to check a token, on every request.
   */
  auth: RtSession | { token: string };
  /** Names of the queues to offer, in that order. @default all that the customer sees */
  queues?: readonly string[];
  /**
   * What RT's statuses mean. `answered` need not be among them: a ticket is answered when the staff spoke last.
   * @default those of RT's default lifecycle
   */
  statuses?: Readonly<Record<string, StatusKind>>;
  /** The status that closing sets. @default 'resolved' */
  closeStatus?: string;
  /** The status that reopening sets. @default 'open' */
  reopenStatus?: string;
  /** RT's priority is a number: a ticket has the highest of these that its number reaches. @default 0, 50 and 100 */
  priorities?: readonly RtPriority[];
  /** Names of custom fields. What is not named is not used. */
  fields?: RtFields;
  /** What this customer has bought; ids are values of `fields.service`. @default all values of the field */
  services?: readonly Service[];
  /**
   * Look for words in messages too. Only where RT's `%FullTextSearch` is on: elsewhere it finds nothing.
   * Of more than 150 tickets with a text in them, the newest are found.
   * @default false
   */
  fullText?: boolean;
  /** Where customers read an article. Without it no articles are looked for. */
  articleUrl?(article: Pick<Article, 'id' | 'title'>): string;
  /** What to call a member of the staff; `undefined` for no name. @default nobody is named */
  staffName?(login: string): string | undefined;
  /** What a message may carry. RT itself refuses nothing, so set them. @default no limits */
  limits?: Limits;
  /** Further parts of the desk. */
  desk?: Pick<Desk, 'notice' | 'incidents' | 'hours' | 'contact' | 'locale'>;
  /** Milliseconds a request may take. @default 15000 */
  timeout?: number;
  /** @default globalThis.fetch */
  fetch?: typeof fetch;
}

export interface RtCustomer {
  /** The user name in RT. */
  login: string;
  name?: string;
  email?: string;
}

export interface RtPriority extends Priority {
  /** RT's number. */
  value: number;
}

export interface RtFields {
  /** On tickets: what a ticket is about. */
  service?: string;
  /** On tickets, 1 to 5. */
  rating?: string;
  /** On tickets. */
  ratingComment?: string;
  /** On tickets and, by the same name, on transactions: keeps a write that is sent again from being done again. */
  clientRef?: string;
}
