import type { MiddlewareHandler } from 'hono';
import type { PanelEnv } from '../http/env.js';
import { isOwnOrigin } from '../http/origin.js';
import { problem } from '../http/problem.js';
import type { Panel } from '../panel.js';
import type { Viewer } from '../viewer.js';
import { readBearer } from './bearer.js';
import { readSessionCookie, writeSessionCookie } from './sessionCookie.js';

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Finds out who asks: by a token, if one came, else by the cookie, which speaks for our own pages only. Lets the
 * session live on, and refuses writes that other sites send in somebody's name.
 */
export function authenticate(panel: Panel): MiddlewareHandler<PanelEnv> {
  return async (c, next) => {
    const token = readBearer(c);
    const isOwn = isOwnOrigin(c.req.raw, panel.config.publicUrl);
    // No page can have a browser send a token that the page was not given.
    if (token === undefined && !readOnly.has(c.req.method) && !isOwn)
      return problem({ code: 'forbidden', title: 'The request comes from another site' });
    const isElsewhere = !isOwn && c.req.header('origin') !== undefined;
    const id = token === undefined && !isElsewhere ? readSessionCookie(c, panel) : '';
    const session = id ? await panel.sessions.find(id) : undefined;
    // A wrong token is nobody, whatever cookie is there beside it.
    c.set('viewer', token === undefined ? session?.viewer : await panel.tokens.find(token));
    await next();
    // What one person may see must not be kept for the next one at the same browser.
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
    if (session?.renewed && !c.res.headers.has('set-cookie')) writeSessionCookie(c, panel, id);
    return undefined;
  };
}

/** Lets only signed-in people through; with a role, only those who have it. Others see that there is nothing. */
export function only(role?: Viewer['role']): MiddlewareHandler<PanelEnv> {
  return async (c, next) => {
    const viewer = c.get('viewer');
    if (!viewer) return problem({ code: 'unauthorized', title: 'Sign in first' });
    if (role && viewer.role !== role) return problem({ code: 'not_found', title: 'Not found' });
    await next();
    return undefined;
  };
}
