// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRestAdapter } from '../../../src/adapters/rest/index.js';
import { loadActs } from '../../../src/adapters/rest/loadActs.js';
import type { PrepareOptions } from '../../../src/core/adapter.js';
import { makeTicket } from '../../../src/testing/factories.js';
import { failureOf, fakeFetch, json, openEnded, problem } from './fakeFetch.js';

/** An XMLHttpRequest of which the test plays the network. */
class FakeXhr extends EventTarget {
  static made: FakeXhr[] = [];
  upload = new EventTarget();
  status = 0;
  responseText = '';
  responseURL = '';
  withCredentials = false;
  readonly headers = new Headers();
  body: unknown;
  aborted = false;
  method = '';
  url = '';

  constructor() {
    super();
    FakeXhr.made.push(this);
  }
  open(method: string, url: string) {
    Object.assign(this, { method, url });
  }
  setRequestHeader(name: string, value: string) {
    this.headers.set(name, value);
  }
  getAllResponseHeaders() {
    return 'content-type: application/json\r\nretry-after: 9\r\n';
  }
  send(body: unknown) {
    this.body = body;
  }
  abort() {
    this.aborted = true;
    this.dispatchEvent(new Event('loadend'));
  }
  sent(loaded: number) {
    this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total: loaded }));
  }
  answer(status: number, body: unknown = '') {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.dispatchEvent(new Event('loadend'));
  }
}

type OnProgress = NonNullable<PrepareOptions['onProgress']>;

const createXhr = () => new FakeXhr() as unknown as XMLHttpRequest;
const file = new File(['0123456789'], 'снимок (1).png', { type: 'image/png' });
const settle = async () => {
  await loadActs();
  await vi.advanceTimersByTimeAsync(1);
};
const xhr = (index = 0): FakeXhr => {
  const made = FakeXhr.made[index];
  if (!made) throw new Error('nothing was sent');
  return made;
};

beforeEach(() => {
  FakeXhr.made = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error('A timer was left behind');
});

describe('an upload by XMLHttpRequest', () => {
  const adapter = createRestAdapter({ baseUrl: '/api', createXhr, headers: { 'x-csrf': 'c' }, credentials: 'include' });

  it('sends the file as it is, with its name, and hands back what names it there', async () => {
    const upload = adapter.prepareAttachment?.(file);
    await settle();
    expect(xhr()).toMatchObject({ method: 'POST', url: '/api/attachments', body: file, withCredentials: true });
    expect(Object.fromEntries(xhr().headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': "attachment; filename*=UTF-8''%D1%81%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA%20%281%29.png",
      'x-csrf': 'c',
    });
    xhr().answer(201, { id: 'u1' });
    await expect(upload).resolves.toEqual({ id: 'u1', name: file.name, mediaType: 'image/png', size: 10 });
  });

  it('tells how far it has got', async () => {
    const onProgress = vi.fn<OnProgress>();
    const upload = adapter.prepareAttachment?.(file, { onProgress });
    await settle();
    [4, 10].forEach((sent) => xhr().sent(sent));
    xhr().answer(201, { id: 'u1' });
    await upload;
    expect(onProgress.mock.calls).toEqual([
      [4, 10],
      [10, 10],
    ]);
  });

  it('is ended by its caller', async () => {
    const controller = new AbortController();
    const upload = adapter.prepareAttachment?.(file, { signal: controller.signal });
    await settle();
    controller.abort();
    await expect(upload).rejects.toMatchObject({ code: 'aborted' });
    expect(xhr().aborted).toBe(true);
  });

  it('may take long while it moves, and is given up when it stands still', async () => {
    const upload = adapter.prepareAttachment?.(file);
    const failure = failureOf(upload);
    const expected = { code: 'timeout' };
    await settle();
    for (let sent = 1; sent <= 4; sent += 1) {
      await vi.advanceTimersByTimeAsync(10_000);
      xhr().sent(sent);
    }
    expect(xhr().aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await failure).toMatchObject(expected);
    expect(xhr().aborted).toBe(true);
  });

  it('is repeated once with a renewed token', async () => {
    const withToken = createRestAdapter({
      baseUrl: '/api',
      createXhr,
      getToken: ({ refresh }) => (refresh ? 'new' : 'old'),
    });
    const upload = withToken.prepareAttachment?.(file);
    await settle();
    xhr().answer(401, { code: 'unauthorized' });
    await settle();
    expect(xhr(1).headers.get('authorization')).toBe('Bearer new');
    xhr(1).answer(201, { id: 'u1' });
    await expect(upload).resolves.toMatchObject({ id: 'u1' });
  });

  it.each<[string, (sent: FakeXhr) => void, object]>([
    ['a line that breaks', (sent) => sent.answer(0), { code: 'network' }],
    ['a file that is too large', (sent) => sent.answer(413, { code: 'too_large' }), { code: 'too_large' }],
    ['too many', (sent) => sent.answer(429, { code: 'rate_limited' }), { code: 'rate_limited', retryAfter: 9 }],
    ['an answer without an id', (sent) => sent.answer(201, {}), { code: 'malformed' }],
    ['a success without a body', (sent) => sent.answer(204), { code: 'malformed' }],
  ])('fails as the server says: %s', async (_, play, error) => {
    const upload = adapter.prepareAttachment?.(file);
    const failure = failureOf(upload);
    const expected = error;
    await settle();
    play(xhr());
    expect(await failure).toMatchObject(expected);
  });

  it('is a missing sign-in when it lands on another page', async () => {
    vi.stubGlobal('location', { href: 'https://host.example/support' });
    const upload = adapter.prepareAttachment?.(file);
    const failure = failureOf(upload);
    const expected = { code: 'unauthorized' };
    await settle();
    xhr().responseURL = 'https://host.example/login';
    xhr().answer(200, {});
    expect(await failure).toMatchObject(expected);
    vi.unstubAllGlobals();
  });
});

