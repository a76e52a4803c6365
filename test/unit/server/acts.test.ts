// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { TicketError } from '../../../src/core/errors.js';
import { makeMessage, makeTicket } from '../../../src/testing/factories.js';
import { problemOf, serve } from './handler.js';

const key = { 'idempotency-key': 'key-1' };

describe('closing', () => {
  const closing = () => {
    const closeTicket = vi.fn<NonNullable<TicketAdapter['closeTicket']>>(async () => makeTicket());
    return { closeTicket, ...serve({ closeTicket }) };
  };

  it.each<[string, RequestInit & { headers: Record<string, string> }]>([
    ['without a body, as clients did before there were reasons', { headers: key }],
    ['with an empty body', { headers: { ...key, 'content-type': 'application/json' }, body: '' }],
    ['with nothing in it', { headers: { ...key, 'content-type': 'application/json' }, body: '{}' }],
  ])('needs no reason: %s', async (_, init) => {
    const { ask, closeTicket } = closing();
    const response = await ask('/tickets/7/close', { method: 'POST', ...init });

    expect(response.status).toBe(200);
    const { reason } = closeTicket.mock.calls[0]?.[1] ?? {};
    expect([closeTicket.mock.calls[0]?.[1]?.clientRef, reason]).toEqual(['key-1', undefined]);
  });

  it('hands the reason on', async () => {
    const { send, closeTicket } = closing();
    await send('POST', '/tickets/7/close', { reason: { id: 'solved', comment: 'Thanks' } });

    expect(closeTicket).toHaveBeenCalledWith(
      '7',
      expect.objectContaining({ clientRef: 'key-1', reason: { id: 'solved', comment: 'Thanks' } }),
    );
  });

  it.each<[object, string]>([
    [{ reason: { id: '' } }, 'reason.id'],
    [{ reason: { comment: 'x'.repeat(5001) } }, 'reason.comment'],
    [{ reason: { id: 'a', by: 'staff' } }, 'reason.by'],
    [{ clientRef: 'another' }, 'clientRef'],
  ])('takes nothing else: %j', async (body, field) => {
    const { send, closeTicket } = closing();
    const problem = await problemOf(await send('POST', '/tickets/7/close', body));

    expect(problem.httpStatus).toBe(422);
    expect(Object.keys(problem.errors ?? {})).toEqual([field]);
    expect(closeTicket).not.toHaveBeenCalled();
  });

  it('takes no form', async () => {
    const response = await closing().send('POST', '/tickets/7/close', 'reason=x', { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
  });
});

describe('what a customer does with a ticket', () => {
  const done = () => vi.fn<(...args: unknown[]) => Promise<void>>(async () => {});

  it.each([
    ['hidden', 'setHidden', true],
    ['hidden', 'setHidden', false],
    ['muted', 'setMuted', true],
    ['muted', 'setMuted', false],
  ] as const)('is put to it: %s by %s, %s', async (name, method, value) => {
    const call = done();
    const response = await serve({ [method]: call }).send('PUT', `/tickets/7/${name}`, { [name]: value });

    expect(response.status).toBe(204);
    expect(call).toHaveBeenCalledWith('7', value, expect.objectContaining({ clientRef: 'key-1' }));
  });

  it.each([{}, { hidden: 'yes' }, { hidden: true, for: 'everybody' }])('must be said plainly: %j', async (body) => {
    expect((await serve({ setHidden: done() }).send('PUT', '/tickets/7/hidden', body)).status).toBe(422);
  });

  it('names what of it becomes another, and nothing else', async () => {
    const changeTicket = vi.fn<NonNullable<TicketAdapter['changeTicket']>>(async () => makeTicket());
    const { send } = serve({ changeTicket });
    await send('PATCH', '/tickets/7', { priorityId: 'high' });

    expect(changeTicket).toHaveBeenCalledWith('7', { priorityId: 'high' }, expect.anything());
    expect(await problemOf(await send('PATCH', '/tickets/7', { status: 'closed' }))).toMatchObject({
      httpStatus: 422,
      errors: { status: 'is not expected' },
    });
    expect(changeTicket).toHaveBeenCalledOnce();
  });

  it('may be that they are writing, without a key and as often as the backend takes it', async () => {
    const sendTyping = vi.fn<NonNullable<TicketAdapter['sendTyping']>>(async () => {});
    sendTyping.mockRejectedValueOnce(new TicketError('rate_limited', 'Too often', { retryAfter: 3 }));
    const { ask } = serve({ sendTyping });
    const often = await ask('/tickets/7/typing', { method: 'POST' });

    expect([often.status, often.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await ask('/tickets/7/typing', { method: 'POST' })).status).toBe(204);
  });

  it('takes something out of a message, for which something must stand in its place', async () => {
    const retractMessage = vi.fn<NonNullable<TicketAdapter['retractMessage']>>(async () => makeMessage());
    const { send } = serve({ retractMessage });

    expect((await send('POST', '/tickets/7/messages/m/retract', { body: '[removed]' })).status).toBe(200);
    expect(retractMessage).toHaveBeenCalledWith('7', 'm', '[removed]', expect.anything());
    expect((await send('POST', '/tickets/7/messages/m/retract', { body: ' ' })).status).toBe(422);
  });

  it.each([
    ['PATCH', '/tickets/7', 'changeTicket'],
    ['PUT', '/tickets/7/hidden', 'setHidden'],
    ['PUT', '/tickets/7/muted', 'setMuted'],
    ['POST', '/tickets/7/typing', 'sendTyping'],
    ['GET', '/tickets/7/files', 'listFiles'],
    ['GET', '/tickets/7/messages/m/revisions', 'listRevisions'],
    ['POST', '/tickets/7/messages/m/retract', 'retractMessage'],
  ] as const)('is refused by a server that cannot do it: %s %s', async (method, path, operation) => {
    const { adapter, ask } = serve();
    Reflect.deleteProperty(adapter, operation);

    expect((await ask(path, { method, headers: key })).status).toBe(501);
    const { api } = (await (await ask('/desk')).json()) as { api: { operations: string[] } };
    expect(api.operations).not.toContain(operation);
  });
});

describe('the list', () => {
  it('is asked for by everything that the port knows', async () => {
    const listTickets = vi.fn<TicketAdapter['listTickets']>(async () => ({ items: [], nextCursor: null }));
    const { ask } = serve({ listTickets });
    const from = encodeURIComponent('2026-03-01T00:00:00+03:00');
    await ask(`/tickets?hasAttachments=true&hidden=true&updatedFrom=${from}&updatedTo=2026-03-02T00:00:00Z`);

    expect(listTickets).toHaveBeenCalledWith(
      {
        hasAttachments: true,
        hidden: true,
        updatedFrom: '2026-03-01T00:00:00+03:00',
        updatedTo: '2026-03-02T00:00:00Z',
      },
      expect.anything(),
    );
  });

  it.each(['updatedFrom=yesterday', 'updatedTo=2026-03-01', 'hidden=1', 'hasAttachments=yes'])(
    'is not asked for by what cannot be read: %s',
    async (query) => {
      expect((await serve().ask(`/tickets?${query}`)).status).toBe(422);
    },
  );
});
