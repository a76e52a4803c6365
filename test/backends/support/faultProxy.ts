import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What goes wrong on the way: with the answer, or before there is one. */
export type Fault = 'none' | 'slow' | 'truncated' | 'error' | 'sign-in page' | 'redirect' | 'down';

export interface FaultProxy {
  url: string;
  fault: Fault;
  /** Milliseconds that `slow` takes. */
  delay: number;
  /** What came through since it was last emptied, e.g. `GET /tickets?page=1`. */
  readonly requests: string[];
  stop(): Promise<void>;
}

const signInPage = `<!doctype html><title>Login</title><form method="post"><input name="user"><input type="password" name="pass"></form>`;

/** A line to a backend on which things go wrong when told to. Writes reach the backend also when their answer is lost. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing));
  const port = await listen(server);
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${port}`,
    fault: 'none',
    delay: 5000,
    requests: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { fault, delay } = proxy;
    proxy.requests.push(`${incoming.method} ${incoming.url}`);
    if (fault === 'down') return void incoming.socket.destroy();
    if (fault === 'sign-in page') return void outgoing.writeHead(200, { 'content-type': 'text/html' }).end(signInPage);
    if (fault === 'redirect') return void outgoing.writeHead(302, { location: '/login' }).end();
    if (fault === 'error') return void outgoing.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Oops</h1>');
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, delay));
    const answer = await forward(target, incoming);
    if (!answer) return void incoming.socket.destroy();
    outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) });
    if (fault !== 'truncated') return void outgoing.end(answer.body);
    outgoing.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => outgoing.destroy());
  }

  return proxy;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

/** The backend's answer; nothing when it gave none. Not by `node:http`, whose parser takes offence at RT's redirects. */
async function forward(target: string, incoming: IncomingMessage): Promise<Answer | undefined> {
  const { method = 'GET', url = '/', headers } = incoming;
  const { host: _host, connection: _connection, 'content-length': _length, ...kept } = headers;
  const parts: Buffer[] = [];
  try {
    for await (const part of incoming) parts.push(part as Buffer);
    const response = await fetch(target + url, {
      method,
      headers: kept as Record<string, string>,
      redirect: 'manual',
      ...(parts.length > 0 && { body: Buffer.concat(parts) }),
    });
    const answered = Object.fromEntries([...response.headers].filter(([name]) => !carried.has(name)));
    const cookies = response.headers.getSetCookie();
    return {
      status: response.status,
      headers: { ...answered, ...(cookies.length > 0 && { 'set-cookie': cookies }) },
      body: Buffer.from(await response.arrayBuffer()),
    };
  } catch {
    // The backend is not there, or the client has gone away.
    return undefined;
  }
}

/** What belongs to one line and not to the answer. */
const carried = new Set(['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding']);

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
