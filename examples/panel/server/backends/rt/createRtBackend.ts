import { createRtAdapter, createRtSession, type RtPriority, type RtSession } from 'ticketdock/adapters/rt';
import type { Locale } from '../../locale.js';
import { demoPriorities } from '../../seed/desk.js';
import { contact, limits } from '../../support/desk.js';
import { TicketError, type TicketAdapter } from '../../support/port.js';
import { ask, type Asking } from '../ask.js';
import { nobody, type Backend, type Customer, type CustomerFacts } from '../backend.js';
import { keepOnce } from '../keepOnce.js';
import type { RtConfig } from '../readBackend.js';
import { ensureAccount } from './ensureAccount.js';
import { passwordOf } from './passwordOf.js';
import { createStaffNames } from './staffNames.js';

const { maxFiles, maxFileBytes, maxBodyLength } = limits;
/** Customers who are kept signed in at RT. */
const mostSessions = 1000;
/** RT knows priorities as numbers. */
const priorityNumbers: Readonly<Record<string, number>> = { low: 0, normal: 50, high: 100 };

/** Request Tracker, with a session of its own for every customer. */
export function createRtBackend({ url, token, secret, staffToken, fields, queues, fullText }: RtConfig): Backend {
  const name = 'Request Tracker';
  const asking = (bearer: string): Asking => ({ url, name, headers: { authorization: `token ${bearer}` } });
  const staffNames = createStaffNames(asking(token));
  const sessions = keepOnce<number, RtSession>(mostSessions);

  async function signIn(customer: Customer): Promise<RtSession> {
    const password = passwordOf(secret, customer.id, customer.email);
    await ensureAccount(asking(token), customer, password);
    return createRtSession({ baseUrl: url, login: customer.email, password });
  }

  function create(
    { email, name: customerName, locale }: Customer,
    auth: RtSession | { token: string },
    { services }: CustomerFacts,
    staffName: (login: string) => string | undefined,
  ): TicketAdapter {
    return createRtAdapter({
      baseUrl: url,
      auth,
      customer: { login: email, name: customerName, email },
      ...(queues.length > 0 && { queues }),
      fields,
      ...(fields.service !== undefined && { services }),
      fullText,
      priorities: prioritiesIn(locale),
      staffName,
      limits: { maxFiles, maxFileBytes, maxBodyLength },
      desk: { contact, locale },
    });
  }

  return {
    name,
    url,
    ticketPath: '/Ticket/Display.html?id={id}',
    sample: create(nobody, { token: 'none' }, { services: [] }, () => undefined),
    async adapterFor(customer, facts) {
      const session = await sessions.get(customer.id, () => signIn(customer));
      return staffNames.introduce((staffName) => create(customer, session, facts, staffName));
    },
    forget(customerId) {
      // Whether RT hears of it or not: nobody has the cookie any more.
      void sessions.forget(customerId)?.then(
        (session) => session.end().catch(() => undefined),
        () => undefined,
      );
    },
    ...(staffToken !== undefined && {
      async answer(ticketId: string, body: string) {
        const content = { Content: body, ContentType: 'text/plain' };
        const path = `/REST/2.0/ticket/${ticketId}/correspond`;
        const { status } = await ask(asking(staffToken), path, { method: 'POST', body: content });
        if (status !== 201) throw new TicketError('unavailable', `${name} took no answer: ${status}`);
      },
    }),
  };
}

function prioritiesIn(locale: Locale): RtPriority[] {
  return demoPriorities.map(({ id, label, description, urgent = false, default: isDefault = false }) => ({
    id,
    value: priorityNumbers[id] ?? 0,
    label: label[locale],
    description: description[locale],
    ...(urgent && { urgent }),
    ...(isDefault && { default: true }),
  }));
}
