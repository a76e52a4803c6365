// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { createRestAdapter, type RestAdapterOptions } from '../../../src/adapters/rest/index.js';
import { TicketError } from '../../../src/core/errors.js';
import { makeTicket } from '../../../src/testing/factories.js';
import { fakeFetch, json, problem } from './fakeFetch.js';

type GetToken = NonNullable<RestAdapterOptions['getToken']>;

const ticket = makeTicket({ id: '7' });

/** A server that takes one token, and a session that hands out old ones until it is refreshed. */
function session({ valid, old = 'old' }: { valid: string; old?: string }) {
  const server = fakeFetch((request) =>
    request.headers.get('authorization') === `Bearer ${valid}` ? json(ticket) : problem(401, 'unauthorized'),
  );
  const getToken = vi.fn<GetToken>(({ refresh }) => Promise.resolve(refresh ? 'new' : old));
  const adapter = createRestAdapter({ baseUrl: '/api', fetch: server.fetch, getToken });
  const refreshes = () => getToken.mock.calls.filter(([{ refresh }]) => refresh).length;
  return { adapter, server, getToken, refreshes };
}

const many = <T>(call: () => Promise<T>) => Promise.allSettled(Array.from({ length: 20 }, call));

describe('the token of a REST adapter', () => {
  it('is renewed once for twenty requests refused together, and each is repeated once', async () => {
    const { adapter, server, refreshes } = session({ valid: 'new' });
    const results = await many(() => adapter.getTicket('7'));
    expect(results.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(refreshes()).toBe(1);
    expect(server.requests).toHaveLength(40);
  });

  it('is not renewed again for a request that was refused late', async () => {
    let refuse = (_answer: Response) => {};
    const late = new Promise<Response>((resolve) => (refuse = resolve));
    const server = fakeFetch((request, count) => {
      if (count === 1) return late;
      return request.headers.get('authorization') === 'Bearer new' ? json(ticket) : problem(401, 'unauthorized');
    });
    let token = 'old';
    const getToken = vi.fn<GetToken>(({ refresh }) => (token = refresh ? 'new' : token));
    const adapter = createRestAdapter({ baseUrl: '/api', fetch: server.fetch, getToken });
    const first = adapter.getTicket('7');
    await adapter.getTicket('7');
    refuse(problem(401, 'unauthorized'));
    await expect(first).resolves.toMatchObject({ id: '7' });
    expect(getToken.mock.calls.filter(([{ refresh }]) => refresh)).toHaveLength(1);
  });

  it('counts for all of them when it cannot be renewed', async () => {
    const { adapter, getToken, refreshes } = session({ valid: 'new' });
    getToken.mockImplementation(({ refresh }) => Promise.resolve(refresh ? null : 'old'));
    const results = await many(() => adapter.getTicket('7'));
    expect(results.map((result) => result.status === 'rejected' && (result.reason as TicketError).code)).toEqual(
      Array.from({ length: 20 }, () => 'unauthorized'),
    );
    expect(refreshes()).toBe(1);
  });

  it('is given up after the second refusal, and tried again by the next call', async () => {
    const { adapter, server, refreshes } = session({ valid: 'another' });
    await expect(adapter.getTicket('7')).rejects.toMatchObject({ code: 'unauthorized' });
    expect(server.requests).toHaveLength(2);
    await expect(adapter.getTicket('7')).rejects.toMatchObject({ code: 'unauthorized' });
    expect(refreshes()).toBe(2);
  });

  it('is remembered when the host goes on answering the old one from its cache', async () => {
    const { adapter, server, refreshes } = session({ valid: 'new' });
    await adapter.getTicket('7');
    await adapter.getTicket('7');
    expect(refreshes()).toBe(1);
    expect(server.requests).toHaveLength(3);
  });

  it('sends nothing when nobody is signed in', async () => {
    const { adapter, server, getToken } = session({ valid: 'new' });
    getToken.mockResolvedValue(null);
    await expect(adapter.loadDesk()).rejects.toMatchObject({ code: 'unauthorized' });
    expect(server.requests).toHaveLength(0);
  });

  it('may fail in its own words', async () => {
    const { adapter, getToken } = session({ valid: 'new' });
    getToken.mockRejectedValueOnce(new TicketError('network'));
    await expect(adapter.loadDesk()).rejects.toMatchObject({ code: 'network' });
    getToken.mockRejectedValueOnce(new Error('the session service is down'));
    await expect(adapter.loadDesk()).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('is renewed when the server sends the request to its sign-in page instead of refusing it', async () => {
    const server = fakeFetch((_, count) =>
      count === 1 ? new Response(null, { status: 302, headers: { location: '/login' } }) : json(ticket),
    );
    const getToken = vi.fn<GetToken>(() => 'token');
    const adapter = createRestAdapter({ baseUrl: '/api', fetch: server.fetch, getToken });
    await expect(adapter.getTicket('7')).resolves.toMatchObject({ id: '7' });
    expect(server.inits[0]).toMatchObject({ redirect: 'manual' });
  });

  it.each([403, 404, 409, 500])('is not renewed because of another refusal: %i', async (status) => {
    const server = fakeFetch(() => new Response('', { status }));
    const getToken = vi.fn<GetToken>(() => 'token');
    const adapter = createRestAdapter({ baseUrl: '/api', fetch: server.fetch, getToken });
    await expect(adapter.getTicket('7')).rejects.toThrow(String(status));
    expect(server.requests).toHaveLength(1);
    expect(getToken.mock.calls).toEqual([[{ refresh: false }]]);
  });

  it('is not asked for where cookies speak for the customer', async () => {
    const server = fakeFetch(() => problem(401, 'unauthorized'));
    const adapter = createRestAdapter({ baseUrl: '/api', fetch: server.fetch, credentials: 'include' });
    await expect(adapter.getTicket('7')).rejects.toMatchObject({ code: 'unauthorized' });
    expect(server.requests).toHaveLength(1);
    expect(server.inits[0]).toMatchObject({ credentials: 'include' });
    expect(server.requests[0]?.headers.has('authorization')).toBe(false);
  });
});
