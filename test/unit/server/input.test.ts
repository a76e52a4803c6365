// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { problemOf, serve } from './handler.js';

const good = { subject: 'No SSH', body: 'Since this morning' };

describe('a body', () => {
  const { send, makeTicket } = serve();

  it.each<[string, object, string]>([
    ['role of an author', { ...good, author: { role: 'staff' } }, 'author'],
    ['status', { ...good, status: { id: 'closed' } }, 'status'],
    ['another customer', { ...good, customerId: 'boris' }, 'customerId'],
    [
      'a file of the server',
      { ...good, attachments: [{ id: 'a', name: 'n', mediaType: 'm', size: 1, path: '/etc/passwd' }] },
      'attachments.0.path',
    ],
    ['a label of a field', { ...good, fields: [{ id: 'os', value: 'x', secret: true }] }, 'fields.os'],
    ['a prototype', { ...good, constructor: {} }, 'constructor'],
  ])('has no room for %s', async (_, body, field) => {
    const problem = await problemOf(await send('POST', '/tickets', body));
    expect(problem).toMatchObject({ httpStatus: 422, code: 'invalid', errors: { [field]: 'is not expected' } });
  });

  it('cannot bring a prototype along', async () => {
    const createTicket = vi.fn<TicketAdapter['createTicket']>();
    await serve({ createTicket }).send('POST', '/tickets', '{"subject":"S","body":"B","__proto__":{"admin":true}}');
    for (const [ticket] of createTicket.mock.calls) expect(ticket).not.toHaveProperty('admin');
    expect({}).not.toHaveProperty('admin');
  });

  it.each<[object, Record<string, string>]>([
    [{ body: 'B' }, { subject: 'is missing' }],
    [{ subject: 7, body: 'B' }, { subject: 'is not valid' }],
    [{ subject: ' \u200B\u2060\u00AD\u3164 ', body: 'B' }, { subject: 'is not valid' }],
    [{ subject: 'x'.repeat(1001), body: 'B' }, { subject: 'is too long' }],
    [{ subject: 'S', body: '\u200B' }, { body: 'is not valid' }],
    [{ subject: 'S', body: 'B', fields: [{ id: 'os', value: null }] }, { 'fields.os': 'is not valid' }],
    [[], { body: 'is not valid' }],
  ])('is told what is wrong, by field: %j', async (body, errors) => {
    expect(await problemOf(await send('POST', '/tickets', body))).toMatchObject({ httpStatus: 422, errors });
  });

  it.each<[string, object, string]>([
    ['fields', { ...good, fields: Array.from({ length: 300_000 }, () => ({})) }, 'fields'],
    ['attachments', { ...good, attachments: Array.from({ length: 300_000 }, () => ({})) }, 'attachments'],
    ['values of a field', { ...good, fields: [{ id: 'os', value: Array(300_000).fill(1) }] }, 'fields.os'],
  ])('is not looked through for what is wrong with each of endless %s', async (_, body, field) => {
    const problem = await problemOf(await send('POST', '/tickets', body));
    expect(problem).toMatchObject({ httpStatus: 422, errors: { [field]: 'is too long' } });
  });

  it('may be blank only where a file speaks for it', async () => {
    const reply = vi.fn<TicketAdapter['reply']>(() => Promise.reject(new Error('reached')));
    const attachments = [{ id: 'a', name: 'n', mediaType: 'm', size: 1 }];
    await serve({ reply }).send('POST', '/tickets/7/messages', { body: '', attachments });
    expect(reply).toHaveBeenCalledOnce();
    const id = await makeTicket();
    expect((await send('POST', `/tickets/${id}/messages`, { body: ' ', attachments: [] })).status).toBe(422);
  });

  it.each(['anna@example.com\r\nBcc: all@example.com', 'Anna <anna@example.com>', 'anna', 'a@b, c@d'])(
    'has addresses that are nothing else: %j',
    async (email) => {
      const problem = await problemOf(await send('PUT', '/tickets/7/participants', { emails: [email] }));
      expect(problem).toMatchObject({ httpStatus: 422, errors: { 'emails.0': 'is not valid' } });
    },
  );

  it.each(['', '{"subject":', '{"subject":"\uD800', 'subject=S'])('must be JSON: %j', async (body) => {
    expect(await problemOf(await send('POST', '/tickets', body))).toMatchObject({ httpStatus: 400, code: 'invalid' });
  });

  it('must be UTF-8', async () => {
    const { ask } = serve();
    const body = Uint8Array.of(0x22, 0xff, 0x22);
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'k' };
    expect((await ask('/tickets', { method: 'POST', body, headers })).status).toBe(400);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('must say that it is JSON, so that no form can send it: %s', async (type) => {
    const response = await send('POST', '/tickets', good, { 'content-type': type });
    expect(await problemOf(response)).toMatchObject({ httpStatus: 415, code: 'unsupported_media' });
  });

  it('survives a hundred thousand brackets', async () => {
    expect((await send('POST', '/tickets', '['.repeat(1e5))).status).toBe(400);
    expect((await send('POST', '/tickets', '['.repeat(1e5) + ']'.repeat(1e5))).status).toBe(422);
  });
});

describe('the size of a body', () => {
  const limits = { jsonBytes: 1000, fileBytes: 1000 };

  it('is refused at once when it says itself that it is too much', async () => {
    const { handle } = serve({}, { limits });
    const pull = vi.fn<() => void>();
    const request = new Request('https://panel.example/api/tickets', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '1001', 'idempotency-key': 'k' },
      body: new ReadableStream({ pull }, { highWaterMark: 0 }),
      duplex: 'half',
    } as RequestInit);
    expect(await problemOf(await handle(request))).toMatchObject({ httpStatus: 413, code: 'too_large' });
    expect(pull).not.toHaveBeenCalled();
  });

  it.each([
    ['/tickets', 'application/json'],
    ['/attachments', 'image/png'],
  ])('is counted while it arrives, and no further: %s', async (path, type) => {
    const { handle } = serve({}, { limits });
    let sent = 0;
    const cancel = vi.fn<() => void>();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100;
        controller.enqueue(new Uint8Array(100));
        if (sent >= 100_000) controller.close();
      },
      cancel,
    });
    const headers = {
      'content-type': type,
      'idempotency-key': 'k',
      'content-disposition': 'attachment; filename="a.png"',
    };
    const request = new Request(`https://panel.example/api${path}`, {
      method: 'POST',
      headers,
      body,
      duplex: 'half',
    } as RequestInit);
    expect(await problemOf(await handle(request))).toMatchObject({ httpStatus: 413, code: 'too_large' });
    expect(sent).toBeLessThan(2000);
    expect(cancel).toHaveBeenCalled();
  });
});

