import { createRedmineAdapter } from 'ticketdock/adapters/redmine';
import { contact, limits } from '../../support/desk.js';
import { TicketError, type TicketAdapter } from '../../support/port.js';
import { ask, type Asking } from '../ask.js';
import { nobody, type Backend, type Customer, type CustomerFacts } from '../backend.js';
import { keepOnce } from '../keepOnce.js';
import type { RedmineConfig } from '../readBackend.js';
import { ensureAccount } from './ensureAccount.js';
import { fieldOf } from './fieldOf.js';

const { maxFiles, maxFileBytes, maxBodyLength } = limits;
/** Customers whose accounts are remembered. */
const mostAccounts = 10_000;

/** Redmine, which an administrator's key lets the panel enter in the name of every customer. */
export function createRedmineBackend(config: RedmineConfig): Backend {
  const { url, key, projects, role, fields, answeredStatus, repliedStatus, staffFormat, staffKey } = config;
  const name = 'Redmine';
  const asking = (withKey: string): Asking => ({ url, name, headers: { 'x-redmine-api-key': withKey } });
  const accounts = keepOnce<number, number>(mostAccounts);

  function create({ email, name: fullName, locale }: Customer, id: number, { services }: CustomerFacts): TicketAdapter {
    return createRedmineAdapter({
      baseUrl: url,
      auth: { key, switchUser: true },
      customer: { login: email, id, name: fullName, email },
      departments: { by: 'project', projects },
      statuses: { [answeredStatus]: 'answered' },
      repliedStatus,
      fields,
      ...(fields.service !== undefined && { services }),
      staffFormat,
      limits: { maxFiles, maxFileBytes, maxBodyLength },
      desk: { contact, locale },
    });
  }

  return {
    name,
    url,
    ticketPath: '/issues/{id}',
    sample: create(nobody, 0, { services: [] }),
    async adapterFor(customer, facts) {
      const make = () => ensureAccount(asking(key), customer, { projects, role });
      return create(customer, await accounts.get(customer.id, make), facts);
    },
    forget(customerId) {
      void accounts.forget(customerId)?.catch(() => undefined);
    },
    ...(staffKey !== undefined && {
      async answer(ticketId: string, body: string) {
        const redmine = asking(staffKey);
        const { body: known } = await ask(redmine, '/issue_statuses.json');
        const status = fieldOf(known, 'issue_statuses').find((one) => one.name === answeredStatus);
        const issue = { notes: body, ...(status && { status_id: status.id }) };
        const answer = await ask(redmine, `/issues/${ticketId}.json`, { method: 'PUT', body: { issue } });
        if (answer.status !== 204) throw new TicketError('unavailable', `${name} took no answer: ${answer.status}`);
      },
    }),
  };
}
