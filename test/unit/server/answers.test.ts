// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { TicketError, type TicketErrorCode, type TicketErrorOptions } from '../../../src/core/errors.js';
import { createTicketHandler } from '../../../src/server/index.js';
import { makeTicket } from '../../../src/testing/factories.js';
import { problemOf, serve } from './handler.js';

/** What an adapter's failure looks like from outside. */
async function failing(error: unknown, onError?: (error: unknown) => void) {
  // The port promises a TicketError; a broken adapter does not keep it.
  const getTicket = async () => {
    throw error;
  };
  const response = await serve({ getTicket }, onError && { onError }).ask('/tickets/7');
  return { response, problem: await problemOf(response) };
}

describe('an error of the adapter', () => {
  it.each<[TicketErrorCode, number, TicketErrorCode]>([
    ['unauthorized', 401, 'unauthorized'],
    ['forbidden', 403, 'forbidden'],
    ['not_found', 404, 'not_found'],
    ['invalid', 422, 'invalid'],
    ['rate_limited', 429, 'rate_limited'],
    ['conflict', 409, 'conflict'],
    ['too_large', 413, 'too_large'],
    ['unsupported_media', 415, 'unsupported_media'],
    ['not_applied', 409, 'not_applied'],
    ['partial', 502, 'partial'],
    ['unavailable', 503, 'unavailable'],
    ['network', 503, 'unavailable'],
    ['timeout', 504, 'timeout'],
    ['aborted', 503, 'unavailable'],
    ['malformed', 502, 'malformed'],
    ['unknown', 500, 'unknown'],
  ])('%s is %i with the code %s', async (thrown, status, code) => {
    const { problem } = await failing(new TicketError(thrown, 'SELECT * FROM secrets'));
    expect(problem).toMatchObject({ httpStatus: status, status, code, type: 'application/problem+json' });
    expect(JSON.stringify(problem)).not.toContain('secrets');
  });

  it('tells apart a key that was used before from a ticket in another state', async () => {
    const reused = new TicketError('conflict', 'used', { fields: { clientRef: 'was used for another write' } });
    expect((await failing(reused)).problem).toMatchObject({ httpStatus: 422, code: 'conflict' });
  });

  it('says why each field was refused, but only of the request', async () => {
    const options: TicketErrorOptions = { fields: { subject: 'is too long' } };
    expect((await failing(new TicketError('invalid', 'x', options))).problem.errors).toEqual(options.fields);
    expect((await failing(new TicketError('unknown', 'x', options))).problem.errors).toBeUndefined();
  });

  it.each<[TicketErrorCode, number | undefined, string | null]>([
    ['rate_limited', 12.4, '13'],
    ['rate_limited', undefined, '30'],
    ['unavailable', 60, '60'],
    ['unavailable', undefined, '5'],
    ['not_found', undefined, null],
  ])('says when to come back: %s after %s', async (code, retryAfter, header) => {
    const { response } = await failing(new TicketError(code, 'x', retryAfter === undefined ? {} : { retryAfter }));
    expect(response.headers.get('retry-after')).toBe(header);
  });

  it.each([new Error('connect ECONNREFUSED 10.0.0.7:5432'), 'a string', undefined, { secret: 1 }])(
    'that is none of the known ones stays inside: %s',
    async (thrown) => {
      const onError = vi.fn<(error: unknown) => void>();
      const { problem } = await failing(thrown, onError);
      expect(problem).toEqual({
        type: 'application/problem+json',
        title: 'Something went wrong',
        status: 500,
        code: 'unknown',
        httpStatus: 500,
      });
      expect(onError.mock.calls[0]?.[0]).toBe(thrown);
    },
  );

  it('is not reported when it is the request that was wrong', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    await failing(new TicketError('not_found'), onError);
    expect(onError).not.toHaveBeenCalled();
  });

  it('is answered even when the report of it fails', async () => {
    const { problem } = await failing(new Error('first'), () => {
      throw new Error('second');
    });
    expect(problem.code).toBe('unknown');
  });

  it('when nobody is signed in is 401, from the host itself', async () => {
    const handle = createTicketHandler({
      adapter: () => {
        throw new TicketError('unauthorized');
      },
    });
    const response = await handle(new Request('https://panel.example/desk'));
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });
});

