import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter, createMemoryBackend } from '../../../src/adapters/memory/index.js';
import type { ChangeEvent } from '../../../src/core/adapter.js';
import type { TicketError } from '../../../src/core/errors.js';

const seed = { tickets: [{ id: 'a', subject: 'No SSH', thread: [{ from: 'customer' as const, body: 'Help' }] }] };

function openDesk() {
  const adapter = createMemoryAdapter({ seed });
  const told: ChangeEvent[] = [];
  adapter.subscribe(
    (event) => told.push(event),
    () => {},
  );
  const events = async () => {
    const { items } = await adapter.listMessages('a', {});
    return items.flatMap((item) => (item.type === 'event' ? [{ ...item.change, actor: item.actor }] : []));
  };
  return { adapter, told, events };
}

describe('the staff', () => {
  it('answers by name, with a file, and it is the customer’s turn', async () => {
    const { adapter, told } = openDesk();
    adapter.staff.reply('a', 'See the file', {
      by: { name: 'Ivan', title: 'Engineer' },
      files: [{ name: 'steps.txt', content: '1. Reboot' }],
    });
    const { items } = await adapter.listMessages('a', {});

    expect(items.at(-1)).toMatchObject({
      author: { role: 'staff', name: 'Ivan', title: 'Engineer' },
      attachments: [{ name: 'steps.txt', mediaType: 'text/plain', size: 9 }],
    });
    expect(await adapter.getTicket('a')).toMatchObject({ status: { kind: 'answered' }, unread: 1 });
    expect(told).toMatchObject([{ type: 'message', ticketId: 'a' }]);
  });

  it('changes status, department and priority, which the thread tells by their ids', async () => {
    const { adapter, events, told } = openDesk();
    adapter.staff.setStatus('a', 'in_progress', { name: 'Ivan' });
    adapter.staff.setDepartment('a', 'billing');
    adapter.staff.setPriority('a', 'high');

    expect(await adapter.getTicket('a')).toMatchObject({
      status: { kind: 'in_progress' },
      department: { id: 'billing' },
      priority: { id: 'high' },
    });
    expect(await events()).toMatchObject([
      { field: 'status', from: 'open', to: 'in_progress', actor: { role: 'staff', name: 'Ivan' } },
      { field: 'department', from: 'technical', to: 'billing' },
      { field: 'priority', from: 'normal', to: 'high' },
    ]);
    expect(told).toHaveLength(3);
  });

  it('writes a sentence of its own into the thread', async () => {
    const { adapter, events } = openDesk();
    adapter.staff.record('a', 'Given to the network team');

    expect(await events()).toMatchObject([{ field: 'other', text: 'Given to the network team' }]);
  });

  it('changes the desk', async () => {
    const { adapter } = openDesk();
    adapter.staff.updateDesk({ notice: { kind: 'warning', text: 'Works tonight' } });

    expect(await adapter.loadDesk()).toMatchObject({ notice: { text: 'Works tonight' }, viewer: { name: 'Customer' } });
  });

  it('tells everybody to look again', async () => {
    const { adapter, told } = openDesk();
    adapter.staff.reset();
    await adapter.loadDesk();

    expect(told).toMatchObject([{ type: 'reset' }]);
  });

  it('cannot name what is not there', () => {
    const { staff } = openDesk().adapter;

    expect(() => staff.reply('b', 'Hello')).toThrow('No ticket b');
    expect(() => staff.setStatus('a', 'lost')).toThrow('No status lost');
    expect(() => staff.setDepartment('a', 'kitchen')).toThrow('kitchen');
    expect(() => staff.setPriority('a', 'whenever')).toThrow('whenever');
  });
});

describe('a session', () => {
  it('ends and begins again', async () => {
    const backend = createMemoryBackend({ seed });
    const adapter = backend.adapterFor(backend.firstCustomerId);
    const onError = vi.fn<(error: TicketError) => void>();
    adapter.subscribe(() => {}, onError);
    backend.signOut(backend.firstCustomerId);

    await expect(adapter.getTicket('a')).rejects.toMatchObject({ code: 'unauthorized' });
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'unauthorized' }));
    backend.signIn(backend.firstCustomerId);
    await expect(adapter.getTicket('a')).resolves.toMatchObject({ id: 'a' });
  });

  it('of one customer is not that of another', async () => {
    const backend = createMemoryBackend();
    const boris = backend.adapterFor('boris');
    backend.signOut('anna');

    await expect(boris.loadDesk()).resolves.toMatchObject({ viewer: { name: 'boris' } });
  });
});
