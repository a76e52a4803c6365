import { randomUUID } from 'node:crypto';
import { createBillmanagerAdapter, createBillmanagerSession } from 'ticketdock/adapters/billmanager';
import { createTicketHandler, TicketError } from 'ticketdock/server';
import { accountOf } from './accounts.js';
import { keepSessions } from './keepSessions.js';
import { secretOf } from './secretOf.js';

const baseUrl = 'https://billing.example:1500/billmgr';
/** `name:password` of the administrator who makes keys. */
const authinfo = secretOf('BILLMANAGER_AUTHINFO');

/** One session of BILLmanager for each customer, kept from request to request. */
export const kept = keepSessions({
  open: (username) => createBillmanagerSession({ baseUrl, username, getKey: () => newKeyFor(username), locale: 'en' }),
  idle: 30 * 60_000,
});

export const support = createTicketHandler({
  basePath: '/api/support',
  allowedOrigins: ['https://panel.example'],
  adapter(request) {
    const { login } = accountOf(request);
    return createBillmanagerAdapter({
      session: kept.of(login),
      timeZone: 'Europe/Moscow',
      limits: { maxFiles: 5, maxFileBytes: 5 * 2 ** 20 },
    });
  },
  onError: (error) => console.error(error),
});

async function newKeyFor(username: string): Promise<string> {
  const key = randomUUID();
  const body = new URLSearchParams({ func: 'session.newkey', out: 'json', authinfo, username, key });
  const { doc } = await askBillmanager(body);
  // The customer cannot be signed in, and is told so.
  if (doc.error) throw new TicketError('unauthorized', `BILLmanager made no key: ${doc.error.$type}`);
  return key;
}

async function askBillmanager(body: URLSearchParams): Promise<{ doc: { error?: { $type: string } } }> {
  try {
    const signal = AbortSignal.timeout(15_000);
    const response = await fetch(baseUrl, { method: 'POST', body, redirect: 'manual', signal });
    return (await response.json()) as { doc: { error?: { $type: string } } };
  } catch (cause) {
    // Not signed out: BILLmanager is away, and the customer may try again.
    throw new TicketError('unavailable', 'BILLmanager makes no keys now', { cause });
  }
}
