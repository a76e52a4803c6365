import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { usual, type Behaviour } from './behaviour.js';
import { wrap, type Node, type Tree } from './encode.js';
import { functions } from './functions.js';
import { Refusal, Store, type Account, type StoredFile, type StoredSession } from './store.js';

/** Milliseconds after its last request that a session lives. Documented. */
const idleLife = 3_600_000;

/** A request as it came in. */
export interface Seen {
  func: string;
  params: Readonly<Record<string, string>>;
  method: string;
  /** The path with its query. */
  address: string;
}

export interface Simulator {
  url: string;
  store: Store;
  behaviour: Behaviour;
  /** Every request since it was last emptied. */
  readonly requests: Seen[];
  addAccount(account: Pick<Account, 'username'> & Partial<Account>): Account;
  /** A member of the staff answers. */
  staffReplies(ticketId: string, body: string): void;
  /** A member of the staff closes a ticket. */
  staffCloses(ticketId: string): void;
  /** All sessions of somebody end. */
  endSessions(username: string): void;
  stop(): Promise<void>;
}

/** A BILLmanager of the public documentation, in memory. See `behaviour.ts` for what is known and what is assumed. */
export async function startSimulator({ timeZone = 'Europe/Moscow', port = 0 } = {}): Promise<Simulator> {
  const store = new Store();
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });

  const simulator: Simulator = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/billmgr`,
    store,
    behaviour: { ...usual },
    requests: [],
    addAccount(account) {
      const { username } = account;
      const full: Account = {
        password: `${username}-password`,
        realname: username,
        email: `${username}@example.com`,
        level: 'user',
        secondFactor: false,
        services: [],
        ...account,
      };
      store.accounts.set(username, full);
      return full;
    },
    staffReplies(ticketId, body) {
      const ticket = store.tickets.get(Number(ticketId));
      if (!ticket) throw new Error(`There is no ticket ${ticketId}`);
      store.addMessage(ticket, { type: 'outcoming', author: 'Olga', body, files: [] });
      // Assumed: an answer makes a ticket wait for the customer.
      ticket.status = '2';
      ticket.unread = true;
    },
    staffCloses(ticketId) {
      const ticket = store.tickets.get(Number(ticketId));
      if (ticket) ticket.status = '3';
    },
    endSessions(username) {
      for (const session of store.sessions.values())
        if (session.username === username) store.sessions.delete(session.id);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { params, files } = await readRequest(request);
    const func = params['func'] ?? '';
    simulator.requests.push({ func, params, method: request.method ?? '', address: request.url ?? '' });
    const send = (tree: Tree) => {
      // Without `out` the answer is a page. Documented.
      if (params['out'] !== 'json')
        return void response.writeHead(200, { 'content-type': 'text/html' }).end(signInPage);
      const text = JSON.stringify({ doc: wrap(tree, simulator.behaviour) });
      response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8' }).end(text);
    };
    try {
      if (func === 'auth') return send(signIn(params));
      const session = currentSession(params['auth']) ?? sessionBy(params['authinfo']);
      const account = session && store.accounts.get(session.username);
      if (!session || !account) return sendGone(response, send);
      if (!session.isConfirmed) return send({ ok: 'func=totp.confirm' });
      if (func === 'session.newkey') return send(addKey(account, params));
      const run = functions[func];
      if (!run) throw new Refusal('missed', func);
      const result = run({ store, behaviour: simulator.behaviour, timeZone, session, account, params, files });
      if (!isDownload(result)) return send(result);
      const name = encodeURIComponent(result.download.name);
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
      });
      return void response.end(result.download.content);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const msg = `The request was refused: ${error.message}`;
      return send({ error: { $type: error.type, $object: error.object, $lang: 'en', msg } });
    }
  }

  function sendGone(response: ServerResponse, send: (tree: Tree) => void): void {
    const { goneAs } = simulator.behaviour;
    if (goneAs === 'page') return void response.writeHead(200, { 'content-type': 'text/html' }).end(signInPage);
    if (goneAs === 'redirect') return void response.writeHead(302, { location: '/billmgr?func=logon' }).end();
    return send({ error: { $type: goneAs, $object: 'session', msg: 'Insufficient privileges' } });
  }

  function signIn({ username = '', password, key }: Readonly<Record<string, string>>): Tree {
    const account = store.accounts.get(username);
    const isByKey = key !== undefined && store.keys.get(key) === username;
    // Assumed: a key is good for one sign-in.
    if (isByKey) store.keys.delete(key);
    if (!account || !(isByKey || account.password === password)) throw new Refusal('auth', 'badpassword');
    const id = randomBytes(12).toString('hex');
    const isConfirmed = !account.secondFactor;
    store.sessions.set(id, { id, username, lastUsed: Date.now(), isConfirmed, filters: new Map(), paging: new Map() });
    return { auth: { $id: id, $level: account.level === 'admin' ? '30' : '16', $: id } };
  }

  function currentSession(id = ''): StoredSession | undefined {
    const session = store.sessions.get(id);
    if (!session || Date.now() - session.lastUsed > idleLife) return undefined;
    session.lastUsed = Date.now();
    return session;
  }

  /** For one request, by login and password. Documented. */
  function sessionBy(authinfo = ''): StoredSession | undefined {
    const [username = '', password] = authinfo.split(':');
    if (authinfo === '' || store.accounts.get(username)?.password !== password) return undefined;
    return { id: '', username, lastUsed: 0, isConfirmed: true, filters: new Map(), paging: new Map() };
  }

  function addKey(account: Account, { username = '', key = '' }: Readonly<Record<string, string>>): Tree {
    if (account.level !== 'admin') throw new Refusal('access', 'session.newkey');
    if (key.length < 16) throw new Refusal('value', 'key');
    if (!store.accounts.has(username)) throw new Refusal('missed', 'user');
    store.keys.set(key, username);
    return { ok: '' };
  }

  return simulator;
}

const signInPage = '<!doctype html><form><input name="username"><input type="password" name="password"></form>';

function isDownload(result: Tree | { download: StoredFile }): result is { download: StoredFile } {
  const { download } = result as { download?: Node | StoredFile };
  return typeof download === 'object' && 'content' in download;
}

/** The parameters of an address and of a form, and its files in the order of their names. */
async function readRequest(request: IncomingMessage) {
  const params = Object.fromEntries(new URL(request.url ?? '', 'http://localhost').searchParams);
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const files: StoredFile[] = [];
  const type = request.headers['content-type'];
  if (!type || parts.length === 0) return { params, files };
  const form = await new Response(Buffer.concat(parts), { headers: { 'content-type': type } }).formData();
  for (const [name, value] of form) {
    if (typeof value === 'string') params[name] = value;
    else if (/^file_\d+$/.test(name)) {
      const content = Buffer.from(await value.arrayBuffer());
      files.push({ param: randomBytes(6).toString('hex'), name: value.name, type: value.type, content });
    }
  }
  return { params, files };
}
