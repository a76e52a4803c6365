import type { Desk, Limits, Service, StatusKind } from '../../core/model.js';

export interface RedmineAdapterOptions {
  /** Where Redmine is, e.g. `https://redmine.example`. */
  baseUrl: string;
  /** Who is signed in at the host. Only issues that this user wrote are tickets. */
  customer: RedmineCustomer;
  /** What opens Redmine in the name of that very customer. */
  auth: RedmineAuth;
  /** What the desk calls departments. */
  departments: RedmineDepartments;
  /** The id of the tracker that new tickets go to. @default the first one of the project */
  tracker?: number;
  /**
   * What Redmine's statuses mean, by their names. Of those not named, the closed ones are closed, the first of the
   * others is open, the rest in progress. None is `answered` unless it is named here.
   */
  statuses?: Readonly<Record<string, StatusKind>>;
  /** The name of the status that closing sets. @default the first closed one that the workflow allows */
  closeStatus?: string;
  /** The name of the status that reopening sets. @default the first open one that the workflow allows */
  reopenStatus?: string;
  /**
   * The name of the status that a reply to an answered ticket sets, where the workflow allows it: Redmine by itself
   * leaves the status as it is. @default none
   */
  repliedStatus?: string;
  /** Ids of custom fields. What is not named is not used. */
  fields?: RedmineFields;
  /** What this customer has bought; ids are values of `fields.service`. @default no services are offered */
  services?: readonly Service[];
  /**
   * How messages of the staff are drawn: `markdown` where Redmine is set to Markdown or CommonMark. The customer's own
   * are text: that is what the form takes. @default 'text'
   */
  staffFormat?: 'text' | 'markdown';
  /** What a message may carry. Redmine refuses files beyond its own limit as well. @default no limits */
  limits?: Limits;
  /** Further parts of the desk. */
  desk?: Pick<Desk, 'notice' | 'incidents' | 'hours' | 'contact' | 'locale'>;
  /** Milliseconds a request may take. @default 15000 */
  timeout?: number;
  /** @default globalThis.fetch */
  fetch?: typeof fetch;
}

export interface RedmineCustomer {
  /** The user name in Redmine. */
  login: string;
  /** The user's number in Redmine. Saves a request on everything that is read. */
  id?: number;
  name?: string;
  email?: string;
}

export interface RedmineAuth {
  /** The customer's own API key; with `switchUser`, an administrator's. */
  key: string;
  /** Act as the customer (`X-Redmine-Switch-User`). The key then opens everything: it must never leave the server. */
  switchUser?: boolean;
}

export type RedmineDepartments =
  /** Projects, by identifier or id, in the order to offer them. */
  | { by: 'project'; projects: readonly (string | number)[] }
  /** The categories of one project, which all tickets are in. */
  | { by: 'category'; project: string | number };

export interface RedmineFields {
  /** A list: what a ticket is about. Must be usable as a filter. */
  service?: number;
  /** A list of 1 to 5, or a number. */
  rating?: number;
  /** A long text. */
  ratingComment?: number;
}
