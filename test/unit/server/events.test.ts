// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeEvent, TicketAdapter } from '../../../src/core/adapter.js';
import { TicketError } from '../../../src/core/errors.js';
import { createTicketHandler } from '../../../src/server/index.js';
import { problemOf, serve } from './handler.js';

type ChangesSince = NonNullable<TicketAdapter['changesSince']>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error('A timer was left behind');
});

/** A stream over an adapter of which the test plays the backend. */
async function open(options: { lastId?: string; changesSince?: ChangesSince; maxAge?: number } = {}) {
  const { subscribe: _subscribe, changesSince: _changesSince, ...rest } = serve().adapter;
  let onChange: (event: ChangeEvent) => void = () => {};
  let onError: (error: TicketError) => void = () => {};
  const unsubscribe = vi.fn<() => void>();
  const adapter: TicketAdapter = {
    ...rest,
    subscribe(tell, fail) {
      onChange = tell;
      onError = fail;
      return unsubscribe;
    },
    ...(options.changesSince && { changesSince: options.changesSince }),
  };
  const reported = vi.fn<(error: unknown) => void>();
  const handle = createTicketHandler({
    adapter: () => adapter,
    onError: reported,
    events: options.maxAge === undefined ? {} : { maxAge: options.maxAge },
  });
  const gone = new AbortController();
  const response = await handle(
    new Request('https://panel.example/events', {
      signal: gone.signal,
      headers: options.lastId === undefined ? {} : { 'last-event-id': options.lastId },
    }),
  );
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    response,
    unsubscribe,
    reported,
    change: (event: ChangeEvent) => onChange(event),
    fail: (error: TicketError) => onError(error),
    leave: () => gone.abort(),
    cancel: () => reader?.cancel(),
    /** The next part; nothing when the stream is over. */
    read: async () => (await reader?.read())?.value,
    readAll: async () => {
      let all = '';
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) all += part.value;
      return all;
    },
  };
}

