import { Hono } from 'hono';
import { only } from '../auth/authenticate.js';
import { sql } from '../db/sql.js';
import type { PanelEnv } from '../http/env.js';
import { problem } from '../http/problem.js';
import type { Panel } from '../panel.js';
import type { Viewer } from '../viewer.js';

/** A mail of the local mailbox. */
interface LocalMail {
  id: string;
  from: string;
  to: string;
  copies: string[];
  subject: string;
  text: string;
  /** Serves the HTML part, for a sandboxed frame. */
  htmlUrl: string;
  ticketId: string | null;
  at: string;
}

const framed =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'";

/**
 * `/api/mailbox`: the mails that a panel without SMTP keeps to itself. Customers see what was sent to them,
 * staff see everything.
 */
export function mailboxRoutes({ db, config }: Panel): Hono<PanelEnv> {
  const routes = new Hono<PanelEnv>();
  const none = () => problem({ code: 'not_found', title: 'Mails leave by SMTP: there is no local mailbox' });

  routes.use(only());

  routes.get('/', async (c) => {
    const viewer = c.get('viewer');
    if (config.smtpUrl || !viewer) return none();
    const rows = await db.query<{
      id: number;
      sender: string;
      recipient: string;
      copies: string[];
      subject: string;
      body_text: string;
      ticket_id: number | null;
      created_at: Date;
    }>(sql`
      select id, sender, recipient, copies, subject, body_text, ticket_id, created_at
      from mails where ${seenBy(viewer)} order by id desc limit 100`);
    const items = rows.map((row): LocalMail => ({
      id: String(row.id),
      from: row.sender,
      to: row.recipient,
      copies: row.copies,
      subject: row.subject,
      text: row.body_text,
      htmlUrl: `/api/mailbox/${row.id}/html`,
      ticketId: row.ticket_id === null ? null : String(row.ticket_id),
      at: row.created_at.toISOString(),
    }));
    return c.json({ items });
  });

  routes.get('/:id{[0-9]{1,15}}/html', async (c) => {
    const viewer = c.get('viewer');
    if (config.smtpUrl || !viewer) return none();
    const [mail] = await db.query<{ body_html: string }>(
      sql`select body_html from mails where id = ${Number(c.req.param('id'))} and ${seenBy(viewer)}`,
    );
    // A mail program opens links beside the mail, and so does this one.
    return mail
      ? c.html(mail.body_html.replace('<head>', '<head><base target="_blank">'), 200, {
          'content-security-policy': framed,
        })
      : none();
  });

  return routes;
}

function seenBy({ role, email }: Viewer) {
  return role === 'staff' ? sql`true` : sql`(recipient = ${email} or ${email} = any(copies))`;
}
