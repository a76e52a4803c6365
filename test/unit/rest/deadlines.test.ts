// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRestAdapter } from '../../../src/adapters/rest/index.js';
import { makeTicket } from '../../../src/testing/factories.js';
import { fakeFetch, json, openEnded, problem } from './fakeFetch.js';

const never = () => new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});

afterEach(() => {
  // Whatever a call starts, its end stops.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('a call that is given up by its caller', () => {
  const expectAborted = async (options: Parameters<typeof createRestAdapter>[0], before: () => void = () => {}) => {
    const controller = new AbortController();
    const call = createRestAdapter(options).getTicket('7', { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(1);
    before();
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'TicketError', code: 'aborted' });
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
    await expectAborted({ baseUrl: '/api', fetch, getToken });
    hand('late');
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(0);
  });

  it('ends while it waits for the answer, and tells fetch', async () => {
    const { fetch, inits } = fakeFetch(never);
    await expectAborted({ baseUrl: '/api', fetch });
    expect(inits[0]?.signal?.aborted).toBe(true);
  });

  it('ends while the answer is read', async () => {
    const { fetch } = fakeFetch(() => openEnded('{"id": "7"').response);
    await expectAborted({ baseUrl: '/api', fetch });
  });

  it('ends while an error is read', async () => {
    const { fetch } = fakeFetch(() => new Response(openEnded('{').response.body, { status: 500 }));
    await expectAborted({ baseUrl: '/api', fetch });
  });

  it('ends while the token is renewed', async () => {
    const { fetch } = fakeFetch(() => problem(401, 'unauthorized'));
    await expectAborted({ baseUrl: '/api', fetch, getToken: ({ refresh }) => (refresh ? never() : 'old') });
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
  const expectTimeout = async (options: Parameters<typeof createRestAdapter>[0], after = 15_000) => {
    const call = createRestAdapter(options).getTicket('7');
    const outcome = expect(call).rejects.toMatchObject({ code: 'timeout' });
    await vi.advanceTimersByTimeAsync(after - 1);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await outcome;
  };

  it('is given up after 15 seconds', () => expectTimeout({ baseUrl: '/api', fetch: fakeFetch(never).fetch }));

  it('is given up after the time that the host chose', () =>
    expectTimeout({ baseUrl: '/api', fetch: fakeFetch(never).fetch, timeout: 200 }, 200));

  it('is given up when the answer begins and does not end', () =>
    expectTimeout({ baseUrl: '/api', fetch: fakeFetch(() => openEnded('{"id":').response).fetch }));

  it('is given up when the host does not hand out the token', () =>
    expectTimeout({ baseUrl: '/api', fetch: fakeFetch(never).fetch, getToken: never }));
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
    const outcome = expect(adapter.getAttachment?.({ ticketId: '7', attachmentId: 'a' })).rejects.toMatchObject({
      code: 'timeout',
    });
    await vi.advanceTimersByTimeAsync(15_001);
    await outcome;
    expect(file.cancel).toHaveBeenCalled();
  });
});
