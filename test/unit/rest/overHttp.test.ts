// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createMemoryBackend,
  type MemoryBackend,
  type MemoryBackendOptions,
  type MemorySeed,
  type OptionalAdapterMethod,
} from '../../../src/adapters/memory/index.js';
import { connectRestAdapter, createRestAdapter } from '../../../src/adapters/rest/index.js';
import type { ChangeEvent, TicketAdapter } from '../../../src/core/adapter.js';
import { TicketError } from '../../../src/core/errors.js';
import { createTicketHandler } from '../../../src/server/index.js';
import { makeDepartment } from '../../../src/testing/factories.js';
import { adapterConformance, type ConformanceCase, type SkippableTest } from '../../../src/testing/index.js';
import { serveHandler, type ServedHandler } from '../../support/serveHandler.js';

/** Enough for no case to be left out. */
const seed: MemorySeed = {
  customers: [
    { id: 'anna', name: 'Anna', email: 'anna@example.com' },
    { id: 'boris', name: 'Boris', email: 'boris@example.com' },
  ],
  services: [
    { id: 'vps-1', label: 'VPS one', customerId: 'anna' },
    { id: 'vps-2', label: 'VPS two', customerId: 'boris' },
  ],
  desk: {
    closeReasons: [{ id: 'solved', label: 'It works again' }],
    departments: [
      makeDepartment({ id: 'sales' }),
      makeDepartment({ id: 'technical', fields: [{ id: 'os', label: 'System', type: 'text', required: true }] }),
      makeDepartment({ id: 'billing' }),
    ],
  },
};

let served: ServedHandler;
/** The desks that are served, each under its own path. */
const desks = new Map<string, (request: Request) => Promise<Response>>();

beforeAll(async () => {
  served = await serveHandler((request) => {
    const handle = desks.get(new URL(request.url).pathname.split('/')[1] ?? '');
    return handle?.(request) ?? new Response(null, { status: 404 });
  });
});
afterAll(() => served.close());