describe('the event stream', () => {
  it('says how to come back, and tells changes as they happen', async () => {
    const live = await open();
    expect(live.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(live.response.headers.get('cache-control')).toBe('no-store, no-transform');
    await expect(live.read()).resolves.toBe('retry: 3000\n\n');
    live.change({ type: 'message', ticketId: '7', mark: 'm1', clientRef: 'r' });
    await expect(live.read()).resolves.toBe(
      'id: m1\ndata: {"type":"message","ticketId":"7","mark":"m1","clientRef":"r"}\n\n',
    );
    await live.cancel();
  });

  it('tells who is writing under a name of its own and without an id, so that nobody keeps it', async () => {
    const live = await open();
    await live.read();
    live.change({ type: 'typing', ticketId: '7', author: { role: 'staff', name: 'Ivan' } });
    await expect(live.read()).resolves.toBe(
      'event: typing\ndata: {"type":"typing","ticketId":"7","author":{"role":"staff","name":"Ivan"}}\n\n',
    );
    await live.cancel();
  });

  it('leaves out that somebody is writing when it cannot be told who', async () => {
    const live = await open();
    await live.read();
    live.change({ type: 'typing', ticketId: '7' } as ChangeEvent);
    live.change({ type: 'ticket', ticketId: '8' });
    await expect(live.read()).resolves.toBe('data: {"type":"ticket","ticketId":"8"}\n\n');
    await live.cancel();
  });

  it('says every 15 seconds that it is alive', async () => {
    const live = await open();
    await live.read();
    await vi.advanceTimersByTimeAsync(15_000);
    await expect(live.read()).resolves.toBe(':\n\n');
    await live.cancel();
  });

  it('begins with where now is', async () => {
    const live = await open({ changesSince: (mark) => Promise.resolve({ mark: mark ?? 'now', ticketIds: [] }) });
    await live.read();
    await expect(live.read()).resolves.toBe('id: now\n\n');
    await live.cancel();
  });

  it('tells what was missed since the last id before what is new', async () => {
    const changesSince = vi.fn<ChangesSince>(async () => {
      // It happens while the past is looked up.
      live.change({ type: 'ticket', ticketId: '9', mark: 'm6' });
      return { mark: 'm5', ticketIds: ['7', '8'] };
    });
    const live = { change: (_event: ChangeEvent) => {} };
    const { subscribe: _subscribe, ...rest } = serve().adapter;
    const adapter: TicketAdapter = {
      ...rest,
      changesSince,
      subscribe(tell) {
        live.change = tell;
        return () => {};
      },
    };
    const handle = createTicketHandler({ adapter: () => adapter });
    const response = await handle(new Request('https://panel.example/events', { headers: { 'last-event-id': 'm1' } }));
    expect(changesSince.mock.calls[0]?.[0]).toBe('m1');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const parts = [await reader?.read(), await reader?.read(), await reader?.read()].map((part) => part?.value);
    expect(parts.slice(1)).toEqual([
      'data: {"type":"ticket","ticketId":"7"}\n\ndata: {"type":"ticket","ticketId":"8"}\n\nid: m5\n\n',
      'id: m6\ndata: {"type":"ticket","ticketId":"9","mark":"m6"}\n\n',
    ]);
    await reader?.cancel();
  });

  it('says that something may be missing when it cannot tell what', async () => {
    const withoutPast = await open({ lastId: 'm1' });
    await withoutPast.read();
    await expect(withoutPast.read()).resolves.toBe('data: {"type":"reset"}\n\n');
    await withoutPast.cancel();

    const changesSince: ChangesSince = (mark) =>
      mark === null ? Promise.resolve({ mark: 'm9', ticketIds: [] }) : Promise.reject(new TicketError('invalid'));
    const tooOld = await open({ lastId: 'ancient', changesSince });
    await tooOld.read();
    await expect(tooOld.read()).resolves.toBe('id: m9\ndata: {"type":"reset","mark":"m9"}\n\n');
    await tooOld.cancel();
  });

  it('is refused, and leaves nothing behind, when the past cannot be asked for', async () => {
    const changesSince: ChangesSince = () => Promise.reject(new TicketError('unauthorized'));
    const live = await open({ lastId: 'm1', changesSince });
    expect(live.response.status).toBe(401);
    expect(live.unsubscribe).toHaveBeenCalledOnce();
  });

  it('keeps to its form whatever a mark is', async () => {
    const live = await open();
    await live.read();
    live.change({ type: 'ticket', ticketId: '7', mark: 'm1\ndata: {"type":"reset"}' });
    await expect(live.read()).resolves.toBe(
      'data: {"type":"ticket","ticketId":"7","mark":"m1\\ndata: {\\"type\\":\\"reset\\"}"}\n\n',
    );
    await live.cancel();
  });

  it('carries no words, even when the backend sends some', async () => {
    const live = await open();
    await live.read();
    live.change({ type: 'ticket', ticketId: '7', body: 'secret' } as ChangeEvent);
    await expect(live.read()).resolves.toBe('data: {"type":"ticket","ticketId":"7"}\n\n');
    await live.cancel();
  });
});

describe('the end of an event stream', () => {
  it('comes when the client cancels', async () => {
    const live = await open();
    await live.cancel();
    expect(live.unsubscribe).toHaveBeenCalledOnce();
  });

  it('comes when the connection is gone', async () => {
    const live = await open();
    live.leave();
    expect(live.unsubscribe).toHaveBeenCalledOnce();
    await expect(live.readAll()).resolves.toContain('retry');
  });

  it('comes when the customer has to show again who it is', async () => {
    const live = await open({ maxAge: 20_000 });
    await vi.advanceTimersByTimeAsync(20_000);
    await expect(live.readAll()).resolves.toContain('retry');
    expect(live.unsubscribe).toHaveBeenCalledOnce();
  });

  it('comes when the session has ended, but not at any other trouble', async () => {
    const live = await open();
    live.fail(new TicketError('unavailable'));
    expect(live.unsubscribe).not.toHaveBeenCalled();
    live.fail(new TicketError('unauthorized'));
    expect(live.unsubscribe).toHaveBeenCalledOnce();
    expect(live.reported).toHaveBeenCalledTimes(2);
    await expect(live.readAll()).resolves.toContain('retry');
  });

  it('comes when the client is too slow to follow', async () => {
    const live = await open();
    for (let count = 0; count < 1500; count += 1) live.change({ type: 'ticket', ticketId: String(count) });
    expect(live.unsubscribe).toHaveBeenCalledOnce();
    const told = (await live.readAll()).match(/data:/g)?.length ?? 0;
    expect(told).toBeGreaterThan(500);
    expect(told).toBeLessThan(1100);
  });

  it('comes at once for somebody who only asks for the head', async () => {
    const { subscribe: _subscribe, ...rest } = serve().adapter;
    const unsubscribe = vi.fn<() => void>();
    const handle = createTicketHandler({ adapter: () => ({ ...rest, subscribe: () => unsubscribe }) });
    const response = await handle(new Request('https://panel.example/events', { method: 'HEAD' }));
    expect(response.status).toBe(200);
    expect(unsubscribe).toHaveBeenCalledOnce();
  });

  it('was there from the start when the backend does not tell of changes', async () => {
    const { subscribe: _subscribe, ...adapter } = serve().adapter;
    const response = await createTicketHandler({ adapter: () => adapter })(new Request('https://panel.example/events'));
    expect(await problemOf(response)).toMatchObject({ httpStatus: 501, code: 'not_applied' });
  });
});
