import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from '../../src/adapters/memory/index.js';
import type { ChangeEvent, TicketAdapter } from '../../src/core/adapter.js';
import { TicketError } from '../../src/core/errors.js';
import { createSession, isWorthRetrying } from '../../src/hooks/session.js';

type Tell = (event: ChangeEvent) => void;
type Fail = (error: TicketError) => void;

/** A session over an adapter whose changes the test tells. */
function start(adapter: Partial<TicketAdapter> = {}) {
  const client = new QueryClient();
  let tell: Tell = () => undefined;
  let fail: Fail = () => undefined;
  const unsubscribe = vi.fn();
  const subscribe = vi.fn((onChange: Tell, onError: Fail) => {
    tell = onChange;
    fail = onError;
    return unsubscribe;
  });
  const onEvent = vi.fn();
  const onUnauthorized = vi.fn();
  const session = createSession(
    { ...createMemoryAdapter(), subscribe, ...adapter },
    { queryClient: client, storageKey: 'anna' },
    () => ({ onEvent, onUnauthorized }),
  );
  return {
    session,
    subscribe,
    unsubscribe,
    onEvent,
    onUnauthorized,
    tell: (event: ChangeEvent) => tell(event),
    fail: (error: TicketError) => fail(error),
  };
}

const refuse = (code: 'unauthorized' | 'forbidden') => () => Promise.reject(new TicketError(code));
const asIs = (answer: unknown) => answer;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the end', () => {
  it('lets nobody hear that the sign-in of the one before is over: it is somebody else’s page by then', async () => {
    const { session, onUnauthorized } = start();
    const end = session.begin();
    const late = session.call(refuse('unauthorized'), asIs).catch(() => undefined);
    end();
    await late;
    expect(onUnauthorized).not.toHaveBeenCalled();

    session.begin();
    await session.call(refuse('unauthorized'), asIs).catch(() => undefined);
    expect(onUnauthorized).toHaveBeenCalledOnce();
  });

  const begin = async (queryClient?: QueryClient) => {
    const session = createSession(createMemoryAdapter(), { queryClient, storageKey: 'anna' }, () => ({
      onEvent: vi.fn(),
      onUnauthorized: vi.fn(),
    }));
    const end = session.begin();
    await session.client.query({ queryKey: ['known'], queryFn: () => 'known' });
    return { session, end, known: () => session.client.getQueryData(['known']) };
  };

  it('takes along what a client of its own remembers, and no timer holds it', async () => {
    const { end, known } = await begin();
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(known()).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is none where it begins again at once, as StrictMode does', async () => {
    const { session, end, known } = await begin();
    end();
    session.begin();
    await vi.advanceTimersByTimeAsync(0);
    expect(known()).toBe('known');
  });

  it('leaves alone what the host’s client remembers', async () => {
    const { end, known } = await begin(new QueryClient());
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(known()).toBe('known');
  });
});

describe('changes', () => {
  it('are listened to once, however many watch, until the last one leaves', async () => {
    const { session, subscribe, unsubscribe } = start();
    const leaveFirst = session.watch();
    const leaveSecond = session.watch();
    leaveFirst();
    expect(subscribe).toHaveBeenCalledOnce();
    expect(unsubscribe).not.toHaveBeenCalled();

    leaveSecond();
    await vi.advanceTimersByTimeAsync(1);

    expect(unsubscribe).toHaveBeenCalledOnce();
  });

  it('that nobody listened to are made up for: whoever comes back looks at everything again', async () => {
    const { session } = start();
    const key = [session.scope, 'tickets', {}];
    session.client.setQueryData(key, 'old');
    expect(session.client.getQueryState(key)?.isInvalidated).toBe(false);

    session.watch()();
    await vi.advanceTimersByTimeAsync(1);

    expect(session.client.getQueryState(key)?.isInvalidated).toBe(true);
  });

  it('that cannot be told of are reported to the host', () => {
    const { session, fail, onEvent } = start();
    session.watch();
    fail(new TicketError('network'));

    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'failed', operation: 'subscribe', code: 'network' });
  });
});

describe('a lost sign-in', () => {
  it('is told once, however many requests it ends', async () => {
    const { session, onUnauthorized } = start();
    const calls = [1, 2, 3].map(() => session.call(refuse('unauthorized'), asIs).catch(() => undefined));
    await Promise.all(calls);

    expect(onUnauthorized).toHaveBeenCalledOnce();
  });

  it('is told when it is the stream of changes that says so', () => {
    const { session, fail, onUnauthorized } = start();
    session.watch();
    fail(new TicketError('unauthorized'));

    expect(onUnauthorized).toHaveBeenCalledOnce();
  });

  it('is told again when it happens again', async () => {
    const { session, onUnauthorized } = start();
    await session.call(refuse('unauthorized'), asIs).catch(() => undefined);
    await session.call(async () => 'back', asIs);
    await session.call(refuse('unauthorized'), asIs).catch(() => undefined);

    expect(onUnauthorized).toHaveBeenCalledTimes(2);
  });

  it('is not what another refusal means', async () => {
    const { session, onUnauthorized } = start();
    await session.call(refuse('forbidden'), asIs).catch(() => undefined);

    expect(onUnauthorized).not.toHaveBeenCalled();
  });
});

describe('a host whose callback throws', () => {
  it('hears of it in its own error reporting, and the session goes on', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const { session, onEvent } = start();
    const bug = new Error('analytics');
    onEvent.mockImplementation(() => {
      throw bug;
    });

    session.emit({ type: 'replied', ticketId: 'a' });

    expect(report).toHaveBeenCalledExactlyOnceWith(bug);
    vi.unstubAllGlobals();
  });
});

describe('another try, unasked', () => {
  it('is made twice after what may pass', () => {
    const error = new TicketError('network');

    expect([0, 1, 2].map((failures) => isWorthRetrying(failures, error))).toEqual([true, true, false]);
  });

  it.each(['forbidden', 'not_found', 'malformed', 'timeout'] as const)('is not made after %s', (code) => {
    expect(isWorthRetrying(0, new TicketError(code))).toBe(false);
  });

  it('is not made when the server asks for a long pause: the customer is told instead', () => {
    expect(isWorthRetrying(0, new TicketError('rate_limited', '', { retryAfter: 5 }))).toBe(true);
    expect(isWorthRetrying(0, new TicketError('rate_limited', '', { retryAfter: 30 }))).toBe(false);
  });
});
