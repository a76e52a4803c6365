import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../examples/panel/server/db/sql.js';
import type { TicketAdapter } from '../../src/core/adapter.js';
import {
  isAmbiguous,
  isTransient,
  toTicketError,
  type TicketError,
  type TicketErrorCode,
} from '../../src/core/errors.js';
import { newClientRef } from '../../src/core/newClientRef.js';
import type { Fault } from '../support/faults/faults.js';
import { addCustomers, type Customer } from './support/crowd.js';
import { startFaultyPanel, type FaultyPanel } from './support/startFaultyPanel.js';
import { until } from './support/until.js';
import { fileMark, readMessages } from './support/written.js';

let faulty: FaultyPanel;
let customer: Customer;
let adapter: TicketAdapter;
const tickets = '/api/support/tickets';

beforeAll(async () => {
  faulty = await startFaultyPanel();
  [customer = customer] = await addCustomers(faulty.db, 1);
  adapter = faulty.adapterOf(customer);
});
afterEach(() => faulty.proxy.clear());
afterAll(() => faulty?.stop());

let drafts = 0;
const draft = () => ({ subject: `Draft ${(drafts += 1)}`, body: `  Слова *как есть* \\o/ ${drafts}\n\n👩‍🚀\t.` });
const ref = () => ({ clientRef: newClientRef() });

async function failure(work: Promise<unknown>): Promise<TicketError | undefined> {
  return work.then(() => undefined, toTicketError);
}

/** What there is of a ticket in the database, and over SMTP once its mails are sent. */
async function traces(subject: string) {
  const [row] = await faulty.db.query<{ tickets: number; messages: number; mails: number }>(sql`
    select count(distinct t.id) as tickets, count(distinct m.id) as messages, count(distinct l.id) as mails
    from tickets t left join messages m on m.ticket_id = t.id left join mails l on l.ticket_id = t.id
    where t.subject = ${subject}`);
  const arrived = () => faulty.panel.mail.mails.filter(({ parsed }) => parsed.subject?.endsWith(` ${subject}`)).length;
  await until('the mail is there', () => arrived() >= (row?.mails ?? 0));
  return { ...row, arrived: arrived() };
}

const once = { tickets: 1, messages: 1, mails: 1, arrived: 1 };
const nothing = { tickets: 0, messages: 0, mails: 0, arrived: 0 };

describe('a request that goes wrong on its way', () => {
  const unseen: [TicketErrorCode, Fault][] = [
    ['network', { kind: 'dropBefore' }],
    ['network', { kind: 'resetMidUpload', bytes: 20 }],
    ['unavailable', { kind: 'status', status: 500, body: '<h1>Oops</h1>' }],
    ['unavailable', { kind: 'status', status: 503, retryAfter: 5 }],
    ['rate_limited', { kind: 'status', status: 429, retryAfter: 5 }],
    ['unauthorized', { kind: 'status', status: 401 }],
    ['unauthorized', { kind: 'signInPage' }],
    ['unauthorized', { kind: 'redirectToLogin' }],
    ['malformed', { kind: 'html' }],
    ['timeout', { kind: 'hold' }],
  ];
  it.each(unseen)('is %s when it never arrived, and arrives once when it is sent again: %o', async (code, fault) => {
    const [wanted, name] = [draft(), ref()];
    faulty.proxy.add({ method: 'POST', path: tickets, times: 1 }, fault);
    const patience = fault.kind === 'hold' ? { timeout: 300 } : {};
    const error = await failure(faulty.adapterOf(customer, patience).createTicket(wanted, name));

    expect(error?.code).toBe(code);
    expect(error?.retryAfter).toBe('retryAfter' in fault ? fault.retryAfter : undefined);
    expect(await traces(wanted.subject)).toEqual(nothing);
    faulty.proxy.clear();
    await expect(adapter.createTicket(wanted, name)).resolves.toMatchObject({ subject: wanted.subject });
    expect(await traces(wanted.subject)).toEqual(once);
  });

  const lost: [TicketErrorCode, Fault][] = [
    ['network', { kind: 'dropAfter' }],
    ['network', { kind: 'truncate', bytes: 20 }],
    ['malformed', { kind: 'truncate', bytes: 20, looksWhole: true }],
    ['unavailable', { kind: 'status', status: 502, backendFirst: true, body: '<h1>Bad gateway</h1>' }],
    ['timeout', { kind: 'status', status: 504, backendFirst: true, body: '' }],
    ['malformed', { kind: 'html', backendFirst: true }],
    ['malformed', { kind: 'emptyBody', backendFirst: true }],
    ['malformed', { kind: 'wrongJson', backendFirst: true }],
    ['malformed', { kind: 'wrongJson', json: { id: 1, subject: null }, backendFirst: true }],
    ['timeout', { kind: 'hold', side: 'answer' }],
  ];
  it.each(lost)(
    'is %s when its answer was lost, never a clean refusal, and is one request: %o',
    async (code, fault) => {
      const [wanted, name] = [draft(), ref()];
      faulty.proxy.add({ method: 'POST', path: tickets, times: 1 }, fault);
      const patience = fault.kind === 'hold' ? { timeout: 1000 } : {};
      const error = await failure(faulty.adapterOf(customer, patience).createTicket(wanted, name));

      expect(error?.code).toBe(code);
      expect(error && (isAmbiguous(error) || isTransient(error))).toBe(true);
      await until('it is done', async () => (await traces(wanted.subject)).tickets === 1);
      const { id } = await adapter.createTicket(wanted, name);
      expect(await adapter.createTicket(wanted, name)).toMatchObject({ id });
      expect(await traces(wanted.subject)).toEqual(once);
      expect((await readMessages(faulty.db)).find(({ ticketId }) => ticketId === id)?.body).toBe(wanted.body);
    },
  );

  it.each(['together', 'after'] as const)('is one request when it is doubled (%s)', async (when) => {
    const [wanted, reply] = [draft(), { body: `Twice ${when}` }];
    faulty.proxy.add({ method: 'POST' }, { kind: 'duplicate', when });
    const { id } = await adapter.createTicket(wanted, ref());
    expect(await traces(wanted.subject)).toEqual(once);
    await adapter.reply(id, reply, ref());

    await until('each was answered twice', () => faulty.proxy.log.at(-1)?.answers.length === 2);
    expect(faulty.proxy.log.slice(-2)).toMatchObject([{ answers: [201, 201] }, { answers: [201, 201] }]);
    expect(await traces(wanted.subject)).toEqual({ ...once, messages: 2 });
  });

  it('is one request when it arrives after it was sent again', async () => {
    const [wanted, name] = [draft(), ref()];
    faulty.proxy.add({ key: name.clientRef, times: 1 }, { kind: 'late', milliseconds: 500 });
    expect((await failure(adapter.createTicket(wanted, name)))?.code).toBe('network');
    await adapter.createTicket(wanted, name);

    const late = () => faulty.proxy.passages({ key: name.clientRef })[0]?.answers.length === 1;
    await until('the first one has arrived', late);
    expect(await traces(wanted.subject)).toEqual(once);
  });
});

