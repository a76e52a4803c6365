import { Hono } from 'hono';
import type { Context } from 'hono';
import { accountRoutes } from './account/routes.js';
import { authenticate } from './auth/authenticate.js';
import { sessionRoutes } from './auth/routes.js';
import { tokenRoutes } from './auth/tokenRoutes.js';
import { customersDesk } from './backends/customersDesk.js';
import { isAway } from './db/isAway.js';
import { sql } from './db/sql.js';
import type { PanelEnv } from './http/env.js';
import { problem } from './http/problem.js';
import { securityHeaders } from './http/securityHeaders.js';
import { mailboxRoutes } from './mail/routes.js';
import type { Panel } from './panel.js';
import { staffRoutes } from './staff/routes.js';
import { createPanelAdapter } from './support/createPanelAdapter.js';
import { supportRoutes } from './support/routes.js';
import type { Viewer } from './viewer.js';
import { aboutWidget, widgetRoutes } from './widget/routes.js';

/** Everything the panel answers; what is not under `/api` is the front end's. */
export function createApp(panel: Panel, web: (c: Context<PanelEnv>) => Response): Hono<PanelEnv> {
  const app = new Hono<PanelEnv>();
  app.use(securityHeaders(panel.config.dev));

  app.get('/healthz', async (c) => {
    await panel.db.query(sql`select 1`);
    return c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' });
  });

  app.use('/api/*', authenticate(panel));
  app.route('/api/session', sessionRoutes(panel));
  app.route('/api/support-token', tokenRoutes(panel));
  if (panel.backend) {
    // Staff answer where the requests are: the desk's side of this panel is not there.
    app.route('/api/support', supportRoutes(panel, 'customer', '/api/support', customersDesk(panel, panel.backend)));
  } else {
    const ownDesk = (viewer: Viewer) => createPanelAdapter(panel, viewer);
    app.route('/api/support', supportRoutes(panel, 'customer', '/api/support', ownDesk));
    app.route('/api/staff/support', supportRoutes(panel, 'staff', '/api/staff/support', ownDesk));
    app.route('/api/staff', staffRoutes(panel));
    app.route('/api/mailbox', mailboxRoutes(panel));
  }
  app.route('/api/widget', aboutWidget(panel.widget));
  app.route('/api', accountRoutes(panel));
  app.all('/api/*', () => problem({ code: 'not_found', title: 'Not found' }));
  app.route('/ticketdock', widgetRoutes(panel.widget));
  app.get('*', web);

  app.onError((error, c) => {
    if (isAway(error)) return problem({ code: 'unavailable', title: 'The database is away', retryAfter: 3 });
    // The person gets no detail, the log gets no words of theirs.
    console.error(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    return problem({ code: 'unknown', title: 'Something went wrong' });
  });
  return app;
}
