import type { CallOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import { fieldsOf, isFields, ownOf, rowsOf, textOf } from '../../core/fields.js';
import type { Limits, Service, StatusKind, TicketStatus } from '../../core/model.js';
import { connectRedmine, type Connection } from './connectRedmine.js';
import type { RedmineAdapterOptions } from './options.js';

/** What every operation of the adapter works with. */
export interface Context extends Connection {
  options: RedmineAdapterOptions;
  limits: Limits;
  services: readonly Service[];
  /** The customer's number: told by the host, or asked for. */
  me(call: CallOptions): Promise<string>;
  /** The customer's number, after Redmine has said that it takes us for that customer. Asked once an adapter. */
  identify(call: CallOptions): Promise<string>;
  /** All statuses in Redmine's order. Asked once an adapter. */
  statuses(call: CallOptions): Promise<TicketStatus[]>;
}

/** The number of something that Redmine describes by an object. */
export const idOf = (value: unknown): string => (isFields(value) ? textOf(value['id']) : '');

export const isId = (id: string): boolean => /^\d{1,9}$/.test(id);

export const notFound = (): TicketError => new TicketError('not_found', 'The customer has no such ticket');

export function createContext(options: RedmineAdapterOptions): Context {
  const { customer, limits = {}, services = [] } = options;
  const connection = connectRedmine(options);
  // Promises are not kept: one caller's abort would end the others' calls.
  let identity: string | undefined;
  let known: TicketStatus[] | undefined;

  async function identify({ signal }: CallOptions): Promise<string> {
    if (identity !== undefined) return identity;
    const user = fieldsOf((await connection.ask({ path: '/users/current.json', signal }))['user']);
    const isCustomer = textOf(user['login']).toLowerCase() === customer.login.toLowerCase();
    // A key that is no administrator's (any more) makes Redmine ignore whom to act as.
    if (!isCustomer || (customer.id !== undefined && idOf(user) !== String(customer.id)))
      throw new TicketError('unauthorized', 'Redmine takes the key for somebody else');
    return (identity = idOf(user));
  }

  return {
    ...connection,
    options,
    limits,
    services,
    identify,
    me: async (call) => (customer.id === undefined ? identify(call) : String(customer.id)),
    async statuses({ signal }) {
      if (known) return known;
      const rows = rowsOf((await connection.ask({ path: '/issue_statuses.json', signal }))['issue_statuses']);
      const first = rows.find((row) => row['is_closed'] !== true);
      return (known = rows.map((row) => {
        const label = textOf(row['name']);
        const usual: StatusKind = row['is_closed'] === true ? 'closed' : row === first ? 'open' : 'in_progress';
        return { id: idOf(row), kind: ownOf(options.statuses ?? {}, label) ?? usual, label };
      }));
    },
  };
}
