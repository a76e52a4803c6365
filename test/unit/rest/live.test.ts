// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRestAdapter, type RestAdapterOptions } from '../../../src/adapters/rest/index.js';
import { loadLater } from '../../../src/adapters/rest/loadLater.js';
import type { ChangeEvent } from '../../../src/core/adapter.js';
import type { TicketError } from '../../../src/core/errors.js';
import { fakeFetch, json, openEnded, problem } from './fakeFetch.js';

type Server = (request: Request, path: string) => Response | Promise<Response>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  // The longest wait that chance can make.
  vi.spyOn(Math, 'random').mockReturnValue(1);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const stream = (begin = '') => openEnded(begin, { 'content-type': 'text/event-stream; charset=utf-8' });
const event = (id: string, ticketId: string) => `id: ${id}\ndata: {"type":"ticket","ticketId":"${ticketId}"}\n\n`;

/** An adapter that follows a server; `told` is what the subscriber was told. */
function follow(server: Server, options: Partial<RestAdapterOptions> = {}) {
  const { fetch, requests } = fakeFetch((request) =>
    server(request, new URL(request.url).pathname.replace('/api', '')),
  );
  const told: ChangeEvent[] = [];
  const errors: TicketError['code'][] = [];
  const adapter = createRestAdapter({ baseUrl: '/api', fetch, ...options });
  const stop = adapter.subscribe?.(
    (change) => told.push(change),
    (error) => errors.push(error.code),
  );
  const asked = (path: string) => requests.filter(({ url }) => new URL(url).pathname === `/api${path}`);
  return { told, errors, stop: () => stop?.(), asked };
}

