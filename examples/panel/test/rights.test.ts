import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../server/db/sql.js';
import { mayHear } from '../server/support/access.js';
import { recordChange } from '../server/support/changes.js';
import type { ChangeEvent } from '../server/support/port.js';
import { createTestPanel, key, type TestPanelParts, type TestPerson } from './support/createTestPanel.js';

let panel: TestPanelParts;
let owner: TestPerson;
let stranger: TestPerson;
let agent: TestPerson;
let ticketId: string;

beforeAll(async () => {
  panel = await createTestPanel();
  owner = await panel.person({ name: 'Owner' });
  stranger = await panel.person({ name: 'Stranger' });
  agent = await panel.person({ role: 'staff', name: 'Agent' });
  ticketId = (await owner.adapter.createTicket({ subject: 'Mine', body: 'Only mine' }, key())).id;
});
afterAll(() => panel.close());

describe('who may ask for what', () => {
  const ticket = () => `/api/support/tickets/${ticketId}`;
  const staffTicket = () => `/api/staff/tickets/${ticketId}`;
  const write = (method: string, body: object) => ({
    method,
    body: JSON.stringify(body),
    headers: { 'idempotency-key': key().clientRef },
  });

  const matrix: [string, () => [string, RequestInit?], Record<'nobody' | 'stranger' | 'owner' | 'agent', number>][] = [
    ['the ticket', () => [ticket()], { nobody: 401, stranger: 404, owner: 200, agent: 404 }],
    ['its thread', () => [`${ticket()}/messages`], { nobody: 401, stranger: 404, owner: 200, agent: 404 }],
    [
      'a reply',
      () => [`${ticket()}/messages`, write('POST', { body: 'hi' })],
      { nobody: 401, stranger: 404, owner: 201, agent: 404 },
    ],
    [
      'reading it',
      () => [`${ticket()}/read`, write('POST', {})],
      { nobody: 401, stranger: 404, owner: 204, agent: 404 },
    ],
    [
      'the ticket as staff',
      () => [`/api/staff/support/tickets/${ticketId}`],
      { nobody: 401, stranger: 404, owner: 404, agent: 200 },
    ],
    ['its facts', () => [`${staffTicket()}/facts`], { nobody: 401, stranger: 404, owner: 404, agent: 200 }],
    [
      'facts of many',
      () => [`/api/staff/facts?ids=${ticketId}`],
      { nobody: 401, stranger: 404, owner: 404, agent: 200 },
    ],
    ['its notes', () => [`${staffTicket()}/notes`], { nobody: 401, stranger: 404, owner: 404, agent: 200 }],
    [
      'a note',
      () => [`${staffTicket()}/notes`, write('POST', { body: 'psst' })],
      { nobody: 401, stranger: 404, owner: 404, agent: 201 },
    ],
    [
      'a change by staff',
      () => [staffTicket(), write('PATCH', { priorityId: 'low' })],
      { nobody: 401, stranger: 404, owner: 404, agent: 200 },
    ],
    ['the staff', () => ['/api/staff/people'], { nobody: 401, stranger: 404, owner: 404, agent: 200 }],
    ['a customer’s services', () => ['/api/services'], { nobody: 401, stranger: 200, owner: 200, agent: 404 }],
    ['the mailbox', () => ['/api/mailbox'], { nobody: 401, stranger: 200, owner: 200, agent: 200 }],
    ['help', () => ['/api/articles'], { nobody: 200, stranger: 200, owner: 200, agent: 200 }],
  ];

  const cases = matrix.flatMap(([what, ask, expected]) =>
    (['nobody', 'stranger', 'owner', 'agent'] as const).map((who) => [what, who, expected[who], ask] as const),
  );

  it.each(cases)('%s, asked for by the %s: %i', async (_what, who, status, ask) => {
    const as = { nobody: undefined, stranger, owner, agent }[who];
    const [path, init] = ask();
    const response = await panel.request(path, { ...init, ...(as && { as }) });

    expect(response.status).toBe(status);
  });
});

describe('a note of the staff', () => {
  it('is in nothing that the customer can get', async () => {
    const word = 'sauerkraut';
    const heard: ChangeEvent[] = [];
    const stop = owner.adapter.subscribe?.(
      (event) => heard.push(event),
      () => {},
    );
    const { mark } = (await owner.adapter.changesSince?.(null)) ?? { mark: '' };

    const response = await panel.request(`/api/staff/tickets/${ticketId}/notes`, {
      method: 'POST',
      as: agent,
      body: JSON.stringify({ body: `About ${word}` }),
      headers: { 'idempotency-key': key().clientRef },
    });
    expect(await response.json()).toMatchObject({ body: `About ${word}`, author: { name: 'Agent', me: true } });

    const everything = JSON.stringify([
      await owner.adapter.getTicket(ticketId),
      await owner.adapter.listMessages(ticketId, {}),
      await owner.adapter.listTickets({ text: word }),
      await owner.adapter.changesSince?.(mark),
      await (await panel.request('/api/mailbox', { as: owner })).text(),
      heard,
    ]);
    expect(everything).not.toContain(word);
    expect((await owner.adapter.listTickets({ text: word })).items).toEqual([]);
    expect(heard).toEqual([]);
    stop?.();
  });
});

describe('a change', () => {
  const audiences = ['all', 'staff', 'owner', 'stranger', 'agent'] as const;

  it.each(audiences)('for "%s" is told alive to exactly those who find it afterwards', async (audience) => {
    const people = { owner, stranger, agent };
    const onlyFor = audience === 'all' || audience === 'staff' ? audience : people[audience].viewer.id;
    const scope = { customerId: owner.viewer.id, onlyFor };
    const { mark } = (await agent.adapter.changesSince?.(null)) ?? { mark: '' };

    await panel.db.transaction((tx) =>
      recordChange(tx, { ...scope, ticketId: Number(ticketId), kind: 'ticket', authorId: agent.viewer.id }, new Date()),
    );

    for (const { adapter, viewer } of Object.values(people)) {
      const found = (await adapter.changesSince?.(mark))?.ticketIds ?? [];
      expect(found.length > 0, `${viewer.name} finds it`).toBe(mayHear(viewer, scope));
    }
    expect(mayHear(stranger.viewer, scope), 'a stranger never').toBe(false);
  });
});

describe('what a request may name', () => {
  it.each(["1' or '1'='1", '1; drop table tickets', '../1', '1e3', '99999999999999999999', '-1', '%00'])(
    'is never more than a ticket: %s',
    async (id) => {
      await expect(owner.adapter.getTicket(id)).rejects.toMatchObject({ code: 'not_found' });
      expect(await panel.db.query(sql`select 1 from tickets limit 1`)).toHaveLength(1);
    },
  );

  it('is refused when it is not asked for', async () => {
    const response = await panel.request(`/api/staff/tickets/${ticketId}`, {
      method: 'PATCH',
      as: agent,
      body: JSON.stringify({ customerId: '1' }),
    });

    expect(response.status).toBe(422);
  });

  it('is no ticket of the staff’s own', async () => {
    await expect(agent.adapter.createTicket({ subject: 'a', body: 'b' }, key())).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