describe('an answer of the adapter', () => {
  it('leaves what is not in the contract inside', async () => {
    const ticket = { ...makeTicket({ id: '7' }), internalNote: 'rude', author: undefined };
    const response = await serve({ getTicket: () => Promise.resolve(ticket) }).ask('/tickets/7');
    await expect(response.json()).resolves.toEqual(makeTicket({ id: '7' }));
  });

  it('of another shape is a failure of the server, and reported', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    const ticket = { ...makeTicket(), status: null } as never;
    const response = await serve({ getTicket: () => Promise.resolve(ticket) }, { onError }).ask('/tickets/7');
    expect(await problemOf(response)).toMatchObject({ httpStatus: 502, code: 'malformed' });
    expect(onError).toHaveBeenCalledOnce();
  });

  it('is not kept by anybody on the way, and not guessed at', async () => {
    const { headers } = await serve().ask('/desk');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('with the desk says what the server can do', async () => {
    const { rate: _rate, subscribe: _subscribe, ...adapter } = serve().adapter;
    const handle = createTicketHandler({ adapter: () => adapter });
    const { api } = (await (await handle(new Request('https://panel.example/desk'))).json()) as {
      api: { operations: string[]; capabilities: object };
    };
    expect(api.capabilities).toEqual({ ...adapter.capabilities });
    expect(api.operations).toContain('closeTicket');
    expect(api.operations).not.toContain('rate');
    expect(api.operations).not.toContain('subscribe');
  });
});

describe('an address', () => {
  const { ask, send, makeTicket: make } = serve();

  it.each([
    '/',
    '/nothing',
    '/tickets/',
    '/tickets/7/',
    '/tickets//messages',
    '/tickets/7/messages/8/9',
    '/desk/',
    '/tickets/%',
  ])('that is not in the contract is 404: %s', async (path) => {
    expect(await problemOf(await ask(path))).toMatchObject({ httpStatus: 404, code: 'not_found' });
  });

  it('outside the base path is 404, also when it begins alike', async () => {
    const { handle } = serve();
    const statuses = ['/desk', '/apidesk', '/other/desk'].map(
      async (path) => (await handle(new Request(`https://panel.example${path}`))).status,
    );
    expect(await Promise.all(statuses)).toEqual([404, 404, 404]);
  });

  it.each([
    ['DELETE', '/tickets', 'GET, POST, HEAD, OPTIONS'],
    ['GET', '/tickets/7/close', 'POST, OPTIONS'],
    ['PUT', '/tickets/7/messages/8', 'PATCH, DELETE, OPTIONS'],
    ['POST', '/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('with another method is 405 and says which it has: %s %s', async (method, path, allow) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
  });

  it('of something the backend does not do is 501', async () => {
    const { closeTicket: _absent, ...adapter } = serve().adapter;
    const handle = createTicketHandler({ adapter: () => adapter });
    const headers = { 'idempotency-key': 'k' };
    const response = await handle(new Request('https://panel.example/tickets/7/close', { method: 'POST', headers }));
    expect(await problemOf(response)).toMatchObject({ httpStatus: 501, code: 'not_applied' });
  });

  it('answers HEAD as GET, without the body', async () => {
    const response = await ask('/desk', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    await expect(response.text()).resolves.toBe('');
  });

  it('carries ids with anything in them', async () => {
    const getTicket = vi.fn<(id: string) => Promise<never>>(() => Promise.reject(new TicketError('not_found')));
    await serve({ getTicket }).ask(`/tickets/${encodeURIComponent('a/b?c d#%')}`);
    expect(getTicket.mock.calls[0]?.[0]).toBe('a/b?c d#%');
  });

  it('of similar tickets is not taken for the ticket "similar"', async () => {
    await make();
    const response = await send('POST', '/tickets/similar', { subject: 'No SSH', body: 'Since this morning' });
    expect(((await response.json()) as { items: unknown[] }).items).toHaveLength(1);
  });
});
