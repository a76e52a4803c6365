import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveHandler, type ServedHandler } from '../../../support/serveHandler.js';
import { htmlOf, type HostPage } from './hostPage.js';

const packages = fileURLToPath(new URL('../../../../node_modules/', import.meta.url));

export interface Host extends ServedHandler {
  /** Puts a page there. @returns Its address. */
  put: (page: HostPage) => string;
  /** Takes requests to this path and below over, as a reverse proxy does. */
  mount: (path: string, answer: (request: Request) => Promise<Response>) => void;
  /** Serves the files of a folder below this path. */
  files: (path: string, folder: string) => void;
}

/** The site of somebody else, on which the widget is put. `/lib/…` are files of installed packages. */
export async function serveHost(): Promise<Host> {
  const pages = new Map<string, HostPage>();
  const mounts: [path: string, answer: (request: Request) => Promise<Response>][] = [];
  const served = await serveHandler((request) => {
    const { pathname } = new URL(request.url);
    const page = pages.get(pathname);
    if (page) return sendPage(page);
    if (pathname === '/favicon.ico') return new Response(null, { status: 204 });
    const [path, answer] = mounts.find(([start]) => pathname.startsWith(start)) ?? [];
    return path !== undefined && answer ? answer(request) : new Response('Not found', { status: 404 });
  });
  const mount: Host['mount'] = (path, answer) => void mounts.push([path, answer]);
  const files: Host['files'] = (path, folder) => {
    mount(path, (request) => sendFile(folder, new URL(request.url).pathname.slice(path.length)));
  };
  files('/lib/', packages);
  return {
    ...served,
    mount,
    files,
    put(page) {
      const path = `/page/${pages.size + 1}`;
      pages.set(path, page);
      return served.origin + path;
    },
  };
}

function sendPage(page: HostPage): Response {
  const nonce = randomBytes(12).toString('base64');
  return new Response(htmlOf(page, nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(page.policy && { 'content-security-policy': page.policy.replaceAll('%NONCE%', nonce) }),
    },
  });
}

async function sendFile(folder: string, name: string): Promise<Response> {
  const path = join(folder, normalize(name));
  const body = path.startsWith(folder) ? await readFile(path).catch(() => undefined) : undefined;
  if (!body) return new Response('Not found', { status: 404 });
  const type = name.endsWith('.css') ? 'text/css' : name.endsWith('.html') ? 'text/html' : 'text/javascript';
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** Passes requests on to another server, and its answers back as they come. */
export function passTo(origin: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const headers = new Headers(request.headers);
    headers.delete('connection');
    const answer = await fetch(`${origin}${pathname}${search}`, {
      method: request.method,
      headers,
      signal: request.signal,
      redirect: 'manual',
      ...(request.body && { body: request.body, duplex: 'half' as const }),
    });
    const back = new Headers(answer.headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection']) back.delete(name);
    return new Response(answer.body, { status: answer.status, headers: back });
  };
}
