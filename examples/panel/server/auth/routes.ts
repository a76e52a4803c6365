import { Hono, type Context } from 'hono';
import { abilitiesOf } from '../backends/customersDesk.js';
import { sql } from '../db/sql.js';
import type { PanelEnv } from '../http/env.js';
import { problem } from '../http/problem.js';
import { readJson } from '../http/readJson.js';
import { isLocale } from '../locale.js';
import type { Panel } from '../panel.js';
import type { Viewer } from '../viewer.js';
import { only } from './authenticate.js';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './sessionCookie.js';
import { signIn } from './signIn.js';

/** `/api/session`: who is signed in, signing in and out, and the language to speak. */
export function sessionRoutes(panel: Panel): Hono<PanelEnv> {
  const { db, sessions, config, clock, backend } = panel;
  const abilities = backend && abilitiesOf(panel, backend);
  // A helpdesk sends mails of its own.
  const mailbox = !config.smtpUrl && !backend;
  const routes = new Hono<PanelEnv>();

  routes.get('/', (c) => c.json(answer(c.get('viewer'))));

  routes.post('/', async (c) => {
    const body = await readJson(c.req.raw);
    const { email, password } = body ?? {};
    if (typeof email !== 'string' || typeof password !== 'string' || email.length > 254 || password.length > 1000)
      return problem({ code: 'invalid', title: 'An e-mail and a password are needed' });
    const result = await signIn(
      { db, sessions, clock },
      { email, password, from: networkAddress(c, config.trustProxy) },
    );
    if (result.status === 'refused')
      return problem({ code: 'unauthorized', title: 'The e-mail or the password is wrong' });
    if (result.status === 'rate_limited')
      return problem({ code: 'rate_limited', title: 'Too many tries', retryAfter: result.retryAfter });
    const viewer = (await sessions.find(result.sessionId))?.viewer;
    await endPrevious();
    writeSessionCookie(c, panel, result.sessionId);
    return c.json(answer(viewer));

    async function endPrevious() {
      const previous = await sessions.find(readSessionCookie(c, panel));
      if (!previous) return;
      await sessions.end(previous.viewer.session);
      if (previous.viewer.id !== viewer?.id) backend?.forget(previous.viewer.id);
    }
  });

  routes.patch('/', only(), async (c) => {
    const viewer = c.get('viewer');
    const { locale } = (await readJson(c.req.raw)) ?? {};
    if (!viewer || !isLocale(locale)) return problem({ code: 'invalid', title: 'The language must be "en" or "ru"' });
    await db.query(sql`update users set locale = ${locale} where id = ${viewer.id}`);
    return c.json(answer({ ...viewer, locale }));
  });

  routes.delete('/', async (c) => {
    const viewer = c.get('viewer');
    if (viewer) {
      await sessions.end(viewer.session);
      backend?.forget(viewer.id);
    }
    clearSessionCookie(c, panel);
    return c.body(null, 204);
  });

  return routes;

  function answer(viewer: Viewer | undefined) {
    if (!viewer) return { user: null, mailbox };
    const { id, email, name, role, locale, title } = viewer;
    return {
      user: { id: String(id), email, name, role, locale, ...(title && { title: title[locale] }) },
      mailbox,
      ...(abilities && role === 'customer' && { support: abilities }),
      ...(role === 'staff' &&
        backend && { desk: { name: backend.name, url: backend.url, ticketPath: backend.ticketPath } }),
    };
  }
}

function networkAddress(c: Context<PanelEnv>, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || c.env.incoming?.socket.remoteAddress || 'unknown';
}