/** A new desk in memory behind real HTTP, and who may sit at it. */
function openDesk(options: MemoryBackendOptions<OptionalAdapterMethod> = {}) {
  const backend: MemoryBackend<OptionalAdapterMethod> = createMemoryBackend(options);
  const name = `desk-${desks.size}`;
  desks.set(
    name,
    createTicketHandler({
      basePath: `/${name}`,
      events: { retry: 500 },
      adapter(request) {
        const customer = /^Bearer (\w+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
        if (customer === undefined) throw new TicketError('unauthorized');
        return backend.adapterFor(customer);
      },
    }),
  );
  const accessOf = (customer: string) => ({ baseUrl: `${served.origin}/${name}`, getToken: () => customer });
  return { backend, accessOf };
}

function contextOf(backend: MemoryBackend<OptionalAdapterMethod>, customer: TicketAdapter, other: TicketAdapter) {
  return {
    customer,
    other,
    staffReplies: (ticketId: string, text: string) => void backend.staff.reply(ticketId, text),
    staffTypes: (ticketId: string) => backend.staff.typing(ticketId),
    expireSession: () => backend.signOut('anna'),
  };
}

/** The cases by title, as `it.for` takes them. */
const titled = (cases: ConformanceCase[]) => cases.map((one) => [one.title, one] as const);

async function passes([, { run }]: readonly [string, ConformanceCase], test: SkippableTest) {
  expect(await run(test)).toEqual({ status: 'passed' });
}

describe('the kit, from the REST client over HTTP and the handler to a desk in memory', () => {
  describe('that takes files ahead of their message', () => {
    const cases = adapterConformance({
      async setup() {
        const { backend, accessOf } = openDesk({ seed, reopenWindow: 86_400_000 });
        const [anna, boris] = await Promise.all(['anna', 'boris'].map((who) => connectRestAdapter(accessOf(who))));
        if (!anna || !boris) throw new Error('two customers are needed');
        return contextOf(backend, anna, boris);
      },
    });
    it.for(titled(cases))('%s', passes);
  });

  describe('that takes files with their message', () => {
    const cases = adapterConformance({
      async setup() {
        const { backend, accessOf } = openDesk({ capabilities: { attachments: 'with-message' } });
        const [anna, boris] = await Promise.all(['anna', 'boris'].map((who) => connectRestAdapter(accessOf(who))));
        if (!anna || !boris) throw new Error('two customers are needed');
        return contextOf(backend, anna, boris);
      },
    });
    it.for(titled(cases.filter(({ group }) => /attach|create|idempot/.test(group))))('%s', passes);
  });

  describe('that can do little', () => {
    const cases = adapterConformance({
      async setup() {
        const { backend, accessOf } = openDesk({
          without: ['rate', 'reopenTicket', 'listServices', 'subscribe', 'prepareAttachment', 'editMessage'],
          capabilities: { search: 'none', sort: ['updatedAt'], filter: [], attachments: 'none' },
        });
        const customer = await connectRestAdapter(accessOf('anna'));
        return { customer, expireSession: () => backend.signOut('anna') };
      },
    });
    it.for(titled(cases))('%s', passes);
  });
});

describe('changes over HTTP', () => {
  const following = (adapter: TicketAdapter) => {
    const told: ChangeEvent[] = [];
    const errors: string[] = [];
    const stop = adapter.subscribe?.(
      (event) => told.push(event),
      (error) => errors.push(error.code),
    );
    return { told, errors, stop: () => stop?.() };
  };

  it('miss nothing while the line is down', async () => {
    const { backend, accessOf } = openDesk();
    let line: AbortController | undefined;
    let down = false;
    const adapter = createRestAdapter({
      ...accessOf('anna'),
      live: { failures: 100 },
      fetch: async (url, init) => {
        if (typeof url !== 'string' || !url.endsWith('/events')) return fetch(url, init);
        if (down) throw new TypeError('fetch failed');
        line = new AbortController();
        return fetch(url, { ...init, signal: AbortSignal.any([line.signal, init?.signal ?? line.signal]) });
      },
    });
    const { id } = await adapter.createTicket({ subject: 'No SSH', body: 'Since this morning' }, { clientRef: 'a' });
    const { told, errors, stop } = following(adapter);
    await vi.waitFor(() => expect(line).toBeDefined(), 5000);
    // What happens before the stream is open is for the first look to find.
    await vi.waitFor(() => {
      backend.staff.reply(id, 'Which address?');
      expect(told.length).toBeGreaterThan(0);
    }, 5000);
    down = true;
    line?.abort();
    await vi.waitFor(() => expect(errors).toEqual(['network']), 5000);
    told.length = 0;
    backend.staff.reply(id, 'Are you there?');
    down = false;
    await vi.waitFor(() => expect(told).toContainEqual(expect.objectContaining({ ticketId: id })), 5000);
    expect(told.every(({ type }) => type !== 'reset')).toBe(true);
    stop();
  });

  it('reach the right customer only', async () => {
    const { backend, accessOf } = openDesk();
    const anna = createRestAdapter(accessOf('anna'));
    const boris = createRestAdapter(accessOf('boris'));
    const { id } = await anna.createTicket({ subject: 'No SSH', body: 'Since this morning' }, { clientRef: 'a' });
    const [annas, boriss] = [following(anna), following(boris)];
    await vi.waitFor(() => {
      backend.staff.reply(id, 'Which address?');
      expect(annas.told.length).toBeGreaterThan(1);
    }, 5000);
    expect(boriss.told).toEqual([]);
    annas.stop();
    boriss.stop();
  });

  it('leave no listener behind on the server', async () => {
    const ended = vi.fn<() => void>();
    const adapter = createMemoryBackend().adapterFor('anna');
    const begun = vi.fn<() => void>();
    desks.set(
      'watched',
      createTicketHandler({
        basePath: '/watched',
        adapter: () => ({
          ...adapter,
          subscribe(onChange, onError) {
            begun();
            const unsubscribe = adapter.subscribe(onChange, onError);
            return () => {
              ended();
              unsubscribe();
            };
          },
        }),
      }),
    );
    const { stop } = following(createRestAdapter({ baseUrl: `${served.origin}/watched` }));
    await vi.waitFor(() => expect(begun).toHaveBeenCalledOnce(), 5000);
    stop();
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce(), 5000);
  });
});

describe('bad lines and bad guests over HTTP', () => {
  it('ends with a full stop for a body that never ends', async () => {
    const { accessOf } = openDesk();
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const outcome = await fetch(`${accessOf('anna').baseUrl}/tickets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k', authorization: 'Bearer anna' },
      body,
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(outcome);
    expect(sent).toBeLessThan(50 * 2 ** 20);
  });

  it('is a missing sign-in when the server redirects to its page', async () => {
    desks.set('redirecting', async (request) => Response.redirect(new URL('/login', request.url)));
    desks.set('login', async () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }));
    const adapter = createRestAdapter({ baseUrl: `${served.origin}/redirecting` });
    await expect(adapter.loadDesk()).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('is a network failure when nobody listens', async () => {
    const gone = await serveHandler(() => new Response());
    await gone.close();
    const adapter = createRestAdapter({ baseUrl: gone.origin });
    await expect(adapter.loadDesk()).rejects.toMatchObject({ code: 'network' });
  });
});
