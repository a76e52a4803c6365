import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPanel, key, type TestPanelParts, type TestPerson } from './support/createTestPanel.js';

let panel: TestPanelParts;
let customer: TestPerson;
let agent: TestPerson;
beforeAll(async () => {
  panel = await createTestPanel();
  customer = await panel.person({ name: 'Ольга Ёлкина' });
  agent = await panel.person({ role: 'staff', name: 'Pavel' });
});
afterAll(() => panel.close());

const change = (id: string, body: object) =>
  panel.request(`/api/staff/tickets/${id}`, { method: 'PATCH', as: agent, body: JSON.stringify(body) });
const newTicket = () => customer.adapter.createTicket({ subject: 'Slow site', body: 'Since noon' }, key());

describe('staff', () => {
  it('find tickets of everybody, also by the customer’s name', async () => {
    const { id } = await newTicket();
    const { items } = await agent.adapter.listTickets({ text: 'ЕЛКИНА slow' });

    expect(items.map((item) => item.id)).toContain(id);
    expect((await customer.adapter.listTickets({ text: 'елкина' })).items, 'customers search words only').toEqual([]);
  });

  it('see what they have not read, as customers do', async () => {
    const { id } = await newTicket();
    const unread = async ({ adapter }: TestPerson) => (await adapter.getTicket(id)).unread;

    expect([await unread(agent), await unread(customer)]).toEqual([1, 0]);
    await agent.adapter.markRead?.(id);
    await agent.adapter.reply(id, { body: 'Looking' }, key());
    expect([await unread(agent), await unread(customer)]).toEqual([0, 1]);
  });

  it('answer under their own name and title', async () => {
    const emma = await panel.request('/api/session', {
      method: 'POST',
      body: JSON.stringify({ email: 'emma@harbour.example', password: 'harbour-emma' }),
    });
    const { id } = await newTicket();
    await panel.request(`/api/staff/support/tickets/${id}/messages`, {
      method: 'POST',
      body: JSON.stringify({ body: 'On it' }),
      headers: { cookie: emma.headers.get('set-cookie') ?? '', 'idempotency-key': key().clientRef },
    });
    const { items } = await customer.adapter.listMessages(id, {});

    expect(items.at(-1)).toMatchObject({ author: { role: 'staff', name: 'Emma Reid', title: 'Customer care' } });
  });

  it('change status, department, priority and who cares, each told in the thread once', async () => {
    const { id } = await newTicket();
    const wanted = {
      status: 'in_progress',
      departmentId: 'sales',
      priorityId: 'high',
      assigneeId: String(agent.viewer.id),
    };
    const card: unknown = await (await change(id, wanted)).json();
    await change(id, wanted);
    const { items } = await customer.adapter.listMessages(id, {});

    expect(card).toMatchObject({ assignee: { name: 'Pavel' }, customer: { name: 'Ольга Ёлкина' } });
    expect(items.flatMap((item) => (item.type === 'event' ? [item.change] : []))).toEqual([
      { field: 'department', from: 'Technical support', to: 'Sales' },
      { field: 'priority', from: 'Normal', to: 'High' },
      { field: 'status', from: 'open', to: 'in_progress' },
    ]);
    expect(await customer.adapter.getTicket(id)).toMatchObject({
      status: { kind: 'in_progress' },
      department: { id: 'sales' },
      priority: { id: 'high' },
    });
  });

  it.each([
    [{ status: 'gone' }, 422],
    [{ departmentId: 'nowhere' }, 422],
    [{ assigneeId: '1' }, 422],
    [{ assigneeId: null }, 200],
    [{}, 200],
  ])('may not set what there is not: %j', async (body, status) => {
    const { id } = await newTicket();
    expect((await change(id, body)).status).toBe(status);
  });

  it('write a note once, however often it is sent', async () => {
    const { id } = await newTicket();
    const headers = { 'idempotency-key': key().clientRef };
    const send = (body: string) =>
      panel.request(`/api/staff/tickets/${id}/notes`, {
        method: 'POST',
        as: agent,
        body: JSON.stringify({ body }),
        headers,
      });
    await Promise.all([send('Check the cache'), send('Check the cache'), send('Check the cache')]);
    const notes = await panel.request(`/api/staff/tickets/${id}/notes`, { as: agent });

    expect(((await notes.json()) as { items: unknown[] }).items).toHaveLength(1);
    expect((await send('Something else')).status, 'one key, one note').toBe(409);
  });

  it('read who it is they help', async () => {
    const { id } = await newTicket();
    const card = (await (await panel.request(`/api/staff/tickets/${id}/facts`, { as: agent })).json()) as object;
    const many = (await (await panel.request(`/api/staff/facts?ids=${id},0,x`, { as: agent })).json()) as object;

    expect(card).toMatchObject({
      customer: {
        name: 'Ольга Ёлкина',
        email: customer.viewer.email,
        services: [{ title: 'VPS of Ольга Ёлкина', ip: '192.0.2.77', price: { amount: '10.00', currency: 'USD' } }],
      },
    });
    expect(many).toMatchObject({ items: [{ ticketId: id, customer: { name: 'Ольга Ёлкина' } }] });
  });
});
