import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../server/db/sql.js';
import { seedCrowd } from '../server/seed/seedCrowd.js';
import { createPanelAdapter } from '../server/support/createPanelAdapter.js';
import type { TicketAdapter } from '../server/support/port.js';
import { createTestPanel, type TestPanelParts } from './support/createTestPanel.js';

let panel: TestPanelParts;
let desk: TicketAdapter;

beforeAll(async () => {
  panel = await createTestPanel();
  await seedCrowd(panel.db, new Date());
  const [vera] = await panel.db.query<{ id: number }>(sql`select id from users where email = 'vera@crowd.example'`);
  const found = await panel.panel.sessions.find(await panel.panel.sessions.start(vera?.id ?? 0));
  if (!found) throw new Error('The session is not there');
  desk = createPanelAdapter(panel.panel, found.viewer);
});
afterAll(() => panel.close());

describe('a customer with 5,000 requests', () => {
  it('finds one by words of its subject, of its messages and by its number', async () => {
    expect((await desk.listTickets({})).total).toBe(5000);
    const found = await desk.listTickets({ text: 'сертификат 4996' });
    expect(found.items).toMatchObject([{ subject: 'Сертификат не выпускается — 4996' }]);
    expect((await desk.listTickets({ text: `#${found.items[0]?.number}` })).total).toBe(1);
    const said = await desk.listTickets({ text: 'upstream', kinds: ['answered'] });
    expect(said.total).toBeGreaterThan(0);
    expect(said.items[0]?.excerpt).toContain('upstream timed out');
  });

  it('has a thread of 10,000 messages that comes in pages', async () => {
    const [{ ticket_id: id } = { ticket_id: 0 }] = await panel.db.query<{ ticket_id: number }>(sql`
      select ticket_id from messages group by ticket_id having count(*) > 9000`);
    const newest = await desk.listMessages(String(id), { limit: 100 });
    expect(newest).toMatchObject({ total: 10_000, nextCursor: expect.any(String) as string });
    const older = await desk.listMessages(String(id), { limit: 100, cursor: newest.nextCursor });
    expect(Number(older.items.at(-1)?.id)).toBeLessThan(Number(newest.items[0]?.id));
  });
});