describe('the key of a write', () => {
  const { ask, send, makeTicket } = serve();

  it('is needed', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await ask('/tickets', { method: 'POST', body: JSON.stringify(good), headers });
    expect(await problemOf(response)).toMatchObject({
      httpStatus: 400,
      code: 'invalid',
      errors: { 'Idempotency-Key': 'is missing' },
    });
  });

  it.each(['', 'x'.repeat(256), 'two words', 'ключ'.replace(/./g, '\u00e9')])('must be a key: %j', async (key) => {
    expect((await send('POST', '/tickets', good, { 'idempotency-key': key })).status).toBe(400);
  });

  it('is handed on as the reference of the client', async () => {
    const closeTicket = vi.fn<NonNullable<TicketAdapter['closeTicket']>>();
    await serve({ closeTicket }).ask('/tickets/7/close', { method: 'POST', headers: { 'idempotency-key': 'ref' } });
    expect(closeTicket).toHaveBeenCalledWith('7', expect.objectContaining({ clientRef: 'ref' }));
  });

  it('answers the first result again', async () => {
    const first = (await (await send('POST', '/tickets', good, { 'idempotency-key': 'twice' })).json()) as {
      id: string;
    };
    const second = (await (await send('POST', '/tickets', good, { 'idempotency-key': 'twice' })).json()) as {
      id: string;
    };
    expect(second.id).toBe(first.id);
  });

  it('is not needed where nothing is written by it', async () => {
    const id = await makeTicket();
    expect((await ask(`/tickets/${id}/read`, { method: 'POST' })).status).toBe(204);
  });
});

describe('a query', () => {
  const listTickets = vi.fn<TicketAdapter['listTickets']>(() => Promise.resolve({ items: [], nextCursor: null }));
  const { ask } = serve({ listTickets }, { limits: { pageSize: 50 } });

  it('is read into what it means', async () => {
    await ask('/tickets?text=a%26b&kinds=open,closed&unread=true&sort=-createdAt&limit=10&cursor=');
    expect(listTickets.mock.lastCall?.[0]).toEqual({
      text: 'a&b',
      kinds: ['open', 'closed'],
      unread: true,
      sort: '-createdAt',
      limit: 10,
    });
  });

  it('gets no more rows than the server gives', async () => {
    await ask('/tickets?limit=5000');
    expect(listTickets.mock.lastCall?.[0]).toEqual({ limit: 50 });
    await ask('/tickets');
    expect(listTickets.mock.lastCall?.[0]).toEqual({});
  });

  it.each([
    ['kind=open', 'kind'],
    ['kinds=open,burning', 'kinds.1'],
    ['unread=yes', 'unread'],
    ['limit=0', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1e9', 'limit'],
    ['sort=password', 'sort'],
    ['customerId=boris', 'customerId'],
    ['text=a&text=b', 'text'],
  ])('is refused when it is not understood, rather than half obeyed: %s', async (query, field) => {
    const problem = await problemOf(await ask(`/tickets?${query}`));
    expect(problem).toMatchObject({ httpStatus: 422, code: 'invalid' });
    expect(Object.keys(problem.errors ?? {})).toEqual([field]);
  });
});
