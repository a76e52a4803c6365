import { describe, expect, it } from 'vitest';
import { createMemoryAdapter, type MemorySeed, type SeedMessage } from '../../../src/adapters/memory/index.js';
import type { ChangeEvent } from '../../../src/core/adapter.js';

const draft = { subject: 'No SSH', body: 'Since this morning' };
const asked: SeedMessage = { from: 'customer', body: 'Help', at: '2026-03-02T09:00:00Z' };
const answered: SeedMessage = { from: 'staff', body: 'Done', at: '2026-03-02T10:00:00Z' };

function openSeed(seed: MemorySeed) {
  return createMemoryAdapter({ seed });
}

describe('a seed', () => {
  it('dates a ticket by its thread', async () => {
    const adapter = openSeed({ tickets: [{ id: 'a', subject: 'Mail', thread: [asked, answered] }] });

    expect(await adapter.getTicket('a')).toMatchObject({
      createdAt: '2026-03-02T09:00:00Z',
      updatedAt: '2026-03-02T10:00:00Z',
    });
  });

  it('says how many answers are unread; without saying so, none are', async () => {
    const thread = [asked, answered, answered];
    const adapter = openSeed({
      tickets: [
        { id: 'a', subject: 'Mail', thread, unread: 1 },
        { id: 'b', subject: 'Mail', thread },
      ],
    });

    expect((await adapter.getTicket('a')).unread).toBe(1);
    expect((await adapter.getTicket('b')).unread).toBe(0);
  });

  it('is numbered on from its highest number', async () => {
    const adapter = openSeed({ tickets: [{ subject: 'Mail', number: '2000' }] });

    expect((await adapter.createTicket(draft, { clientRef: 'a' })).number).toBe('2001');
  });

  it('may bring statuses of its own', async () => {
    const statuses = [
      { id: 'new', kind: 'open' as const },
      { id: 'waiting', kind: 'answered' as const, label: 'Waiting for you' },
      { id: 'done', kind: 'closed' as const },
    ];
    const adapter = openSeed({ desk: { statuses }, tickets: [{ id: 'a', subject: 'Mail', thread: [asked] }] });
    adapter.staff.reply('a', 'Which address?');

    expect((await adapter.getTicket('a')).status).toEqual(statuses[1]);
    expect((await adapter.closeTicket('a', { clientRef: 'c' })).status.id).toBe('done');
  });

  it('is not changed by what happens to the backend', async () => {
    const seed: MemorySeed = { desk: { limits: { maxFiles: 1 } }, tickets: [{ id: 'a', subject: 'Mail' }] };
    const before = structuredClone(seed);
    const adapter = openSeed(seed);
    await adapter.reply('a', { body: 'Hello' }, { clientRef: 'a' });
    (await adapter.loadDesk()).limits.maxFiles = 99;
    adapter.staff.updateDesk({ locale: 'ru' });

    expect(seed).toEqual(before);
    expect((await adapter.loadDesk()).limits.maxFiles).toBe(1);
  });
});

