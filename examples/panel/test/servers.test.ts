import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { sql } from '../server/db/sql.js';
import { createPanelAdapter } from '../server/support/createPanelAdapter.js';
import type { ChangeEvent } from '../server/support/port.js';
import { createTestPanel, key, type TestPanelParts } from './support/createTestPanel.js';

describe('two servers on one PostgreSQL', () => {
  let postgres: TestPostgres;
  let first: TestPanelParts;
  let second: TestPanelParts;

  beforeAll(async () => {
    postgres = await startPostgres();
    const databaseUrl = await postgres.createDatabase();
    [first, second] = await Promise.all([createTestPanel({ databaseUrl }), createTestPanel({ databaseUrl })]);
  });
  afterAll(async () => {
    await first.close();
    await second.close();
    await postgres.stop();
  });

  it('start at the same time and fill the database once', async () => {
    const users = await first.db.query(sql`select 1 from users where email like '%@harbour.example'`);
    const migrations = await second.db.query(sql`select 1 from migrations`);

    expect([users.length, migrations.length]).toEqual([2, 5]);
  });

  it('tell each other’s customers of changes', async () => {
    const { adapter, viewer } = await first.person();
    const events: ChangeEvent[] = [];
    const stop = createPanelAdapter(second.panel, viewer).subscribe?.(
      (event) => events.push(event),
      () => {},
    );
    const { id } = await adapter.createTicket({ subject: 'Across', body: 'x' }, key());

    await expect.poll(() => events).toMatchObject([{ type: 'ticket', ticketId: id }]);
    stop?.();
  });

  it('show an answer that is given through one of them to a page that listens to the other', async () => {
    const customer = await first.person();
    const agent = await first.person({ role: 'staff', name: 'Emma' });
    const { id } = await customer.adapter.createTicket({ subject: 'Live', body: 'x' }, key());
    const leave = new AbortController();
    const page = await second.request('/api/support/events', { as: customer, signal: leave.signal });
    let told = '';
    const read = page.body?.pipeThrough(new TextDecoderStream()).pipeTo(
      new WritableStream({
        write(part) {
          told += part;
        },
      }),
    );
    await expect.poll(() => told).toMatch(/^id: \d+$/m);
    const answer = await first.request(`/api/staff/support/tickets/${id}/messages`, {
      method: 'POST',
      as: agent,
      headers: { 'idempotency-key': key().clientRef },
      body: JSON.stringify({ body: 'It works again' }),
    });

    expect(answer.status).toBe(201);
    await expect.poll(() => told).toContain(`"ticketId":"${id}"`);
    const thread = await second.request(`/api/support/tickets/${id}/messages`, { as: customer });
    expect(await thread.text()).toContain('It works again');
    leave.abort();
    await read?.catch(() => undefined);
  });

  it('do one action once, whichever of them gets it', async () => {
    const { adapter, viewer } = await first.person();
    const adapters = [adapter, createPanelAdapter(second.panel, viewer)];
    const action = key();
    const draft = { subject: 'Once', body: 'x' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => adapters.map((each) => each.createTicket(draft, action))).flat(),
    );

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect((await adapter.listTickets({})).total).toBe(1);
  });

  it('let nobody who asks for changes step over one that is still being written', async () => {
    const { adapter } = await first.person();
    const seen = new Set<string>();
    let mark = (await adapter.changesSince?.(null))?.mark ?? '';
    const look = async () => {
      const changes = await adapter.changesSince?.(mark);
      mark = changes?.mark ?? mark;
      for (const id of changes?.ticketIds ?? []) seen.add(id);
    };
    const writes = Array.from({ length: 30 }, (_, n) =>
      adapter.createTicket({ subject: `Race ${n}`, body: 'x' }, key()),
    );
    for (const write of writes) {
      await look();
      await write;
    }
    await look();
    const made = await Promise.all(writes);

    expect(seen).toEqual(new Set(made.map(({ id }) => id)));
  });

  it('lose the database and find it again, telling everybody to look anew', async () => {
    const { adapter } = await first.person();
    const events: ChangeEvent[] = [];
    const stop = adapter.subscribe?.(
      (event) => events.push(event),
      () => {},
    );
    await postgres.dropConnections();

    await expect.poll(() => events.map(({ type }) => type), { timeout: 10_000 }).toContain('reset');
    const { id } = await adapter.createTicket({ subject: 'After', body: 'x' }, key());
    await expect.poll(() => events.at(-1)).toMatchObject({ type: 'ticket', ticketId: id });
    stop?.();
  });
});
