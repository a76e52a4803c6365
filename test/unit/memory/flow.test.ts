import { describe, expect, it } from 'vitest';
import { createMemoryAdapter } from '../../../src/adapters/memory/index.js';

describe('a memory adapter out of the box', () => {
  it('takes a ticket, lets the staff answer and tells the customer', async () => {
    const adapter = createMemoryAdapter();
    const told: string[] = [];
    const unsubscribe = adapter.subscribe(
      (event) => told.push(event.type),
      () => {},
    );
    const ticket = await adapter.createTicket(
      { subject: 'No SSH', body: 'Since this morning' },
      { clientRef: 'create-1' },
    );

    adapter.staff.reply(ticket.id, 'Try again, please', { by: { name: 'Ivan' } });
    const answered = await adapter.getTicket(ticket.id);
    const { items } = await adapter.listMessages(ticket.id, {});

    expect(ticket).toMatchObject({ number: '1042', status: { kind: 'open' }, priority: { id: 'normal' } });
    expect(answered).toMatchObject({ status: { kind: 'answered' }, unread: 1, lastAuthor: 'staff' });
    expect(items.map((item) => item.type === 'message' && item.body.value)).toEqual([
      'Since this morning',
      'Try again, please',
    ]);
    expect(told).toEqual(['message', 'message']);
    unsubscribe();
  });
});
