// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { connectRestAdapter, createRestAdapter } from '../../../src/adapters/rest/index.js';
import { makeDesk, makeMessage, makeTicket, makeTicketSummary } from '../../../src/testing/factories.js';
import { fakeFetch, json, openEnded, problem } from './fakeFetch.js';

const answering = (answer: () => Response | Promise<Response>) =>
  createRestAdapter({ baseUrl: '/api', fetch: fakeFetch(answer).fetch });

const text = (body: string, type: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': type } });

describe('an answer that is not what was asked for', () => {
  const page = '<!doctype html><title>Sign in to the hotel network</title>';

  it.each([
    ['the page of a captive portal', text(page, 'text/html')],
    ['nothing', text('', 'application/json')],
    ['no content', new Response(null, { status: 204 })],
    ['JSON that breaks off', text('{"id":"7","number":"10', 'application/json')],
    ['null', text('null', 'application/json')],
    ['an empty object', text('{}', 'application/json')],
    ['a list', text('[]', 'application/json')],
    ['an error in prose', text('{"error":"no rights"}', 'application/json')],
    ['a ticket with a date that is none', json(makeTicket({ createdAt: 'yesterday' }))],
    ['a ticket without an id', json({ ...makeTicket(), id: '' })],
  ])('is malformed: %s', async (_, response) => {
    await expect(answering(() => response).getTicket('7')).rejects.toMatchObject({
      name: 'TicketError',
      code: 'malformed',
    });
  });

  it('is no success where only "done" was expected', async () => {
    await expect(answering(() => text(page, 'text/html')).markRead?.('7')).rejects.toMatchObject({ code: 'malformed' });
    await expect(answering(() => new Response(null, { status: 204 })).markRead?.('7')).resolves.toBeUndefined();
  });

  it('is no file when it is a page', async () => {
    const adapter = answering(() => text(page, 'text/html'));
    await expect(adapter.getAttachment?.({ ticketId: '7', attachmentId: 'a' })).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  it('is a network failure when the line breaks in the middle', async () => {
    const broken = openEnded('{"id":');
    const call = answering(() => broken.response).getTicket('7');
    broken.breakOff();
    await expect(call).rejects.toMatchObject({ code: 'network' });
  });

  it('is a network failure when the request does not get through, with the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    await expect(answering(() => Promise.reject(cause)).getTicket('7')).rejects.toMatchObject({
      code: 'network',
      cause,
    });
  });
});