/** What follows changes is loaded when somebody listens. */
const pass = async (milliseconds: number) => {
  await loadLater();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

/** Gives each request the next of these, and lets the rest wait. */
const inTurn = (...answers: (() => Response)[]): Server => {
  let turn = 0;
  return () => {
    const answer = answers[turn];
    turn += 1;
    return answer ? answer() : new Promise<never>(() => {});
  };
};

describe('following changes by the event stream', () => {
  it('tells each change with its mark', async () => {
    const { told, asked, stop } = follow(() => stream(event('m1', '7') + event('m2', '8')).response);
    await pass(1);
    expect(told).toEqual([
      { type: 'ticket', ticketId: '7', mark: 'm1' },
      { type: 'ticket', ticketId: '8', mark: 'm2' },
    ]);
    expect(asked('/events')[0]?.headers.get('accept')).toBe('text/event-stream');
    stop();
  });

  it('reads signs that were cut in the middle', async () => {
    const live = stream();
    const { told, stop } = follow(() => live.response);
    await pass(1);
    const bytes = new TextEncoder().encode(event('m1', 'тикет'));
    for (const byte of bytes) live.sendBytes(Uint8Array.of(byte));
    await pass(1);
    expect(told).toEqual([{ type: 'ticket', ticketId: 'тикет', mark: 'm1' }]);
    stop();
  });

  it('takes an event that it cannot read for a change of everything, and leaves other kinds alone', async () => {
    const { told, stop } = follow(
      () => stream('data: {"type":"moon"}\n\ndata: not JSON\n\nevent: other\ndata: {}\n\n').response,
    );
    await pass(1);
    expect(told).toEqual([{ type: 'reset' }, { type: 'reset' }]);
    stop();
  });

  it('tells who is writing, and comes back where it was before that', async () => {
    const typing = '{"type":"typing","ticketId":"7","author":{"role":"staff"}}';
    const first = stream(`${event('m1', '7')}event: typing\ndata: ${typing}\n\ndata: ${typing}\n\n`);
    const { told, asked, stop } = follow(
      inTurn(
        () => first.response,
        () => stream().response,
      ),
    );
    await pass(10_000);
    first.end();
    await pass(1001);
    expect(told.slice(1)).toEqual([
      { type: 'typing', ticketId: '7', author: { role: 'staff' } },
      { type: 'typing', ticketId: '7', author: { role: 'staff' } },
    ]);
    expect(asked('/events')[1]?.headers.get('last-event-id')).toBe('m1');
    stop();
  });

  it.each(['event: typing\ndata: {}\n\n', 'event: typing\ndata: not JSON\n\n', 'data: {"type":"typing"}\n\n'])(
    'looks at nothing again because somebody nobody knows is writing: %j',
    async (broken) => {
      const { told, stop } = follow(() => stream(broken + event('m1', '7')).response);
      await pass(1);
      expect(told).toEqual([{ type: 'ticket', ticketId: '7', mark: 'm1' }]);
      stop();
    },
  );

  it('comes back where it was, after the wait that the server asked for', async () => {
    const first = stream(`retry: 2000\n\n${event('m1', '7')}`);
    const { told, errors, asked, stop } = follow(
      inTurn(
        () => first.response,
        () => stream(event('m2', '8')).response,
      ),
    );
    await pass(10_000);
    first.end();
    await pass(1999);
    expect(asked('/events')).toHaveLength(1);
    await pass(10);
    expect(asked('/events')[1]?.headers.get('last-event-id')).toBe('m1');
    expect(told.map((change) => [change.type, 'mark' in change ? change.mark : undefined])).toEqual([
      ['ticket', 'm1'],
      ['ticket', 'm2'],
    ]);
    expect(errors).toEqual([]);
    stop();
  });

  it('remembers a mark that came without a change', async () => {
    const first = stream('id: m0\n\n');
    const { told, asked, stop } = follow(
      inTurn(
        () => first.response,
        () => stream().response,
      ),
    );
    await pass(10_000);
    first.breakOff();
    await pass(1001);
    expect(asked('/events')[1]?.headers.get('last-event-id')).toBe('m0');
    expect(told).toEqual([]);
    stop();
  });

  it.each(['breakOff', 'end'] as const)(
    'says that something may be missing without a mark to come back to: %s',
    async (how) => {
      const first = stream(': hello\n\n');
      const { told, asked, stop } = follow(
        inTurn(
          () => first.response,
          () => stream().response,
        ),
      );
      await pass(10_000);
      first[how]();
      await pass(1001);
      expect(asked('/events')[1]?.headers.has('last-event-id')).toBe(false);
      expect(told).toEqual([{ type: 'reset' }]);
      stop();
    },
  );

  it('takes silence for a dead line', async () => {
    const live = stream(event('m1', '7'));
    const { errors, asked, stop } = follow(
      inTurn(
        () => live.response,
        () => stream().response,
      ),
    );
    for (let beat = 0; beat < 3; beat += 1) {
      await pass(40_000);
      live.send(':\n\n');
    }
    expect(asked('/events')).toHaveLength(1);
    await pass(46_001);
    expect(asked('/events')).toHaveLength(2);
    expect(errors).toEqual(['timeout']);
    expect(live.cancel).toHaveBeenCalled();
    stop();
  });

  it('waits longer each time, tells a trouble once, and tells it anew after it was over', async () => {
    const failing = () => Promise.reject(new TypeError('Failed to fetch'));
    let up = false;
    const live = stream(event('m1', '7'));
    const { errors, asked, stop } = follow(() => (up ? live.response : failing()), { live: { failures: 9 } });
    await pass(1000 + 2000 + 4000 + 1);
    expect(asked('/events')).toHaveLength(4);
    expect(errors).toEqual(['network']);
    up = true;
    await pass(8000);
    up = false;
    live.breakOff();
    await pass(1);
    expect(errors).toEqual(['network', 'network']);
    stop();
  });

  it('does not hammer a server that ends every stream at once', async () => {
    const { asked, stop } = follow(
      () => {
        const live = stream('retry: 0\n\n');
        live.end();
        return live.response;
      },
      { live: { failures: 9 } },
    );
    await pass(3000);
    expect(asked('/events').length).toBeLessThanOrEqual(4);
    stop();
  });

  it('goes on when the subscriber throws', async () => {
    const { fetch } = fakeFetch(() => stream(event('m1', '7') + event('m2', '8')).response);
    const seen: string[] = [];
    const failed: string[] = [];
    const stop = createRestAdapter({ baseUrl: '/api', fetch }).subscribe?.(
      (change) => {
        seen.push(change.type);
        throw new Error('a bug of the view');
      },
      (error) => failed.push(error.message),
    );
    await pass(1);
    expect(seen).toEqual(['ticket', 'ticket']);
    expect(failed).toEqual(['a bug of the view']);
    stop?.();
  });
});

describe('following changes by asking', () => {
  const changes = (mark: string, ...ticketIds: string[]) => json({ mark, ticketIds });

  it.each([404, 405, 406, 501])('is what is left when the server has no stream: %i', async (status) => {
    let turn = 0;
    const { told, errors, asked, stop } = follow((_, path) => {
      if (path === '/events') return new Response(null, { status });
      turn += 1;
      return turn === 1 ? changes('m1') : changes('m2', '7');
    });
    await pass(1);
    expect(asked('/changes')[0]?.url).toBe('https://host.example/api/changes');
    await pass(15_000);
    expect(asked('/changes')[1]?.url).toBe('https://host.example/api/changes?since=m1');
    // Between subscribing and the first mark something may have happened.
    expect(told).toEqual([{ type: 'reset' }, { type: 'ticket', ticketId: '7', mark: 'm2' }]);
    expect(errors).toEqual([]);
    stop();
  });

  it('begins where the stream was, after it has failed three times', async () => {
    const live = stream(event('m1', '7'));
    let opened = 0;
    const { told, asked, stop } = follow((_, path) => {
      if (path === '/changes') return changes('m2', '8');
      opened += 1;
      return opened === 1 ? live.response : new Response('', { status: 502 });
    });
    await pass(10_000);
    live.breakOff();
    await pass(1000 + 2000 + 4000);
    expect(asked('/events')).toHaveLength(3);
    expect(asked('/changes')[0]?.url).toContain('since=m1');
    expect(told.at(-1)).toEqual({ type: 'ticket', ticketId: '8', mark: 'm2' });
    stop();
  });

  it('gives way to the stream when that is back', async () => {
    let up = false;
    const { told, asked, stop } = follow((_, path) => {
      if (path === '/changes') return changes('m1');
      return up ? stream(event('m2', '7')).response : problem(501, 'not_applied');
    });
    await pass(200_000);
    up = true;
    await pass(120_000);
    const polled = asked('/changes').length;
    await pass(60_000);
    expect(asked('/changes')).toHaveLength(polled);
    expect(asked('/events')[1]?.headers.get('last-event-id')).toBe('m1');
    expect(told.at(-1)).toMatchObject({ ticketId: '7' });
    stop();
  });

  it('begins anew when the server no longer knows the mark', async () => {
    const { told, stop } = follow((request, path) => {
      if (path === '/events') return problem(501, 'not_applied');
      const since = new URL(request.url).searchParams.get('since');
      if (since === null) return changes('m1');
      return problem(422, 'invalid');
    });
    await pass(1);
    told.length = 0;
    await pass(15_000 + 15_000);
    expect(told).toEqual([{ type: 'reset' }]);
    stop();
  });

  it('obeys the wait of a server that has had enough', async () => {
    const { asked, errors, stop } = follow((_, path) =>
      path === '/events' ? problem(501, 'not_applied') : json({}, 429, { 'retry-after': '120' }),
    );
    await pass(119_000);
    expect(asked('/changes')).toHaveLength(1);
    await pass(1001);
    expect(asked('/changes')).toHaveLength(2);
    expect(errors).toEqual(['rate_limited']);
    stop();
  });

  it('is rare when the server has neither', async () => {
    const { asked, errors, stop } = follow(() => problem(501, 'not_applied'));
    await pass(290_000);
    expect(asked('/events')).toHaveLength(1);
    expect(asked('/changes')).toHaveLength(1);
    expect(errors).toEqual(['not_applied']);
    stop();
  });
});

describe('ending a subscription', () => {
  it.each<[string, Server]>([
    ['while it connects', () => new Promise<never>(() => {})],
    ['while it listens', () => stream(event('m1', '7')).response],
    ['while it waits to come back', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['while it asks', (_, path) => (path === '/events' ? problem(404, 'not_found') : new Promise<never>(() => {}))],
    [
      'between two questions',
      (_, path) => (path === '/events' ? problem(404, 'not_found') : json({ mark: 'm', ticketIds: [] })),
    ],
  ])('leaves no timer, no request and no word behind: %s', async (_, server) => {
    const { told, errors, asked, stop } = follow(server);
    await pass(500);
    const before = [told.length, errors.length, asked('/events').length, asked('/changes').length];
    stop();
    await pass(1);
    expect(vi.getTimerCount()).toBe(0);
    await pass(600_000);
    expect([told.length, errors.length, asked('/events').length, asked('/changes').length]).toEqual(before);
  });

  it('lets go of the stream', async () => {
    const live = stream(event('m1', '7'));
    const { stop } = follow(() => live.response);
    await pass(1);
    stop();
    await pass(1);
    expect(live.cancel).toHaveBeenCalled();
  });
});
