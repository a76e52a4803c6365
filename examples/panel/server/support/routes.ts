import { Hono } from 'hono';
import type { PanelEnv } from '../http/env.js';
import type { Panel } from '../panel.js';
import type { Viewer } from '../viewer.js';
import { createPanelAdapter } from './createPanelAdapter.js';
import { limits } from './desk.js';
import { createTicketHandler, TicketError } from './port.js';
import { notFound } from './refuse.js';

/** The support contract for one role, to be served under a path. */
export function supportRoutes(panel: Panel, role: Viewer['role'], path: string): Hono<PanelEnv> {
  // The handler knows requests and nothing of Hono: this is how it learns who asks.
  const viewers = new WeakMap<Request, Viewer>();
  const handle = createTicketHandler({
    basePath: path,
    allowedOrigins: [new URL(panel.config.publicUrl).origin],
    limits: { fileBytes: limits.maxFileBytes },
    onError: logFailure,
    adapter(request) {
      const viewer = viewers.get(request);
      if (!viewer) throw new TicketError('unauthorized', 'Nobody is signed in');
      if (viewer.role !== role) throw notFound('desk');
      return createPanelAdapter(panel, viewer);
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

function logFailure(error: unknown, { method, url }: Request): void {
  // That a session ends while its stream is open is no failure.
  if (error instanceof TicketError && error.code === 'unauthorized') return;
  console.error(`${method} ${new URL(url).pathname}:`, error);
}
