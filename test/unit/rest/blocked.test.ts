import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRestAdapter } from '../../../src/adapters/rest/index.js';
import { loadLater } from '../../../src/adapters/rest/loadLater.js';
import { failureOf } from './fakeFetch.js';

const blocked = () => Promise.reject(new TypeError('Failed to fetch'));

/** A page of `https://panel.example` over an API elsewhere; `reach` is what a request without CORS meets. */
function ask(baseUrl: string, reach: () => Promise<Response> = async () => new Response()) {
  const fetch = vi.fn<typeof globalThis.fetch>((_, init) => (init?.mode === 'no-cors' ? reach() : blocked()));
  const adapter = createRestAdapter({ baseUrl, fetch });
  return { fetch, load: () => failureOf(adapter.loadDesk()) };
}

/** What finds the reason is loaded then. */
const settled = async () => {
  await loadLater();
  await new Promise((resolve) => setTimeout(resolve, 0));
};

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://panel.example/support'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a request that the browser lets no answer through of', () => {
  it('is explained to the developer, once for all of them, when the server is there', async () => {
    const { load } = ask('https://api.example');
    const failure = await load();
    await settled();
    await load();
    await settled();

    expect(failure).toMatchObject({ code: 'network' });
    expect(console.error).toHaveBeenCalledExactlyOnceWith(
      'Ticketdock: https://api.example answers, but does not let a page of https://panel.example read it (CORS). Name this ' +
        'origin in the allowedOrigins of createTicketHandler, or serve the support API from the same origin.',
    );
  });

  it('is explained without asking again when it is http: on a page of https:', async () => {
    const { load, fetch } = ask('http://api.example');
    await load();
    await settled();

    expect(fetch).toHaveBeenCalledOnce();
    expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('http://api.example is http:'));
  });

  it.each([
    ['a server that is not there', 'https://api.example', blocked],
    ['the page’s own origin', '/api', undefined],
    ['the page’s own origin by its name', 'https://panel.example/api', undefined],
  ])('is nothing to explain when it is %s', async (_, baseUrl, reach) => {
    const { load } = ask(baseUrl, reach);
    await load();
    await settled();

    expect(console.error).not.toHaveBeenCalled();
  });

  it('is looked into once in a while, not at every try', async () => {
    const { load, fetch } = ask('https://api.example', blocked);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await load();
      await settled();
    }

    expect(fetch.mock.calls.filter(([, init]) => init?.mode === 'no-cors')).toHaveLength(1);
  });

  it('is none where the server has refused', async () => {
    const adapter = createRestAdapter({
      baseUrl: 'https://api.example',
      fetch: async () => new Response('', { status: 500 }),
    });
    await failureOf(adapter.loadDesk());
    await settled();

    expect(console.error).not.toHaveBeenCalled();
  });
});
