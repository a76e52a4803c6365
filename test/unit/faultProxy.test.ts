// @vitest-environment node
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFaultProxy, type FaultProxy } from '../support/faults/startFaultProxy.js';

interface Seen {
  request: string;
  body: string;
  isWhole: boolean;
}

/** A backend that answers with what it was sent, and at `/events` with a stream that never ends. */
let backend: Server;
let seen: Seen[] = [];
let proxy: FaultProxy;

beforeAll(async () => {
  backend = createServer((incoming, outgoing) => {
    if (incoming.url === '/events') {
      outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
      outgoing.write('id: 1\n\n');
      return;
    }
    void read(incoming).then((one) => {
      seen.push(one);
      outgoing.writeHead(201, { 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] });
      outgoing.end(`got ${one.body}`);
    });
  });
  await new Promise<void>((resolve) => {
    backend.listen(0, '127.0.0.1', resolve);
  });
});
beforeEach(async () => {
  seen = [];
  proxy = await startFaultProxy(`http://127.0.0.1:${(backend.address() as AddressInfo).port}`);
});
afterEach(() => proxy.stop());
afterAll(() => {
  backend.closeAllConnections();
  backend.close();
});

async function read(incoming: IncomingMessage): Promise<Seen> {
  const parts: Buffer[] = [];
  incoming.on('data', (part: Buffer) => parts.push(part));
  const isWhole = await new Promise<boolean>((resolve) => {
    incoming.once('end', () => resolve(true));
    incoming.once('error', () => resolve(false));
  });
  return { request: `${incoming.method} ${incoming.url}`, body: Buffer.concat(parts).toString(), isWhole };
}

const post = (path: string, body = 'x', headers: Record<string, string> = {}) =>
  fetch(proxy.url + path, { method: 'POST', body, headers, redirect: 'manual' });

/** The status and the text of an answer, or that there was none. */
const outcome = (answer: Promise<Response>) =>
  answer.then(
    async (response) => `${response.status} ${await response.text().catch(() => 'broken off')}`,
    () => 'no answer',
  );

describe('a line without a fault', () => {
  it('hands on both bodies, and each cookie by itself', async () => {
    const response = await post('/a?b=c', 'hello');

    expect([response.status, await response.text()]).toEqual([201, 'got hello']);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(seen).toEqual([{ request: 'POST /a?b=c', body: 'hello', isWhole: true }]);
  });

  it('hands on an event while its stream goes on', async () => {
    const abort = new AbortController();
    const response = await fetch(`${proxy.url}/events`, { signal: abort.signal });
    const first = await response.body?.getReader().read();

    expect(new TextDecoder().decode(first?.value)).toBe('id: 1\n\n');
    abort.abort();
    await expect.poll(() => proxy.log[0]?.state).toBe('cut');
  });

  it('remembers what went through', async () => {
    const before = Date.now();
    await outcome(post('/a', 'x', { 'idempotency-key': 'k' }));

    await expect
      .poll(() => proxy.passages({ method: 'POST', path: '/a', key: 'k' }))
      .toMatchObject([{ method: 'POST', path: '/a', key: 'k', answers: [201], status: 201, state: 'answered' }]);
    expect(proxy.log[0]?.at).toBeGreaterThanOrEqual(before);
  });

  it('is cut where nobody listens behind it', async () => {
    const dead = await startFaultProxy('http://127.0.0.1:1');

    expect(await outcome(fetch(dead.url))).toBe('no answer');
    await dead.stop();
  });
});

describe('which requests a fault harms', () => {
  const whole = ['201 got x', '201 got x'];

  it('is told by method, path and key', async () => {
    proxy.add({ method: 'POST', path: '/a', key: 'k' }, { kind: 'dropBefore' });

    expect(await outcome(fetch(`${proxy.url}/a`, { headers: { 'idempotency-key': 'k' } }))).toBe('201 got ');
    expect([await outcome(post('/b', 'x', { 'idempotency-key': 'k' })), await outcome(post('/a'))]).toEqual(whole);
    expect(await outcome(post('/a?b', 'x', { 'idempotency-key': 'k' }))).toBe('no answer');
  });

  it('is told by how many came before', async () => {
    const rule = proxy.add({ path: /^\/a/, skip: 1, times: 1 }, { kind: 'dropBefore' });

    expect([await outcome(post('/a')), await outcome(post('/a')), await outcome(post('/a'))]).toEqual([
      whole[0],
      'no answer',
      whole[1],
    ]);
    expect(rule.hits).toBe(1);
  });

  it('is a share of them, the same for the same seed in whatever order they come', async () => {
    const harmed = async (keys: string[], seed: number) => {
      const rule = proxy.add({ chance: { share: 0.5, seed } }, { kind: 'emptyBody' });
      const answers = await Promise.all(
        keys.map(async (key) => [key, (await post('/a', 'x', { 'idempotency-key': key })).status] as const),
      );
      rule.remove();
      return answers
        .filter(([, status]) => status === 200)
        .map(([key]) => key)
        .toSorted();
    };
    const keys = Array.from({ length: 40 }, (_, n) => `key ${n}`);
    const first = await harmed(keys, 1);

    expect(first.length).toBeGreaterThan(10);
    expect(first.length).toBeLessThan(30);
    expect(await harmed(keys.toReversed(), 1)).toEqual(first);
    expect(await harmed(keys, 2)).not.toEqual(first);
  });

  it('ends when the rule does', async () => {
    const rule = proxy.add({}, { kind: 'dropBefore' });
    proxy.add({}, { kind: 'emptyBody' });
    rule.remove();
    expect(await outcome(post('/a'))).toBe('200 ');
    proxy.clear();
    expect(await outcome(post('/a'))).toBe('201 got x');
  });
});

