// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createTicketHandler } from '../../../src/server/index.js';
import { problemOf, serve } from './handler.js';

const own = 'https://panel.example';
const friend = 'https://shop.example';
const cookie = { cookie: 'session=1' };

const { ask, send } = serve({}, { allowedOrigins: [friend] });

describe('a write', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['from our own page', { ...cookie, origin: own }, true],
    [
      'from our own page, behind a proxy',
      { ...cookie, origin: 'https://public.example', 'sec-fetch-site': 'same-origin' },
      true,
    ],
    ['from a page we allow', { ...cookie, origin: friend }, true],
    [
      'from a page we allow, in a browser that says so',
      { ...cookie, origin: friend, 'sec-fetch-site': 'cross-site' },
      true,
    ],
    ['from a program with a token', { authorization: 'Bearer x' }, true],
    ['from a program with nothing', {}, true],
    ['from a page of strangers', { ...cookie, origin: 'https://evil.example' }, false],
    ['from a page of strangers with a token', { authorization: 'Bearer x', origin: 'https://evil.example' }, false],
    [
      'from a subdomain of ours',
      { ...cookie, origin: 'https://user-pages.panel.example', 'sec-fetch-site': 'same-site' },
      false,
    ],
    ['from our host on another port', { ...cookie, origin: 'https://panel.example:8443' }, false],
    ['from our host without encryption', { ...cookie, origin: 'http://panel.example' }, false],
    ['from a page with our name as its beginning', { ...cookie, origin: 'https://panel.example.evil.example' }, false],
    ['from nowhere', { ...cookie, origin: 'null' }, false],
    ['from a browser that says another site and nothing else', { 'sec-fetch-site': 'cross-site' }, false],
    [
      'from a page of our name that the browser calls another site',
      { ...cookie, origin: own, 'sec-fetch-site': 'cross-site' },
      false,
    ],
    ['with a cookie and no origin', cookie, false],
    ['with a password of the browser and no origin', { authorization: 'Basic eDp5' }, false],
    ['with a sign-in of the operating system and no origin', { authorization: 'Negotiate abc' }, false],
  ])('%s', async (_, headers, allowed) => {
    const response = await send('POST', '/tickets', { subject: 'S', body: 'B' }, headers);
    expect(response.status).toBe(allowed ? 201 : 403);
  });

  it('is checked for origin whatever its method', async () => {
    const headers = { origin: 'https://evil.example' };
    const statuses = ['POST', 'PUT', 'PATCH', 'DELETE'].map(
      async (method) => (await ask('/desk', { method, headers })).status,
    );
    expect(await Promise.all(statuses)).toEqual([403, 403, 403, 403]);
  });

  it('is refused before anybody is asked who the customer is', async () => {
    const handle = createTicketHandler({
      adapter: () => {
        throw new Error('not to be asked');
      },
    });
    const response = await handle(
      new Request(`${own}/tickets`, { method: 'POST', headers: { origin: 'https://evil.example' } }),
    );
    expect(await problemOf(response)).toMatchObject({ httpStatus: 403, code: 'forbidden' });
  });
});

describe('reading from another origin', () => {
  it('is possible for the pages we allow, with cookies', async () => {
    const { headers } = await ask('/desk', { headers: { origin: friend } });
    expect(headers.get('access-control-allow-origin')).toBe(friend);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(headers.get('vary')).toContain('Origin');
  });

  it.each(['https://evil.example', 'null', 'https://shop.example.evil.example'])(
    'gives nothing to %s',
    async (origin) => {
      const { headers } = await ask('/desk', { headers: { origin } });
      expect(headers.has('access-control-allow-origin')).toBe(false);
      expect(headers.has('access-control-allow-credentials')).toBe(false);
      expect(headers.get('vary')).toContain('Origin');
    },
  );

  it('shows its errors to the pages we allow as well', async () => {
    const response = await ask('/nothing', { headers: { origin: friend } });
    expect(response.status).toBe(404);
    expect(response.headers.get('access-control-allow-origin')).toBe(friend);
  });

  it('is asked for beforehand, and nobody else gets a yes', async () => {
    const preflight = (origin: string) =>
      ask('/tickets', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-headers': 'idempotency-key,x-csrf' },
      });
    const yes = await preflight(friend);
    expect(yes.status).toBe(204);
    expect(yes.headers.get('access-control-allow-origin')).toBe(friend);
    expect(yes.headers.get('access-control-allow-headers')).toBe('idempotency-key,x-csrf');
    expect((await preflight('https://evil.example')).headers.has('access-control-allow-origin')).toBe(false);
  });

  it.each(['*', 'null', 'panel.example', 'https://panel.example/'])('cannot be allowed to %s', (origin) => {
    expect(() => serve({}, { allowedOrigins: [origin] })).toThrow('is no origin');
  });
});
