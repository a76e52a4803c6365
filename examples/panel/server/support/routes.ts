import { Hono } from 'hono';
import type { PanelEnv } from '../http/env.js';
import type { Panel } from '../panel.js';
import type { Viewer } from '../viewer.js';
import { limits } from './desk.js';
import { createTicketHandler, TicketError, type TicketAdapter } from './port.js';
import { notFound } from './refuse.js';

/** The support contract for one role, to be served under a path, on whatever keeps the requests. */
export function supportRoutes(
  panel: Panel,
  role: Viewer['role'],
  path: string,
  adapterFor: (viewer: Viewer) => TicketAdapter | Promise<TicketAdapter>,
): Hono<PanelEnv> {
  const { config } = panel;
  // The handler knows requests and nothing of Hono: this is how it learns who asks.
  const viewers = new WeakMap<Request, Viewer>();
  const handle = createTicketHandler({
    basePath: path,
    // With the customer's side of it pages elsewhere may speak, by a token: see `authenticate`.
    allowedOrigins: [new URL(config.publicUrl).origin, ...(role === 'customer' ? config.widgetOrigins : [])],
    limits: { fileBytes: limits.maxFileBytes },
    onError: logFailure,
    adapter(request) {
      const viewer = viewers.get(request);
      if (!viewer) throw new TicketError('unauthorized', 'Nobody is signed in');
      if (viewer.role !== role) throw notFound('desk');
      return adapterFor(viewer);
    },
  });

  const routes = new Hono<PanelEnv>();
  routes.all('/*', (c) => {
    const viewer = c.get('viewer');
    if (viewer) viewers.set(c.req.raw, viewer);
    return handle(c.req.raw);
  });
  return routes;
}

const passing: ReadonlySet<string> = new Set(['network', 'timeout', 'unavailable']);

function logFailure(error: unknown, { method, url }: Request): void {
  // That a session ends while its stream is open is no failure.
  if (error instanceof TicketError && error.code === 'unauthorized') return;
  const where = `${method} ${new URL(url).pathname}:`;
  // What a passing outage has made fail needs no trace, once a request.
  if (error instanceof TicketError && passing.has(error.code)) console.error(where, error.code, error.message);
  // Its fields hold what the database was given: the log gets no words of customers.
  else console.error(where, error instanceof Error ? error.stack : error);
}