describe('a line that is cut', () => {
  it('before the request arrives leaves nothing at the backend', async () => {
    proxy.add({}, { kind: 'dropBefore' });

    expect(await outcome(post('/a'))).toBe('no answer');
    expect(seen).toEqual([]);
  });

  it('after the answer leaves the deed done', async () => {
    proxy.add({}, { kind: 'dropAfter' });

    expect(await outcome(post('/a'))).toBe('no answer');
    expect(seen).toMatchObject([{ request: 'POST /a', isWhole: true }]);
    expect(proxy.log).toMatchObject([{ fault: 'dropAfter', answers: [201], state: 'cut' }]);
    expect(proxy.log[0]).not.toHaveProperty('status');
  });

  it('can bring the request later all the same', async () => {
    proxy.add({}, { kind: 'late', milliseconds: 20 });

    expect(await outcome(post('/a', 'late'))).toBe('no answer');
    await expect.poll(() => seen).toEqual([{ request: 'POST /a', body: 'late', isWhole: true }]);
    await expect.poll(() => proxy.log).toMatchObject([{ answers: [201], state: 'cut' }]);
  });

  it('in the middle of an upload leaves half of it', async () => {
    proxy.add({}, { kind: 'resetMidUpload', bytes: 100_000 });

    expect(await outcome(post('/a', 'x'.repeat(300_000)))).toBe('no answer');
    await expect.poll(() => seen).toMatchObject([{ isWhole: false }]);
    expect(seen[0]?.body.length).toBeLessThanOrEqual(100_000);
  });

  it('never lets all of a small upload through', async () => {
    proxy.add({}, { kind: 'resetMidUpload', bytes: 100_000 });

    expect(await outcome(post('/a', 'small'))).toBe('no answer');
    await expect.poll(() => seen).toEqual([{ request: 'POST /a', body: 'smal', isWhole: false }]);
  });

  it('in the middle of an answer breaks it off, or makes it look whole', async () => {
    proxy.add({ times: 1 }, { kind: 'truncate', bytes: 3 });
    proxy.add({}, { kind: 'truncate', bytes: 3, looksWhole: true });

    expect(await outcome(post('/a'))).toBe('201 broken off');
    expect(await outcome(post('/a'))).toBe('201 got');
  });
});

describe('an answer in place of the backend’s', () => {
  it.each([
    [{ kind: 'html' }, /^200 <!doctype html>.*Wi-Fi/],
    [{ kind: 'signInPage' }, /^200 <!doctype html>.*type="password"/],
    [{ kind: 'redirectToLogin' }, /^302 $/],
    [{ kind: 'emptyBody' }, /^200 $/],
    [{ kind: 'wrongJson' }, /^200 \{\}$/],
    [{ kind: 'wrongJson', json: [null] }, /^200 \[null\]$/],
    [{ kind: 'status', status: 500, body: 'Oops' }, /^500 Oops$/],
  ] as const)('%o', async (fault, expected) => {
    proxy.add({}, fault);

    expect(await outcome(post('/a'))).toMatch(expected);
    expect(seen).toEqual([]);
  });

  it('is a problem document with its wait', async () => {
    proxy.add({}, { kind: 'status', status: 429, code: 'rate_limited', retryAfter: 7 });
    const response = await post('/a');

    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await response.json()).toMatchObject({ status: 429, code: 'rate_limited' });
  });

  it('can come when the deed is done', async () => {
    proxy.add({}, { kind: 'status', status: 502, backendFirst: true });

    expect(await outcome(post('/a'))).toMatch(/^502/);
    expect(proxy.log[0]?.answers).toEqual([201]);
  });
});

describe('a line that takes its time', () => {
  it.each([
    ['request', 0],
    ['answer', 1],
  ] as const)('holds the %s until it may go', async (side, atBackend) => {
    const rule = proxy.add({}, { kind: 'hold', side });
    const answer = outcome(post('/a'));

    await expect.poll(() => [rule.held, seen.length]).toEqual([1, atBackend]);
    rule.release();
    expect(await answer).toBe('201 got x');
  });

  it('lets the second go first', async () => {
    proxy.add({ times: 2 }, { kind: 'reorder' });
    const order: string[] = [];
    const first = post('/a', '1').then(() => order.push('1'));
    await expect.poll(() => proxy.log.length).toBe(1);
    await post('/a', '2').then(() => order.push('2'));
    await first;

    expect(seen.map(({ body }) => body)).toEqual(['2', '1']);
    expect(order).toEqual(['2', '1']);
  });

  it.each([
    { kind: 'delay', milliseconds: 20 },
    { kind: 'throttle', bytesPerSecond: 500_000 },
  ] as const)('loses nothing: %o', async (fault) => {
    proxy.add({}, fault);
    const body = 'x'.repeat(100_000);

    expect(await outcome(post('/a', body))).toBe(`201 got ${body}`);
  });
});

describe('a request that is doubled on its way', () => {
  it.each(['together', 'after'] as const)('reaches the backend twice (%s), and is answered once', async (when) => {
    proxy.add({}, { kind: 'duplicate', when });

    expect(await outcome(post('/a', 'twice'))).toBe('201 got twice');
    await expect.poll(() => seen.map(({ body }) => body)).toEqual(['twice', 'twice']);
    await expect.poll(() => proxy.log[0]?.answers).toEqual([201, 201]);
  });
});

it('is read to its end, whatever it is made of', async () => {
  const response = await fetch(proxy.url, {
    method: 'POST',
    body: new ReadableStream({
      start(controller) {
        for (const part of ['a', 'b', 'c']) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    }),
    duplex: 'half',
  } as RequestInit);

  expect(await response.text()).toBe('got abc');
});
