/**
 * Everything this adapter takes for granted about BILLmanager 6, in one place. Each line says where it is from:
 *
 * - documented: BILLmanager's public documentation says so;
 * - seen: a public program that talks to a BILLmanager does so;
 * - assumed: neither; it seems likely.
 *
 * None of it was tried on a running BILLmanager.
 */
import type { TicketErrorCode } from '../../core/errors.js';
import { isFields, type Fields } from '../../core/fields.js';
import type { Message, StatusKind } from '../../core/model.js';

/** What the adapter takes for granted. An operator whose BILLmanager differs changes a line, not the adapter. */
export interface BillmanagerAssumptions {
  /** Names of functions (`func`). `null`: the adapter cannot do it. */
  functions: {
    /** documented */
    signIn: string;
    /** seen: `doc.user` with `$email`, `$realname`, `$name` */
    viewer: string;
    /** documented */
    list: string;
    /** documented; that it is state of the session: seen */
    listFilter: string;
    /** seen */
    archive: string;
    /** seen */
    archiveFilter: string;
    /** documented: views, creates and changes a ticket; without `elid` a blank form */
    ticket: string;
    /** seen: answers the bytes of the file that a message names by `param` */
    file: string;
    /** seen: moves a ticket to the archive, for us the only way for a customer to close one */
    close: string | null;
    /** assumed absent: no public function of a customer's reopens a ticket */
    reopen: string | null;
    /** seen: followed by the name of a rate, e.g. `ticket.message.rate.good` */
    rate: string;
  };
  /** Names of the parameters that a ticket is sent by. */
  parameters: {
    /** All of them are sent. `name`: documented; `subject`: seen */
    subject: readonly string[];
    /** documented */
    message: string;
    /** documented */
    department: string;
    /** documented */
    priority: string;
    /** documented */
    service: string;
    /** seen: followed by 1, 2, 3 ... */
    file: string;
  };
  /** Names of the fields of a row of the lists. */
  row: {
    /** documented */
    subject: string;
    /** documented; as `$orig` with a word beside it: seen in other lists; a word alone is looked up: assumed */
    status: string;
    /** documented; that it is a time: seen */
    updatedAt: string;
    /** assumed, from the lists of the staff. Absent: the time of the last message stands in for it */
    createdAt: string;
    /** seen: `on` */
    unread: string;
  };
  /** Paging and sorting of the lists: page from 1, rows of it, column after a sign; how many there are. seen */
  paging: { page: string; rows: string; order: string; total: string };
  /** Rows to ask for at once. assumed: so many can be had. Most customers' lists are whole in one answer then. */
  rowsAtOnce: number;
  /** The filter that hides nothing, by all of its fields. seen */
  blankFilter: Readonly<Record<string, string>>;
  /** The columns to sort by. assumed: the names of the fields; a list in another order is sorted here instead */
  columns: { updatedAt: string; number: string };
  /** Fields of the filter that a text is looked for in, one after the other. seen */
  searchFields: readonly ('name' | 'message')[];
  /** Whose state a filter is. seen: the session's; `customer` blanks every filter after its use */
  filterScope: 'session' | 'customer';
  /** The field of an opened ticket that is `on` once it is in the archive. seen */
  closedField: string;
  /** `$type` of the messages of each side. seen for the staff's side; assumed for the customer's */
  messageTypes: { customer: string; staff: string };
  /** What messages are written in. assumed; for messages of the staff the documentation mentions Markdown */
  bodyFormat: Message['body']['format'];
  /** What each status means. ids: documented; kinds: our reading of "new", "under review", "awaiting response" */
  statuses: Readonly<Record<string, StatusKind>>;
  /** The status of what is in the archive. documented */
  archivedStatus: string;
  /** Whether a reply opens a closed ticket. documented: messages are added to active tickets */
  replyReopens: boolean;
  /** The score that each rate of a message stands for. seen: `good` and `bad`, too few for a scale of 1 to 5 */
  rates: Readonly<Record<string, number>>;
  /** What each type of error means; others are `unknown`. `auth`, `access`: seen; the others assumed */
  errors: Readonly<Record<string, TicketErrorCode>>;
  /** Where an answer sends whoever still owes the second factor. seen */
  secondFactor: string;
}

const defaultAssumptions: BillmanagerAssumptions = {
  functions: {
    signIn: 'auth',
    viewer: 'whoami',
    list: 'clientticket',
    listFilter: 'clientticket.filter',
    archive: 'clientticket_archive',
    archiveFilter: 'clientticket_archive.filter',
    ticket: 'clientticket.edit',
    file: 'ticket.file',
    close: 'clientticket.archive',
    reopen: null,
    rate: 'ticket.message.rate.',
  },
  parameters: {
    subject: ['subject', 'name'],
    message: 'message',
    department: 'client_department',
    priority: 'client_priority',
    service: 'ticket_item',
    file: 'file_',
  },
  row: {
    subject: 'name',
    status: 'tstatus',
    updatedAt: 'last_message',
    createdAt: 'date_start',
    unread: 'unread',
  },
  paging: { page: 'p_num', rows: 'p_cnt', order: 'p_col', total: 'p_elems' },
  rowsAtOnce: 100,
  blankFilter: {
    id: '',
    name: '',
    message: '',
    tstatus: '',
    abuse: '',
    message_post: 'nodate',
    message_poststart: '',
    message_postend: '',
  },
  columns: { updatedAt: 'last_message', number: 'id' },
  searchFields: ['name', 'message'],
  filterScope: 'session',
  closedField: 'closed_ticket_user',
  messageTypes: { customer: 'incoming', staff: 'outcoming' },
  bodyFormat: 'text',
  statuses: { 0: 'open', 1: 'in_progress', 2: 'answered', 3: 'closed', 10: 'closed' },
  archivedStatus: '10',
  replyReopens: false,
  rates: {},
  errors: {
    auth: 'unauthorized',
    access: 'forbidden',
    missed: 'not_found',
    value: 'invalid',
    limit: 'invalid',
    exists: 'conflict',
  },
  secondFactor: 'totp.confirm',
};

/** Some of the assumptions; the others stay as they are. */
export type BillmanagerOverrides = {
  [K in keyof BillmanagerAssumptions]?: BillmanagerAssumptions[K] extends readonly unknown[] | string | number | boolean
    ? BillmanagerAssumptions[K]
    : string extends keyof BillmanagerAssumptions[K]
      ? BillmanagerAssumptions[K]
      : Partial<BillmanagerAssumptions[K]>;
};

export function assume(overrides: BillmanagerOverrides = {}): BillmanagerAssumptions {
  const given: Fields = { ...overrides };
  const changed = Object.entries(defaultAssumptions).map(([name, known]: [string, unknown]) => {
    const own = given[name] ?? known;
    return [name, isFields(known) && isFields(own) ? { ...known, ...own } : own] as const;
  });
  return { ...defaultAssumptions, ...Object.fromEntries(changed) };
}
