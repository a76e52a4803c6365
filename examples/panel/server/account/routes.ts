import { Hono, type Context } from 'hono';
import { only } from '../auth/authenticate.js';
import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { PanelEnv } from '../http/env.js';
import { problem } from '../http/problem.js';
import { isLocale, type Locale } from '../locale.js';
import type { Panel } from '../panel.js';
import { readArticles } from '../support/articles.js';

/** Something a customer has bought, as their services page shows it. */
export interface BoughtService {
  id: string;
  kind: string;
  title: string;
  status: string;
  ip: string | null;
  /** A decimal number and an ISO 4217 currency, for a month. */
  price: { amount: string; currency: string };
  expiresAt: string;
}

/** `/api/services` and `/api/articles`: what the panel shows beside support. */
export function accountRoutes({ db }: Panel): Hono<PanelEnv> {
  const routes = new Hono<PanelEnv>();

  routes.get('/services', only('customer'), async (c) =>
    c.json({ items: await servicesOf(db, c.get('viewer')?.id ?? 0) }),
  );

  routes.get('/articles', async (c) => c.json({ items: await readArticles(db, localeOf(c)) }));

  routes.get('/articles/:id', async (c) => {
    const [article] = await readArticles(db, localeOf(c), c.req.param('id'));
    return article ? c.json(article) : problem({ code: 'not_found', title: 'No such article' });
  });

  return routes;
}

/** All that one customer has bought, what ends soonest first. */
export async function servicesOf(db: Queryable, userId: number): Promise<BoughtService[]> {
  const rows = await db.query<{
    id: number;
    kind: string;
    title: string;
    status: string;
    ip: string | null;
    price_minor: number;
    currency: string;
    expires_at: Date;
  }>(sql`
    select id, kind, title, status, ip, price_minor, currency, expires_at
    from services where user_id = ${userId} order by expires_at, id`);
  return rows.map(({ id, kind, title, status, ip, price_minor: minor, currency, expires_at: expiresAt }) => ({
    id: String(id),
    kind,
    title,
    status,
    ip,
    price: { amount: (minor / 100).toFixed(2), currency },
    expiresAt: expiresAt.toISOString(),
  }));
}

function localeOf(c: Context<PanelEnv>): Locale {
  const asked = c.req.query('lang');
  return isLocale(asked) ? asked : (c.get('viewer')?.locale ?? 'en');
}