describe('an answer with a file', () => {
  it.each<Fault>([
    { kind: 'dropBefore' },
    { kind: 'resetMidUpload', bytes: 100_000 },
    { kind: 'dropAfter' },
    { kind: 'truncate', bytes: 5, looksWhole: true },
  ])('has it once and whole, though both go wrong: %o', async (fault) => {
    const { id } = await adapter.createTicket(draft(), ref());
    const bytes = new Uint8Array(300_000).map((_, at) => (at * 31) % 251);
    const file = new File([bytes], 'журнал "1".bin');
    faulty.proxy.add({ method: 'POST', path: '/api/support/attachments', times: 1 }, fault);
    faulty.proxy.add({ method: 'POST', path: `${tickets}/${id}/messages`, times: 1 }, fault);

    expect(await failure(Promise.resolve(adapter.prepareAttachment?.(file)))).toBeDefined();
    const prepared = await adapter.prepareAttachment?.(file);
    const [reply, name] = [{ body: 'See the file', ...(prepared && { attachments: [prepared] }) }, ref()];
    expect(await failure(adapter.reply(id, reply, name))).toBeDefined();
    await adapter.reply(id, reply, name);

    const written = (await readMessages(faulty.db)).filter(({ clientRef }) => clientRef === name.clientRef);
    expect(written).toMatchObject([{ body: 'See the file', files: [fileMark(file.name, bytes)] }]);
  });
});

describe('one key', () => {
  const send = (key: string, body: unknown) =>
    fetch(faulty.panel.url + tickets, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        cookie: customer.cookie,
        origin: faulty.panel.url,
      },
      body: JSON.stringify(body),
    });

  it('with another body is refused by name, and never answered with what was written before', async () => {
    const [wanted, other, { clientRef }] = [draft(), draft(), ref()];
    expect((await send(clientRef, wanted)).status).toBe(201);
    const refused = await send(clientRef, other);

    expect(refused.status).toBe(422);
    const said: unknown = await refused.json();
    expect(said).toMatchObject({ code: 'conflict', errors: { clientRef: expect.any(String) as string } });
    expect(JSON.stringify(said)).not.toContain(wanted.subject);
    expect([await traces(wanted.subject), await traces(other.subject)]).toEqual([once, nothing]);
  });

  it('fifty times at once is one request, and everybody is told of that one', async () => {
    const [wanted, { clientRef }] = [draft(), ref()];
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(clientRef, wanted)));
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { id?: string }).id));

    // A database that is too busy may ask some to come back.
    expect(answers.map(({ status }) => status).filter((status) => status !== 503 && status !== 201)).toEqual([]);
    expect(new Set(ids.filter(Boolean)).size).toBe(1);
    expect(await traces(wanted.subject)).toEqual(once);
  });
});
