// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { connectRestAdapter, createRestAdapter } from '../../../src/adapters/rest/index.js';
import { createEventParser, type StreamEvent } from '../../../src/adapters/rest/createEventParser.js';
import { makeDesk, makeTicket } from '../../../src/testing/factories.js';
import { fakeFetch, json } from './fakeFetch.js';

/** What a server said about itself before there was hiding, muting, retracting or typing. */
const olderApi = {
  capabilities: {
    search: 'content',
    sort: ['updatedAt'],
    filter: ['kinds', 'unread'],
    attachments: 'upload-first',
    idempotentWrites: true,
    replyReopens: true,
  },
  operations: ['closeTicket', 'reopenTicket', 'editMessage', 'deleteMessage', 'setParticipants', 'subscribe'],
};

describe('a server that is older than this client', () => {
  const connected = () => {
    const fake = fakeFetch((request) => {
      const { pathname } = new URL(request.url);
      if (pathname.endsWith('/desk')) return json({ ...makeDesk(), api: olderApi });
      return pathname.endsWith('/tickets') ? json({ items: [], nextCursor: null }) : json(makeTicket());
    });
    return { ...fake, adapter: connectRestAdapter({ baseUrl: '/api', fetch: fake.fetch }) };
  };

  it('is offered nothing that it does not have', async () => {
    const adapter = await connected().adapter;
    const names = ['listRevisions', 'retractMessage', 'listFiles', 'changeTicket', 'setHidden', 'setMuted'] as const;

    expect(names.filter((name) => adapter[name])).toEqual([]);
    expect(adapter.sendTyping).toBeUndefined();
    expect(adapter.capabilities.filter).toEqual(['kinds', 'unread']);
  });

  it('is asked as ever: no new word in a query, no body where there was none', async () => {
    const { adapter, requests } = connected();
    const older = await adapter;
    await older.listTickets({ kinds: ['open'], limit: 25 });
    await older.closeTicket?.('7', { clientRef: 'r' });
    const [list, close] = requests.slice(1);

    expect(new URL(list?.url ?? '').search).toBe('?limit=25&kinds=open');
    expect(close?.headers.get('content-type')).toBeNull();
    expect(await close?.text()).toBe('');
  });
});

describe('a request for what is new', () => {
  const asking = () => {
    const fake = fakeFetch(() => json({ ...makeTicket(), items: [], nextCursor: null }));
    return { ...fake, adapter: createRestAdapter({ baseUrl: '/api', fetch: fake.fetch }) };
  };
  const write = { clientRef: 'r' };

  it.each([
    ['PUT', '/tickets/7/hidden', { hidden: true }, (a) => a.setHidden?.('7', true, write)],
    ['PUT', '/tickets/7/muted', { muted: false }, (a) => a.setMuted?.('7', false, write)],
    ['PATCH', '/tickets/7', { priorityId: 'high' }, (a) => a.changeTicket?.('7', { priorityId: 'high' }, write)],
    [
      'POST',
      '/tickets/7/close',
      { reason: { id: 'solved' } },
      (a) => a.closeTicket?.('7', { ...write, reason: { id: 'solved' } }),
    ],
  ] satisfies [string, string, object, (adapter: ReturnType<typeof createRestAdapter>) => unknown][])(
    'that writes has its key and its body: %s %s %j',
    async (method, path, body, call) => {
      const { adapter, requests } = asking();
      await call(adapter);
      const [request] = requests;

      expect([request?.method, new URL(request?.url ?? '').pathname]).toEqual([method, `/api${path}`]);
      expect(request?.headers.get('idempotency-key')).toBe('r');
      expect(await request?.json()).toEqual(body);
    },
  );

  it('that says somebody is writing has neither', async () => {
    const { adapter, requests } = asking();
    await adapter.sendTyping?.('7');

    expect(requests[0]?.headers.has('idempotency-key')).toBe(false);
    expect(await requests[0]?.text()).toBe('');
  });

  it('of files and versions goes by its ids and cursor', async () => {
    const { adapter, requests } = asking();
    await adapter.listFiles?.('a/b', { cursor: 'c' });
    await adapter.listRevisions?.('a/b', 'm?');

    expect(requests.map(({ url }) => url.replace('https://host.example', ''))).toEqual([
      '/api/tickets/a%2Fb/files?cursor=c',
      '/api/tickets/a%2Fb/messages/m%3F/revisions',
    ]);
  });
});

describe('a client that is older than the server', () => {
  it('hears no change in somebody writing: it listens to events without a name', () => {
    const heard: StreamEvent[] = [];
    const parser = createEventParser({ onEvent: (event) => heard.push(event), onId: () => {}, onRetry: () => {} });
    parser.feed('event: typing\ndata: {"type":"typing"}\n\ndata: {"type":"ticket"}\n\n');

    expect(heard.filter(({ name }) => name === 'message').map(({ data }) => data)).toEqual(['{"type":"ticket"}']);
  });
});
