import { randomBytes } from 'node:crypto';
import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Locale, Localized } from '../locale.js';
import { compose, type MailEvent } from './compose.js';

/** The channel on which every server hears that there is something to send. */
export const mailChannel = 'panel_mails';

/**
 * Writes mails into the outbox, in the transaction of what they tell of: they are there if and only if it is.
 * Sending them is the postman's business.
 */
export interface Mailer {
  ticketCreated(tx: Queryable, ticketId: number): Promise<void>;
  staffReplied(tx: Queryable, ticketId: number, messageId: number): Promise<void>;
  ticketClosed(tx: Queryable, ticketId: number, by: 'customer' | 'staff'): Promise<void>;
}

interface MailerOptions {
  /** Where links in mails lead. */
  publicUrl: string;
  /** The bare address mails come from. */
  mailFrom: string;
  clock: () => Date;
}

interface TicketRow {
  id: number;
  subject: string;
  mail_token: string;
  email: string;
  name: string;
  locale: Locale;
  department: Localized;
  reply_time: string;
  priority: Localized;
  service: string | null;
  copies: string[];
  muted: boolean;
  earlier: string[];
}

export function createMailer({ publicUrl, mailFrom, clock }: MailerOptions): Mailer {
  const domain = mailFrom.slice(mailFrom.lastIndexOf('@') + 1);

  async function queue(tx: Queryable, row: TicketRow, event: MailEvent, aboutMessage?: number): Promise<void> {
    const isMuted = row.muted && event.type !== 'created';
    const [recipient, ...copies] = isMuted ? row.copies : [row.email, ...row.copies];
    if (recipient === undefined) return;
    const mail = compose(event, ticketOf(row), row.locale);
    // The first mail has the name that all later ones refer to.
    const root = `<ticket-${row.id}.${row.mail_token}@${domain}>`;
    const own = event.type === 'created' ? root : root.replace('@', `.${randomBytes(6).toString('hex')}@`);
    const references = event.type === 'created' ? [] : [...new Set([root, ...row.earlier])];
    const now = clock();
    await tx.query(sql`
      insert into mails (ticket_id, recipient, copies, sender, subject, body_text, body_html, message_id, thread_refs,
        locale, about_message_id, due_at, created_at)
      values (${row.id}, ${recipient}, ${copies}::text[], ${`${mail.sender} <${mailFrom}>`}, ${mail.subject},
        ${mail.text}, ${mail.html}, ${own}, ${references}::text[], ${row.locale}, ${aboutMessage}, ${now}, ${now})`);
    await tx.query(sql`select pg_notify(${mailChannel}, '')`);
  }

  function ticketOf(row: TicketRow) {
    return {
      number: String(row.id),
      subject: row.subject,
      customer: row.name,
      department: row.department[row.locale],
      priority: row.priority[row.locale],
      service: row.service,
      url: `${publicUrl}/support/${row.id}`,
    };
  }

  return {
    async ticketCreated(tx, ticketId) {
      const row = await readTicket(tx, ticketId);
      await queue(tx, row, { type: 'created', replyTime: row.reply_time });
    },
    async staffReplied(tx, ticketId, messageId) {
      const row = await readTicket(tx, ticketId);
      await queue(tx, row, { type: 'replied', ...(await readAnswer(tx, messageId, row.locale)) }, messageId);
    },
    async ticketClosed(tx, ticketId, by) {
      await queue(tx, await readTicket(tx, ticketId), { type: 'closed', by });
    },
  };
}

async function readTicket(tx: Queryable, ticketId: number): Promise<TicketRow> {
  const [row] = await tx.query<TicketRow>(sql`
    select t.id, t.subject, t.mail_token, u.email, u.name, u.locale, d.label as department, d.reply_time,
      p.label as priority, concat_ws(', ', s.title, s.ip) as service,
      array(select c.email from participants c where c.ticket_id = t.id order by c.position) as copies,
      exists (select 1 from muted_tickets x where x.ticket_id = t.id and x.user_id = t.customer_id) as muted,
      array(select m.message_id from mails m where m.ticket_id = t.id order by m.id desc limit 20) as earlier
    from tickets t
    join users u on u.id = t.customer_id
    join departments d on d.id = t.department_id
    join priorities p on p.id = t.priority_id
    left join services s on s.id = t.service_id
    where t.id = ${ticketId}`);
  if (!row) throw new Error(`No ticket ${ticketId} to write a mail about`);
  return { ...row, service: row.service || null, earlier: row.earlier.toReversed() };
}

async function readAnswer(tx: Queryable, messageId: number, locale: Locale) {
  const [row] = await tx.query<{ body: string; name: string; title: Localized | null; files: string[] }>(sql`
    select m.body, u.name, u.title,
      array(select a.name from attachments a where a.message_id = m.id order by a.created_at, a.id) as files
    from messages m join users u on u.id = m.author_id
    where m.id = ${messageId}`);
  const title = row?.title?.[locale];
  return { author: [row?.name, title].filter(Boolean).join(', '), body: row?.body ?? '', files: row?.files ?? [] };
}
