import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { assemblePanel } from './assemblePanel.js';
import { fillEmptyDesk } from './backends/fillEmptyDesk.js';
import { ConfigError, type Config } from './config.js';
import { migrate } from './db/migrate.js';
import { openDatabase } from './db/openDatabase.js';
import { createWeb } from './http/web.js';
import type { Panel } from './panel.js';
import { seedCrowd } from './seed/seedCrowd.js';
import { seedDatabase } from './seed/seedDatabase.js';

export interface RunningPanel {
  /** What to call the database, without secrets. */
  database: string;
  /** Whether this start filled an empty database. */
  seeded: boolean;
  /** Ends streams, mails on their way and the database, in this order. */
  stop(): Promise<void>;
}

/** Milliseconds that answers under way get when the panel stops. */
const grace = 1500;
/** In milliseconds: longer than proxies keep a connection that nothing passes, or they ask on one that is just being closed. */
const idle = 75_000;

/**
 * Starts everything: the port, the database, the hub, the postman.
 *
 * @param root The folder of the panel.
 * @throws {ConfigError} when the machine or the configuration does not allow it.
 */
export async function startPanel(config: Config, root: string): Promise<RunningPanel> {
  const server = createServer(
    (_request, response) => void response.writeHead(503, { 'retry-after': '2' }).end('The panel is starting.'),
  );
  server.keepAliveTimeout = idle;
  // First of all: whoever finds the port taken must not have touched the data.
  await listen(server, config);
  const ends: (() => Promise<unknown>)[] = [() => closeServer(server)];
  const stop = async () => {
    for (const end of ends.splice(0)) await end();
  };

  try {
    const db = await openDatabase(config);
    ends.push(() => db.close());
    await migrate(db);
    const seeded = await seedDatabase(db, new Date());
    if (seeded && config.demoCrowd) await seedCrowd(db, new Date());
    const { app, panel, stop: stopParts } = await assemblePanel(db, config, await createWeb(join(root, 'dist', 'web')));
    ends.splice(-1, 0, stopParts, fillInBackground(panel));
    const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
    const handle: Handle = (request, response) => void listener(request, response);
    answerWith(server, config.dev ? await viteIn(server, root, handle) : handle);
    return { database: db.name, seeded, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nobody has to wait for the demo's requests to be written. Answers what ends it. */
function fillInBackground(panel: Panel): () => Promise<void> {
  const { backend } = panel;
  if (!backend) return async () => undefined;
  let isOver = false;
  const filled = fillEmptyDesk(panel, backend, () => isOver).catch((error: unknown) => {
    console.error(`${backend.name} did not get the demo's requests: ${String(error)}`);
  });
  return () => {
    isOver = true;
    return filled;
  };
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

function answerWith(server: Server, handle: Handle): void {
  server.removeAllListeners('request');
  server.on('request', handle);
}

async function viteIn(server: Server, root: string, handle: Handle): Promise<Handle> {
  const { withVite } = await import('./http/vite.js');
  return withVite(server, root, handle);
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ConfigError(whyNot(error, port, host))));
    server.listen(port, host, resolve);
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken: stop what runs there, or set PORT to another one.`;
  if (code === 'EACCES') return `Port ${port} needs more rights than this user has: set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is "${host}", which is no address of this machine.`;
  return `The panel cannot listen on ${host}:${port}: ${message}.`;
}

/** Takes no more requests, lets short ones finish, then cuts the streams that would stay open for ever. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
