// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toTicketError, type TicketErrorCode } from '../../../src/core/errors.js';
import { createTransport, type Call, type TransportOptions } from '../../../src/transport/createTransport.js';
import { readJson } from '../../../src/transport/readJson.js';

/** Sends one call to a backend that answers so. */
async function ask(answer: Response | Error, call: Partial<Call> = {}, options: Partial<TransportOptions> = {}) {
  const sent: Request[] = [];
  const transport = createTransport({
    baseUrl: 'https://backend.example/api/',
    fetch: (input, init) => {
      sent.push(new Request(input, init));
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer.clone());
    },
    ...options,
  });
  const result = await transport.send({ path: '/tickets', ...call }, readJson).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  return { ...result, sent };
}

const html = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

describe('what a backend answers', () => {
  const wrong: [string, Response | Error, TicketErrorCode][] = [
    ['no answer at all', new TypeError('fetch failed'), 'network'],
    ['a redirect', new Response(null, { status: 302, headers: { location: '/login' } }), 'unauthorized'],
    ['a sign-in page', html('<form><input name="user"><input\n name=pass type="password"></form>'), 'unauthorized'],
    ['another page', html('<h1>Welcome to nginx!</h1>'), 'malformed'],
    ['half of the JSON', new Response('{"items":[{"id'), 'malformed'],
    ['401 without a word', new Response(null, { status: 401 }), 'unauthorized'],
    ['403 without a word', new Response(null, { status: 403 }), 'forbidden'],
    ['500 without a word', new Response(null, { status: 500 }), 'unavailable'],
    ['429', new Response(null, { status: 429, headers: { 'retry-after': '7' } }), 'rate_limited'],
  ];

  it.each(wrong)('%s becomes an error with a code', async (_what, answer, code) => {
    const { error } = (await ask(answer)) as { error?: unknown };
    expect(error).toMatchObject({ name: 'TicketError', code });
  });

  it('nothing is nothing, and no error', async () => {
    expect(await ask(new Response(''))).toMatchObject({ value: undefined });
  });
});

describe('what a backend is asked', () => {
  it('has the path below the base address, and a name as often as there are values', async () => {
    const { sent } = await ask(Response.json([]), { query: { order: ['DESC', 'ASC'], page: 1, none: undefined } });
    expect(sent[0]?.url).toBe('https://backend.example/api/tickets?order=DESC&order=ASC&page=1');
  });

  it('carries the key as the backend wants it, whatever the other headers say', async () => {
    const { sent } = await ask(
      Response.json([]),
      { headers: { cookie: 'of=nobody', 'x-none': undefined } },
      { getKey: () => 'RT_SID=1', authorize: (cookie) => ({ cookie }), headers: { 'x-panel': 'harbour' } },
    );
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      cookie: 'RT_SID=1',
      'x-panel': 'harbour',
    });
  });
});

describe('a call that nobody answers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** How the call ended after so many milliseconds; nothing while it goes on. */
  async function endAfter(milliseconds: number, body: NonNullable<Call['body']>): Promise<string | undefined> {
    const { send } = createTransport({ baseUrl: '', fetch: () => new Promise(() => {}) });
    let end: string | undefined;
    send({ method: 'POST', path: '/tickets', body }, readJson).catch((error: unknown) => {
      end = toTicketError(error).code;
    });
    await vi.advanceTimersByTimeAsync(milliseconds);
    return end;
  }

  const large = new Blob([new Uint8Array(160 * 1024)]);
  const form = new FormData();
  form.set('file_1', large);
  const bodies: [string, NonNullable<Call['body']>][] = [
    ['a file', large],
    ['a form with a file', form],
    ['a file as text', 'x'.repeat(160 * 1024)],
  ];

  it('is given up after 15 seconds', async () => {
    expect(await endAfter(15_000, '{}')).toBe('timeout');
  });

  it.each(bodies)('has longer for %s: the time that it takes on a slow line', async (_what, body) => {
    expect(await endAfter(24_000, body)).toBeUndefined();
    expect(await endAfter(26_000, body)).toBe('timeout');
  });
});