describe('an answer with more or other things in it', () => {
  it('loses the keys that nobody knows, harmful ones included', async () => {
    const sent = JSON.stringify({ ...makeTicket({ id: '7' }), internalNote: 'rude customer' });
    const ticket = await answering(() =>
      text(sent.replace('{', '{"__proto__":{"polluted":true},'), 'application/json'),
    ).getTicket('7');
    expect(ticket).toEqual(makeTicket({ id: '7' }));
    expect(ticket).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps a ticket of an unknown kind readable: open, in the word of the backend', async () => {
    const sent = { ...makeTicket(), status: { id: '9', kind: 'on_hold' } };
    await expect(answering(() => json(sent)).getTicket('7')).resolves.toMatchObject({
      status: { id: '9', kind: 'open', label: 'on_hold' },
    });
  });

  it('shows a page without the row that cannot be read', async () => {
    const items = [makeTicketSummary({ id: '1' }), { id: '2' }, makeTicketSummary({ id: '3' })];
    const page = await answering(() => json({ items, nextCursor: 'next', counts: { open: 3 } })).listTickets({});
    expect(page.items.map(({ id }) => id)).toEqual(['1', '3']);
    expect(page).toMatchObject({ nextCursor: 'next', counts: { open: 3 }, skipped: 1 });
  });

  it('is malformed when no row of a page can be read', async () => {
    const call = answering(() => json({ items: [{ id: '2' }], nextCursor: null })).listTickets({});
    await expect(call).rejects.toMatchObject({ code: 'malformed' });
  });

  it('is an empty page only when it says so', async () => {
    await expect(answering(() => json({ items: [], nextCursor: null })).listTickets({})).resolves.toEqual({
      items: [],
      nextCursor: null,
    });
    await expect(answering(() => json({ items: [] })).listTickets({})).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('a refusal', () => {
  const refused = (response: Response) => answering(() => response).getTicket('7');

  it('has the code, the fields and the wait that the problem names', async () => {
    const response = problem(422, 'invalid', { errors: { subject: 'is too long' } });
    await expect(refused(response)).rejects.toMatchObject({ code: 'invalid', fields: { subject: 'is too long' } });
  });

  it.each([
    ['30', undefined, 30],
    ['Wed, 21 Oct 2026 07:28:30 GMT', 'Wed, 21 Oct 2026 07:28:00 GMT', 30],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 'Wed, 21 Oct 2026 07:29:00 GMT', 0],
    ['soon', undefined, undefined],
  ])('waits as Retry-After says: %s', async (retryAfter, date, seconds) => {
    const response = problem(429, 'rate_limited');
    response.headers.set('retry-after', retryAfter);
    if (date !== undefined) response.headers.set('date', date);
    const error = (await refused(response).catch((thrown: unknown) => thrown)) as { code: string; retryAfter?: number };
    expect(error.code).toBe('rate_limited');
    expect(error.retryAfter).toBe(seconds);
  });

  it.each([
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'not_applied'],
    [409, 'conflict'],
    [410, 'not_found'],
    [413, 'too_large'],
    [415, 'unsupported_media'],
    [418, 'unknown'],
    [422, 'invalid'],
    [429, 'rate_limited'],
    [500, 'unavailable'],
    [501, 'not_applied'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [504, 'timeout'],
    [507, 'unavailable'],
    [511, 'network'],
  ])('without a problem document goes by its status: %i is %s', async (status, code) => {
    await expect(refused(text('<h1>Oops</h1>', 'text/html', status))).rejects.toMatchObject({ code });
  });

  it('by a code nobody knows goes by its status too', async () => {
    await expect(refused(problem(403, 'quota_exceeded'))).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('never blames the own line for what happened behind the server', async () => {
    await expect(refused(problem(502, 'network'))).rejects.toMatchObject({ code: 'unavailable' });
    await expect(refused(problem(500, 'aborted'))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is a missing sign-in when the server redirects', async () => {
    await expect(refused(new Response(null, { status: 302 }))).rejects.toMatchObject({ code: 'unauthorized' });
    const opaque = Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } });
    await expect(refused(opaque)).rejects.toMatchObject({ code: 'unauthorized' });
  });
});

describe('a request', () => {
  const recording = (answer: unknown, status = 200) => {
    const server = fakeFetch(() => json(answer, status));
    return { ...server, adapter: createRestAdapter({ baseUrl: '/api/', fetch: server.fetch }) };
  };
  const urlOf = ({ url }: { url: string }) => url.replace('https://host.example', '');

  it('carries ids in one piece, whatever is in them', async () => {
    const { adapter, requests } = recording(makeTicket());
    await adapter.getTicket('a/b?c#d e%2F');
    expect(urlOf(requests[0] as Request)).toBe('/api/tickets/a%2Fb%3Fc%23d%20e%252F');
  });

  it.each(['', '.', '..', '\uD800'])('is not sent for an id that no address can carry: %j', async (id) => {
    const { adapter, requests } = recording(makeTicket());
    await expect(adapter.getTicket(id)).rejects.toMatchObject({ code: 'not_found' });
    expect(requests).toHaveLength(0);
  });

  it('has what was asked in its query, and nothing that was not', async () => {
    const { adapter, requests } = recording({ items: [], nextCursor: null });
    await adapter.listTickets({ text: 'a&b', kinds: ['open', 'closed'], unread: false, cursor: null, limit: 5 });
    expect(urlOf(requests[0] as Request)).toBe('/api/tickets?text=a%26b&unread=false&limit=5&kinds=open%2Cclosed');
  });

  it('that writes carries the key of the action', async () => {
    const { adapter, requests } = recording({ ticket: makeTicket(), message: makeMessage() }, 201);
    await adapter.reply('7', { body: 'Still down' }, { clientRef: 'ref-1' });
    expect(requests[0]).toMatchObject({ method: 'POST' });
    expect(requests[0]?.headers.get('idempotency-key')).toBe('ref-1');
    await expect(requests[0]?.json()).resolves.toEqual({ body: 'Still down' });
  });

  it('carries the headers of the host, asked each time', async () => {
    let csrf = 'one';
    const { fetch, requests } = fakeFetch(() => json(makeTicket()));
    const adapter = createRestAdapter({ baseUrl: '/api', fetch, headers: () => ({ 'x-csrf': csrf }) });
    await adapter.getTicket('7');
    csrf = 'two';
    await adapter.getTicket('7');
    expect(requests.map(({ headers }) => headers.get('x-csrf'))).toEqual(['one', 'two']);
  });
});

describe('what an adapter has', () => {
  it('is everything, for a server that is taken for complete', () => {
    const adapter = createRestAdapter({ baseUrl: '/api' });
    expect(adapter.capabilities).toMatchObject({ attachments: 'upload-first', idempotentWrites: false });
    expect(adapter.rate).toBeTypeOf('function');
  });

  it('is only what the host names', () => {
    const adapter = createRestAdapter({
      baseUrl: '/api',
      operations: ['closeTicket', 'prepareAttachment'],
      capabilities: { attachments: 'none' },
    });
    expect(adapter.closeTicket).toBeTypeOf('function');
    for (const absent of ['rate', 'reopenTicket', 'subscribe', 'prepareAttachment'] as const)
      expect(absent in adapter).toBe(false);
  });

  it('is exactly what the server has, when it is asked', async () => {
    const api = {
      capabilities: {
        ...createRestAdapter({ baseUrl: '/' }).capabilities,
        search: 'subject',
        sort: ['createdAt', 'colour'],
      },
      operations: ['rate', 'teleport'],
    };
    const { fetch } = fakeFetch(() => json({ ...makeDesk(), api }));
    const adapter = await connectRestAdapter({ baseUrl: '/api', fetch });
    expect(adapter.capabilities).toMatchObject({ search: 'subject', sort: ['createdAt'] });
    expect(adapter.rate).toBeTypeOf('function');
    expect('closeTicket' in adapter).toBe(false);
  });

  it('is everything, for a server that does not say', async () => {
    const { fetch } = fakeFetch(() => json(makeDesk()));
    expect((await connectRestAdapter({ baseUrl: '/api', fetch })).closeTicket).toBeTypeOf('function');
  });

  it.each([undefined, '', '  '])('is nothing without an address: %j', (baseUrl) => {
    expect(() => createRestAdapter({ baseUrl } as { baseUrl: string })).toThrow('createRestAdapter needs `baseUrl`');
  });
});
