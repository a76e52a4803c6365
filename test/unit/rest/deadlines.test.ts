// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRestAdapter, type RestAdapterOptions } from '../../../src/adapters/rest/index.js';
import { makeTicket } from '../../../src/testing/factories.js';
import { failureOf, fakeFetch, json, openEnded, problem } from './fakeFetch.js';

const never = () => new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});

afterEach(() => {
  // Whatever a call starts, its end stops.
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error('A timer was left behind');
});

describe('a call that is given up by its caller', () => {
  const aborted = { name: 'TicketError', code: 'aborted' };
  const failureOfAborted = async (options: RestAdapterOptions) => {
    const controller = new AbortController();
    const failure = failureOf(createRestAdapter(options).getTicket('7', { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    return failure;
  };

  it('sends nothing when that was before it began', async () => {
    const { fetch, requests } = fakeFetch(() => json({}));
    const call = createRestAdapter({ baseUrl: '/api', fetch }).getTicket('7', { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
    expect(requests).toHaveLength(0);
  });

  it('sends nothing when the token was still being fetched', async () => {
    let hand = (_token: string) => {};
    const getToken = () => new Promise<string>((resolve) => (hand = resolve));
    const { fetch, requests } = fakeFetch(() => json({}));
    expect(await failureOfAborted({ baseUrl: '/api', fetch, getToken })).toMatchObject(aborted);
    hand('late');
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(0);
  });

  it('ends while it waits for the answer, and tells fetch', async () => {
    const { fetch, inits } = fakeFetch(never);
    expect(await failureOfAborted({ baseUrl: '/api', fetch })).toMatchObject(aborted);
    expect(inits[0]?.signal?.aborted).toBe(true);
  });

  it('ends while the answer is read', async () => {
    const { fetch } = fakeFetch(() => openEnded('{"id": "7"').response);
    expect(await failureOfAborted({ baseUrl: '/api', fetch })).toMatchObject(aborted);
  });

  it('ends while an error is read', async () => {
    const { fetch } = fakeFetch(() => new Response(openEnded('{').response.body, { status: 500 }));
    expect(await failureOfAborted({ baseUrl: '/api', fetch })).toMatchObject(aborted);
  });

  it('ends while the token is renewed', async () => {
    const { fetch } = fakeFetch(() => problem(401, 'unauthorized'));
    expect(
      await failureOfAborted({ baseUrl: '/api', fetch, getToken: ({ refresh }) => (refresh ? never() : 'old') }),
    ).toMatchObject(aborted);
  });

  it('lets go of the signal when it is done', async () => {
    const { fetch } = fakeFetch(() => json(makeTicket()));
    const { signal } = new AbortController();
    const remove = vi.spyOn(signal, 'removeEventListener');
    await createRestAdapter({ baseUrl: '/api', fetch }).getTicket('7', { signal });
    expect(remove).toHaveBeenCalledOnce();
  });
});

describe('a call that nobody answers', () => {
  /** The failure, and whether the call was still on its way a moment before. */
  const outcomeAfter = async (milliseconds: number, options: RestAdapterOptions) => {
    const failure = failureOf(createRestAdapter(options).getTicket('7'));
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    const waiting = vi.getTimerCount() === 1;
    await vi.advanceTimersByTimeAsync(1);
    return { waiting, failure: await failure };
  };
  const timedOut = { waiting: true, failure: { code: 'timeout' } };

  it('is given up after 15 seconds', async () => {
    expect(await outcomeAfter(15_000, { baseUrl: '/api', fetch: fakeFetch(never).fetch })).toMatchObject(timedOut);
  });

  it('is given up after the time that the host chose', async () => {
    expect(await outcomeAfter(200, { baseUrl: '/api', fetch: fakeFetch(never).fetch, timeout: 200 })).toMatchObject(
      timedOut,
    );
  });

  it('is given up when the answer begins and does not end', async () => {
    expect(
      await outcomeAfter(15_000, { baseUrl: '/api', fetch: fakeFetch(() => openEnded('{"id":').response).fetch }),
    ).toMatchObject(timedOut);
  });

  it('is given up when the host does not hand out the token', async () => {
    expect(
      await outcomeAfter(15_000, { baseUrl: '/api', fetch: fakeFetch(never).fetch, getToken: never }),
    ).toMatchObject(timedOut);
  });
});

describe('a big download', () => {
  it('may take longer than the time of a call, as long as it moves', async () => {
    const file = openEnded('', { 'content-type': 'image/png' });
    const adapter = createRestAdapter({ baseUrl: '/api', fetch: fakeFetch(() => file.response).fetch });
    const call = adapter.getAttachment?.({ ticketId: '7', attachmentId: 'a' });
    for (let part = 0; part < 4; part += 1) {
      await vi.advanceTimersByTimeAsync(10_000);
      file.send('part');
    }
    file.end();
    await vi.advanceTimersByTimeAsync(1);
    expect(((await call) as Blob).size).toBe(16);
  });

  it('is given up when it stands still', async () => {
    const file = openEnded('part', { 'content-type': 'image/png' });
    const adapter = createRestAdapter({ baseUrl: '/api', fetch: fakeFetch(() => file.response).fetch });
    const failure = failureOf(adapter.getAttachment?.({ ticketId: '7', attachmentId: 'a' }));
    await vi.advanceTimersByTimeAsync(15_001);
    expect(await failure).toMatchObject({ code: 'timeout' });
    expect(file.cancel).toHaveBeenCalled();
  });
});
