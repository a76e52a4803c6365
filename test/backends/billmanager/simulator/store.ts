/** The tables of the simulated BILLmanager. */
export interface Account {
  username: string;
  password: string;
  realname: string;
  email: string;
  level: 'admin' | 'user';
  /** Whether a sign-in must be confirmed by a code. */
  secondFactor: boolean;
  services: { id: string; label: string }[];
}

export interface StoredFile {
  param: string;
  name: string;
  type: string;
  content: Buffer;
}

export interface StoredMessage {
  id: number;
  type: 'incoming' | 'outcoming';
  at: Date;
  author: string;
  body: string;
  files: StoredFile[];
  rate: 'good' | 'bad' | undefined;
}

export interface StoredTicket {
  id: number;
  owner: string;
  subject: string;
  status: '0' | '1' | '2' | '3' | '10';
  department: string;
  priority: string;
  service: string;
  unread: boolean;
  messages: StoredMessage[];
}

/** State of one sign-in. */
export interface StoredSession {
  id: string;
  username: string;
  lastUsed: number;
  isConfirmed: boolean;
  /** The filter of each list, as it was last set. */
  filters: Map<string, Record<string, string>>;
  /** `p_num`, `p_cnt` and `p_col` of each list, as they were last asked for. */
  paging: Map<string, Record<string, string>>;
}

export const departments = [
  { id: '1', label: 'Technical support' },
  { id: '2', label: 'Billing' },
  { id: '5', label: 'Sales' },
];

export const priorities = [
  { id: '1', label: 'Low' },
  { id: '2', label: 'Normal' },
  { id: '3', label: 'High' },
];

export const statuses = [
  { id: '0', label: 'New' },
  { id: '1', label: 'Under review' },
  { id: '2', label: 'Awaiting response' },
  { id: '3', label: 'Closed' },
  { id: '10', label: 'Archived' },
];

export class Refusal extends Error {
  readonly type: string;
  readonly object: string;

  constructor(type: string, object: string) {
    super(`${type} ${object}`);
    this.type = type;
    this.object = object;
  }
}

export class Store {
  readonly accounts = new Map<string, Account>();
  readonly tickets = new Map<number, StoredTicket>();
  readonly sessions = new Map<string, StoredSession>();
  /** One-time keys: whom each signs in. */
  readonly keys = new Map<string, string>();
  #lastId = 1000;

  newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  addMessage(ticket: StoredTicket, message: Pick<StoredMessage, 'type' | 'author' | 'body' | 'files'>): StoredMessage {
    // Whole seconds, as the dates of BILLmanager.
    const at = new Date(Math.floor(Date.now() / 1000) * 1000);
    const added = { ...message, id: this.newId(), at, rate: undefined };
    ticket.messages.push(added);
    return added;
  }

  own(username: string): StoredTicket[] {
    return [...this.tickets.values()].filter(({ owner }) => owner === username);
  }
}
