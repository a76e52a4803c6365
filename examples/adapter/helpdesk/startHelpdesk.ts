import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { createCases, Refusal, type Cases } from './createCases.js';

/** A helpdesk that runs, and what its own staff can do in it. */
export interface Helpdesk extends Pick<Cases, 'agentAnswers' | 'agentTakes' | 'agentMerges'> {
  /** Where its API is, without a slash at the end. */
  url: string;
  /** Opens the API for one customer. */
  keyOf(login: string): string;
  /** The customer's key is refused from now on. */
  signOut(login: string): void;
  /** While it is serviced, every address answers one page of HTML. */
  service(begins: boolean): void;
  stop(): Promise<void>;
}

/**
 * The backend of the example: a helpdesk as one meets them, with an API of its own and habits of its own.
 *
 * - Statuses are words, times are Unix seconds, ids are numbers.
 * - Every answer is 200, and `ok` says whether it is one: `{"ok":false,"error":"no such case"}`.
 * - A page of the list is short when cases on it were merged into others.
 * - Without a valid key a request is sent to the sign-in page.
 * - A case that somebody works on cannot be closed: it says yes and leaves it open.
 */
export async function startHelpdesk(): Promise<Helpdesk> {
  const cases = createCases();
  const keys = new Map(['anna', 'boris'].map((login) => [`key-of-${login}`, login]));
  let isServiced = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const url = new URL(request.url ?? '/', 'http://helpdesk');
    const login = keys.get(String(request.headers['x-key']));
    const page = (status: number, text: string) =>
      response.writeHead(status, { 'content-type': 'text/html', location: '/sign-in' }).end(`<h1>${text}</h1>`);
    if (isServiced) return page(503, 'We are back in a minute');
    if (url.pathname === '/sign-in') return page(200, 'Sign in');
    if (login === undefined) return page(302, 'Please sign in');

    const sent = request.method === 'POST' ? ((await json(request)) as Record<string, string>) : {};
    const read = (name: string) => sent[name] ?? url.searchParams.get(name) ?? '';
    const [, what = '', id = '', part = ''] = url.pathname.split('/');
    const call = [request.method, what, id && 'one', part].filter(Boolean).join(' ');
    response.writeHead(200, { 'content-type': 'application/json' });
    try {
      return response.end(JSON.stringify({ ok: true, data: cases.answer(call, { login, id: Number(id), read }) }));
    } catch (error) {
      return response.end(JSON.stringify({ ok: false, error: error instanceof Refusal ? error.message : 'a bug' }));
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    ...cases,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keyOf: (login) => `key-of-${login}`,
    signOut: (login) => void keys.delete(`key-of-${login}`),
    service(begins) {
      isServiced = begins;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
