import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { PanelEnv } from '../http/env.js';
import type { Panel } from '../panel.js';

type PanelContext = Context<PanelEnv>;

/** The id of the session that came with a request. */
export function readSessionCookie(c: PanelContext, panel: Panel): string {
  return getCookie(c, cookieName(panel)) ?? '';
}

/** Has the browser keep a session for as long as it lives. */
export function writeSessionCookie(c: PanelContext, panel: Panel, id: string): void {
  setCookie(c, cookieName(panel), id, { ...options(panel), maxAge: panel.sessions.lifetime });
}

/** Has the browser forget its session. */
export function clearSessionCookie(c: PanelContext, panel: Panel): void {
  deleteCookie(c, cookieName(panel), options(panel));
}

function isSecure({ config }: Panel): boolean {
  return config.publicUrl.startsWith('https:');
}

// The prefix makes browsers refuse the cookie from a neighbouring subdomain; they take it with https only.
function cookieName(panel: Panel): string {
  return isSecure(panel) ? '__Host-panel_session' : 'panel_session';
}

function options(panel: Panel): CookieOptions {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(panel) };
}
