import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../server/auth/passwords.js';
import { fillEmptyDesk } from '../server/backends/fillEmptyDesk.js';
import { sql } from '../server/db/sql.js';
import { TicketError, type Page, type Service, type TicketPage } from '../server/support/port.js';
import { createMemoryDesk, type MemoryDesk } from './support/createMemoryDesk.js';
import { createTestPanel, key, type TestPanelParts, type TestPerson } from './support/createTestPanel.js';

describe('a panel whose requests are kept by a helpdesk of somebody else’s', () => {
  let panel: TestPanelParts;
  let desk: MemoryDesk;
  let customer: TestPerson;
  let staff: TestPerson;
  beforeAll(async () => {
    desk = createMemoryDesk();
    panel = await createTestPanel({ backend: desk.backend });
    [customer, staff] = [await panel.person(), await panel.person({ role: 'staff' })];
  });
  afterAll(() => panel.close());

  const read = async <T>(path: string, as = customer) => (await (await panel.request(path, { as })).json()) as T;
  const post = (path: string, body: object, as = customer) =>
    panel.request(path, {
      as,
      method: 'POST',
      headers: { 'idempotency-key': key().clientRef },
      body: JSON.stringify(body),
    });
  const create = (subject: string, as = customer) => post('/api/support/tickets', { subject, body: 'Since today' }, as);

  it('serves a customer their requests there, and nobody else’s', async () => {
    const other = await panel.person();
    expect((await create('No SSH')).status).toBe(201);

    const { items } = await read<TicketPage>('/api/support/tickets');
    expect(items.map(({ subject }) => subject)).toEqual(['No SSH']);
    expect((await read<TicketPage>('/api/support/tickets', other)).items).toEqual([]);
    expect((await panel.request(`/api/support/tickets/${items[0]?.id}`, { as: other })).status).toBe(404);
  });

  it('tells the helpdesk who they are by their account here', async () => {
    await read('/api/support/tickets');

    const { id, email, name, locale } = customer.viewer;
    expect(desk.served.at(-1)).toMatchObject({ id, email, name, locale });
  });

  it('offers the services and the help articles of the panel', async () => {
    const services = await read<Page<Service>>('/api/support/services');
    expect(services.items.map(({ label }) => label)).toEqual([`VPS of ${customer.viewer.name}`]);

    const articles = await read<{ items: { url: string }[] }>('/api/support/articles?q=reset+SSH+password');
    expect(articles.items[0]?.url).toMatch(/^\/help\//);
  });

  it('has no desk of its own, no mailbox, and tells staff where to answer', async () => {
    const paths = ['/api/staff/support/tickets', '/api/staff/people', '/api/mailbox'];
    const answers = await Promise.all(paths.map((path) => panel.request(path, { as: staff })));

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(await read('/api/session', staff)).toMatchObject({
      mailbox: false,
      desk: { name: 'Helpdesk', url: 'https://desk.example' },
    });
  });

  it('tells the browser beforehand what can be done, and what cannot', async () => {
    const { support } = await read<{ support: { operations: string[] } }>('/api/session');

    expect(support).toMatchObject({ capabilities: { search: 'content' } });
    expect(support.operations).toContain('closeTicket');
    expect(support.operations).not.toContain('setParticipants');
  });

  it('tells a customer nothing of what is behind it', async () => {
    const answer = await panel.request('/api/session', { as: customer });

    expect(await answer.text()).not.toContain('desk.example');
  });

  it('forgets a customer’s way in when they sign out', async () => {
    const leaving = await panel.person();
    await panel.request('/api/session', { as: leaving, method: 'DELETE' });

    expect(desk.forgotten).toContain(leaving.viewer.id);
    expect((await panel.request('/api/support/tickets', { as: leaving })).status).toBe(401);
  });

  it('forgets a customer’s way in when somebody else signs in at the same browser', async () => {
    const [leaving, coming] = [await panel.person(), await panel.person()];
    const passwordHash = await hashPassword('a password');
    await panel.db.query(sql`update users set password_hash = ${passwordHash} where id = ${coming.viewer.id}`);
    const body = JSON.stringify({ email: coming.viewer.email, password: 'a password' });
    const answer = await panel.request('/api/session', { as: leaving, method: 'POST', body });

    expect(answer.status).toBe(200);
    expect(desk.forgotten).toContain(leaving.viewer.id);
    expect(desk.forgotten).not.toContain(coming.viewer.id);
  });

  it('does not send anybody to sign in again when the helpdesk refuses the panel', async () => {
    desk.fail(new TicketError('unauthorized', 'The token is wrong'));
    const refused = await panel.request('/api/support/tickets', { as: customer });
    desk.fail(new TicketError('network', 'connect ECONNREFUSED 10.0.0.1'));
    const away = await panel.request('/api/support/tickets', { as: customer });
    desk.fail();

    expect([refused.status, away.status]).toEqual([503, 503]);
    expect(`${await refused.text()}${await away.text()}`).not.toMatch(/token|desk\.example|10\.0\.0\.1/);
    expect((await panel.request('/api/support/tickets', { as: customer })).status).toBe(200);
  });

  it('lets nobody flood the helpdesk', async () => {
    const flooder = await panel.person();
    await panel.db.query(sql`delete from rate_limits`);
    const answers = [];
    for (let count = 0; count < 61; count += 1) answers.push((await create(`Request ${count}`, flooder)).status);

    expect(answers.slice(0, 60).every((status) => status === 201)).toBe(true);
    expect(answers.at(-1)).toBe(429);
  });
});

describe('the first look at an empty helpdesk', () => {
  let panel: TestPanelParts;
  let desk: MemoryDesk;
  beforeAll(async () => {
    desk = createMemoryDesk();
    panel = await createTestPanel({ backend: desk.backend });
  });
  afterAll(() => panel.close());

  const requestsOf = async (email: string) => {
    const [person] = await panel.db.query<{ id: number }>(sql`select id from users where email = ${email}`);
    return (await desk.memory.adapterFor(String(person?.id)).listTickets({})).items;
  };

  it('finds a few requests of the demo, answered and closed ones among them', async () => {
    await fillEmptyDesk(panel.panel, desk.backend, () => false);

    for (const email of ['anna@vishnya.example', 'john@brightoak.example']) {
      const requests = await requestsOf(email);
      expect(requests).toHaveLength(4);
      expect(new Set(requests.map(({ status }) => status.kind))).toEqual(new Set(['answered', 'open', 'closed']));
      expect(requests.some(({ hasAttachments }) => hasAttachments)).toBe(true);
    }
  });

  it('does so once', async () => {
    await fillEmptyDesk(panel.panel, desk.backend, () => false);

    expect(await requestsOf('anna@vishnya.example')).toHaveLength(4);
  });

  it('leaves a helpdesk alone where it was not told how to answer', async () => {
    const { answer: _, ...backend } = createMemoryDesk().backend;
    const asked: unknown[] = [];
    await fillEmptyDesk(
      panel.panel,
      {
        ...backend,
        adapterFor: (customer, facts) => {
          asked.push(customer);
          return backend.adapterFor(customer, facts);
        },
      },
      () => false,
    );

    expect(asked).toEqual([]);
  });
});
