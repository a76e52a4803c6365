import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter, createMemoryBackend } from '../../../src/adapters/memory/index.js';
import { TicketError } from '../../../src/core/errors.js';

const draft = { subject: 'No SSH', body: 'Since this morning' };

describe('a fault', () => {
  it('refuses with its code, and nothing is done', async () => {
    const adapter = createMemoryAdapter({ faults: { createTicket: 'unavailable' } });
    await expect(adapter.createTicket(draft, { clientRef: 'a' })).rejects.toMatchObject({ code: 'unavailable' });

    expect((await adapter.listTickets({})).total).toBe(0);
  });

  it('may be a whole error', async () => {
    const error = new TicketError('rate_limited', 'Slow down', { retryAfter: 30 });
    const adapter = createMemoryAdapter({ faults: { listTickets: error } });

    await expect(adapter.listTickets({})).rejects.toBe(error);
  });

  it('may be decided call by call', async () => {
    const adapter = createMemoryAdapter({ faults: { loadDesk: ({ count }) => (count === 1 ? 'network' : undefined) } });

    await expect(adapter.loadDesk()).rejects.toMatchObject({ code: 'network' });
    await expect(adapter.loadDesk()).resolves.toHaveProperty('departments');
  });

  it('knows what it was called with', async () => {
    const adapter = createMemoryAdapter({
      faults: { prepareAttachment: ({ args: [file] }) => ((file as File).name === 'b.txt' ? 'timeout' : undefined) },
    });
    const [a, b] = ['a.txt', 'b.txt'].map((name) => new File(['x'], name, { type: 'text/plain' })) as [File, File];

    await expect(adapter.prepareAttachment(a)).resolves.toHaveProperty('name', 'a.txt');
    await expect(adapter.prepareAttachment(b)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('may lose the answer after the work: a retry finds it done', async () => {
    const adapter = createMemoryAdapter({
      faults: { createTicket: ({ count }) => (count === 1 ? { fail: 'network', afterDoing: true } : undefined) },
    });
    await expect(adapter.createTicket(draft, { clientRef: 'a' })).rejects.toMatchObject({ code: 'network' });
    const ticket = await adapter.createTicket(draft, { clientRef: 'a' });

    expect((await adapter.listTickets({})).items.map(({ id }) => id)).toEqual([ticket.id]);
  });

  it('may never settle, until the call is aborted', async () => {
    const adapter = createMemoryAdapter({ faults: { reply: 'never' } });
    const { id } = await adapter.createTicket(draft, { clientRef: 'a' });
    const controller = new AbortController();
    const settled = vi.fn<() => void>();
    const call = adapter.reply(id, { body: 'Hello' }, { clientRef: 'b', signal: controller.signal });
    call.then(settled, settled);
    await adapter.getTicket(id);
    expect(settled).not.toHaveBeenCalled();
    controller.abort();

    await expect(call).rejects.toMatchObject({ code: 'aborted' });
    expect((await adapter.listMessages(id, {})).items).toHaveLength(1);
  });

  it('may do the work and never settle', async () => {
    const adapter = createMemoryAdapter({ faults: { createTicket: { fail: 'never', afterDoing: true } } });
    const controller = new AbortController();
    const call = adapter.createTicket(draft, { clientRef: 'a', signal: controller.signal });
    await vi.waitFor(async () => expect((await adapter.listTickets({})).total).toBe(1), 5000);
    controller.abort();

    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  });

  it('may answer rubbish', async () => {
    const adapter = createMemoryAdapter({ faults: { listTickets: { answer: '<html>' } } });

    await expect(adapter.listTickets({})).resolves.toBe('<html>');
  });

  it('of a subscription is told to onError, unless it has ended', async () => {
    const adapter = createMemoryAdapter({ faults: { subscribe: 'unavailable' } });
    const [stays, ended] = [vi.fn<(error: TicketError) => void>(), vi.fn<(error: TicketError) => void>()];
    adapter.subscribe(() => {}, stays);
    adapter.subscribe(() => {}, ended)();
    await adapter.loadDesk();

    expect(stays).toHaveBeenCalledWith(expect.objectContaining({ code: 'unavailable' }));
    expect(ended).not.toHaveBeenCalled();
  });

  it('hits the adapter that it was given to, and no other of the backend', async () => {
    const backend = createMemoryBackend({ faults: { loadDesk: 'network' } });

    await expect(backend.adapterFor('anna').loadDesk()).rejects.toMatchObject({ code: 'network' });
    await expect(backend.adapterFor('boris', { faults: {} }).loadDesk()).resolves.toHaveProperty('viewer');
  });
});