describe('an upload by fetch', () => {
  it('is what is left without XMLHttpRequest, and tells when it is done', async () => {
    const { fetch, requests } = fakeFetch(() => json({ id: 'u1' }, 201));
    const onProgress = vi.fn<OnProgress>();
    const upload = await createRestAdapter({ baseUrl: '/api', fetch }).prepareAttachment?.(file, { onProgress });
    expect(upload).toMatchObject({ id: 'u1', size: 10 });
    await expect(requests[0]?.text()).resolves.toBe('0123456789');
    expect(onProgress.mock.calls).toEqual([[10, 10]]);
  });

  it('has time for its size', async () => {
    const big = new File([new Uint8Array(1024 * 1024)], 'big.bin');
    const { fetch } = fakeFetch(() => new Promise<never>(() => {}));
    const failure = failureOf(createRestAdapter({ baseUrl: '/api', fetch }).prepareAttachment?.(big));
    const expected = { code: 'timeout' };
    await vi.advanceTimersByTimeAsync(78_000);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await failure).toMatchObject(expected);
  });
});

describe('files that travel with their message', () => {
  const setUp = () => {
    const server = fakeFetch(() => json(makeTicket(), 201));
    const capabilities = { attachments: 'with-message' } as const;
    return { ...server, adapter: createRestAdapter({ baseUrl: '/api', fetch: server.fetch, capabilities }) };
  };

  it('wait in their handle, and go as one form with the message', async () => {
    const { adapter, requests } = setUp();
    const prepared = [await adapter.prepareAttachment?.(file), await adapter.prepareAttachment?.(file)].flatMap(
      (one) => one ?? [],
    );
    expect(requests).toHaveLength(0);
    await adapter.createTicket({ subject: 'S', body: 'B', attachments: prepared }, { clientRef: 'r' });
    const form = await requests[0]?.formData();
    const data = JSON.parse(form?.get('data') as string) as { attachments: { id: string }[] };
    const ids = data.attachments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(form?.get(id)).toMatchObject({ name: file.name, size: 10 });
    expect(data).toMatchObject({ subject: 'S', attachments: [{ name: file.name, size: 10 }, {}] });
  });

  it('leave a message without files the JSON it was', async () => {
    const { adapter, requests } = setUp();
    await adapter.createTicket({ subject: 'S', body: 'B', attachments: [] }, { clientRef: 'r' });
    expect(requests[0]?.headers.get('content-type')).toBe('application/json');
  });
});

describe('a download', () => {
  const get = (response: Response) =>
    createRestAdapter({ baseUrl: '/api', fetch: fakeFetch(() => response).fetch }).getAttachment?.({
      ticketId: '7',
      attachmentId: 'a',
    });

  it('is the file with its type', async () => {
    const blob = (await get(new Response('pixels', { headers: { 'content-type': 'image/png' } }))) as Blob;
    expect(blob.type).toBe('image/png');
    await expect(blob.text()).resolves.toBe('pixels');
  });

  it('is an address when the server says so by the type of its answer', async () => {
    const headers = { 'content-type': 'application/vnd.ticketdock.link+json' };
    await expect(get(new Response('{"url":"https://files.example/a"}', { headers }))).resolves.toEqual({
      url: 'https://files.example/a',
    });
    const download = await get(new Response('{"url":"x"}', { headers: { 'content-type': 'application/json' } }));
    expect(download).toBeInstanceOf(Blob);
  });

  it('fails when it breaks off, and when there is no such file', async () => {
    const broken = openEnded('pix', { 'content-type': 'image/png' });
    const call = get(broken.response);
    broken.breakOff();
    await expect(call).rejects.toMatchObject({ code: 'network' });
    await expect(get(problem(404, 'not_found'))).rejects.toMatchObject({ code: 'not_found' });
  });
});