describe('time', () => {
  it('is told by the given clock', async () => {
    const adapter = createMemoryAdapter({ now: () => new Date('2030-01-01T12:00:00Z') });
    const { createdAt, expectation } = await adapter.createTicket(draft, { clientRef: 'a' });

    expect(createdAt).toBe('2030-01-01T12:00:00.000Z');
    expect(expectation).toEqual({ replyBy: '2030-01-01T13:00:00.000Z', queuePosition: 1 });
  });

  it('that stands still keeps the latest update on top all the same', async () => {
    const adapter = createMemoryAdapter({ now: () => new Date(0) });
    const first = await adapter.createTicket(draft, { clientRef: 'a' });
    const second = await adapter.createTicket(draft, { clientRef: 'b' });
    await adapter.reply(first.id, { body: 'Hello' }, { clientRef: 'c' });

    expect((await adapter.listTickets({})).items.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('closes the window in which a message can be changed', async () => {
    let now = 0;
    const adapter = createMemoryAdapter({ now: () => new Date(now), editWindow: 60_000 });
    const { id } = await adapter.createTicket(draft, { clientRef: 'a' });
    const messageId = (await adapter.listMessages(id, {})).items[0]?.id ?? '';
    now = 60_000;
    await adapter.editMessage(id, messageId, 'Better words', { clientRef: 'b' });
    now = 60_001;

    await expect(adapter.editMessage(id, messageId, 'Too late', { clientRef: 'c' })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('a weaker backend', () => {
  it('lacks the methods that were left out, and permits nothing that needs them', async () => {
    const adapter = createMemoryAdapter({ without: ['closeTicket', 'rate', 'prepareAttachment'] });
    const { can } = await adapter.createTicket(draft, { clientRef: 'a' });

    expect('closeTicket' in adapter).toBe(false);
    expect(adapter.capabilities.attachments).toBe('none');
    expect(can).toMatchObject({ close: false, rate: false, attach: false });
  });

  it('without files has no way to prepare one', () => {
    expect('prepareAttachment' in createMemoryAdapter({ capabilities: { attachments: 'none' } })).toBe(false);
  });

  it('that cannot recognise a retry does a write twice', async () => {
    const adapter = createMemoryAdapter({ capabilities: { idempotentWrites: false } });
    await adapter.createTicket(draft, { clientRef: 'a' });
    await adapter.createTicket(draft, { clientRef: 'a' });

    expect((await adapter.listTickets({})).total).toBe(2);
  });

  it.each([
    [{ text: 'x' }, 'text'],
    [{ kinds: ['open' as const] }, 'kinds'],
    [{ sort: 'subject' as const }, 'sort'],
  ])('refuses a query that it said it cannot do: %o', async (query, field) => {
    const adapter = createMemoryAdapter({ capabilities: { search: 'none', sort: [], filter: [] } });

    await expect(adapter.listTickets(query)).rejects.toHaveProperty(['fields', field]);
  });
});

describe('the fields of a department', () => {
  const departments = [
    {
      id: 'abuse',
      label: 'Abuse',
      fields: [
        { id: 'kind', label: 'Kind', type: 'choice', required: true, options: [{ id: 'spam', label: 'Spam' }] },
        {
          id: 'sender',
          label: 'Sender',
          type: 'text',
          required: true,
          visibleWhen: { field: 'kind', equals: ['spam'] },
        },
        { id: 'password', label: 'Password', type: 'secret' },
      ],
    },
  ];

  it('are asked for only while they are shown', async () => {
    const adapter = openSeed({ desk: { departments } });
    const send = (fields: { id: string; value: string }[], clientRef: string) =>
      adapter.createTicket({ ...draft, fields }, { clientRef });

    await expect(send([], 'a')).rejects.toMatchObject({ fields: { 'fields.kind': 'is required' } });
    await expect(send([{ id: 'kind', value: 'spam' }], 'b')).rejects.toMatchObject({
      fields: { 'fields.sender': 'is required' },
    });
    await expect(send([{ id: 'kind', value: 'other' }], 'c')).rejects.toMatchObject({
      fields: { 'fields.kind': 'is not one of the choices' },
    });
  });

  it('are kept with their labels, secrets unreadable', async () => {
    const adapter = openSeed({ desk: { departments } });
    const fields = [
      { id: 'kind', value: 'spam' },
      { id: 'sender', value: 'x@example.com' },
      { id: 'password', value: 'hunter2' },
    ];
    const ticket = await adapter.createTicket({ ...draft, fields }, { clientRef: 'a' });

    expect(ticket.fields?.[1]).toEqual({ id: 'sender', value: 'x@example.com', label: 'Sender' });
    expect(JSON.stringify(ticket)).not.toContain('hunter2');
  });

  it('are secret also where a seed planted them, and in another department', async () => {
    const planted = { id: 'a', subject: 'Mail', fields: [{ id: 'password', value: 'hunter2' }], thread: [asked] };
    const desk = { departments: [{ id: 'other', label: 'Other' }, ...departments] };
    const adapter = openSeed({ desk, tickets: [{ ...planted, departmentId: 'other' }] });

    expect((await adapter.getTicket('a')).fields).toEqual([{ id: 'password', value: '••••••••' }]);
  });
});

describe('reading', () => {
  it('what is read already tells nobody', async () => {
    const adapter = openSeed({ tickets: [{ id: 'a', subject: 'Mail', thread: [asked, answered], unread: 1 }] });
    const told: ChangeEvent[] = [];
    adapter.subscribe(
      (event) => told.push(event),
      () => {},
    );
    await adapter.markRead('a');
    await adapter.markRead('a');
    await adapter.loadDesk();

    expect(told).toMatchObject([{ type: 'ticket', ticketId: 'a' }]);
  });
});

describe('an answer', () => {
  it('can be changed by whoever got it without harm to the next', async () => {
    const adapter = createMemoryAdapter();
    const first = await adapter.createTicket(draft, { clientRef: 'a' });
    first.subject = 'Changed';
    first.status.kind = 'closed';
    const again = await adapter.createTicket(draft, { clientRef: 'a' });

    expect(again).toMatchObject({ subject: 'No SSH', status: { kind: 'open' } });
    expect(await adapter.getTicket(first.id)).toMatchObject({ subject: 'No SSH', status: { kind: 'open' } });
  });
});
