import { sql, type Sql } from '../db/sql.js';
import type { Locale, Localized } from '../locale.js';
import type { Viewer } from '../viewer.js';
import { worded } from './worded.js';
import type { FieldValue, OfficeHours, StatusKind, TicketSummary } from './port.js';
import { toPerson } from './threadPeople.js';

/** A ticket with the names of what it points at, as {@link ticketColumns} asks for it. */
export interface TicketRow {
  id: number;
  customer_id: number;
  subject: string;
  status: StatusKind;
  department_id: string;
  department: string;
  reply_time: string;
  hours: OfficeHours | null;
  priority_id: string;
  priority: string;
  service_id: number | null;
  service: string | null;
  service_ip: string | null;
  last_author: 'customer' | 'staff';
  last_at: Date | null;
  last_id: number | null;
  last_name: string | null;
  last_title: Localized | null;
  hidden: boolean;
  muted: boolean;
  unread: number;
  has_attachments: boolean;
  fields: Record<Locale, FieldValue[]> | null;
  rating_score: number | null;
  rating_comment: string | null;
  follow_up_of: number | null;
  waiting_since: Date | null;
  closed_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

/** How many messages of the other side the viewer has not seen. On `tickets t`. */
export function unreadCount(viewer: Viewer): Sql {
  return sql`(
    select count(*) from messages m
    where m.ticket_id = t.id and m.author_role <> ${viewer.role}::text and m.deleted_at is null and m.id > coalesce(
      (select r.last_message_id from reads r where r.user_id = ${viewer.id} and r.ticket_id = t.id), 0))`;
}

/** What a {@link TicketRow} is made of. On {@link ticketTables}. */
export function ticketColumns(viewer: Viewer): Sql {
  return sql`
    t.id, t.customer_id, t.subject, t.status, t.department_id, t.priority_id, t.service_id, t.last_author, t.fields,
    t.rating_score, t.rating_comment, t.follow_up_of, t.waiting_since, t.closed_at, t.created_at,
    t.updated_at,
    ${worded(sql`d.label`, viewer.locale)} as department, d.reply_time, d.hours,
    ${worded(sql`p.label`, viewer.locale)} as priority,
    s.title as service, s.ip as service_ip, ${unreadCount(viewer)} as unread,
    exists (select 1 from attachments a join messages m on m.id = a.message_id where m.ticket_id = t.id)
      as has_attachments,
    l.at as last_at, l.author_id as last_id, l.name as last_name, l.title as last_title,
    ${hiddenBy(viewer)} as hidden,
    exists (select 1 from muted_tickets u where u.ticket_id = t.id and u.user_id = ${viewer.id}) as muted`;
}

/** Whether the viewer has put a ticket away. On `tickets t`. */
export function hiddenBy(viewer: Viewer): Sql {
  return sql`exists (select 1 from hidden_tickets h where h.ticket_id = t.id and h.user_id = ${viewer.id})`;
}

export const ticketTables: Sql = sql`
  tickets t
  join departments d on d.id = t.department_id
  join priorities p on p.id = t.priority_id
  left join services s on s.id = t.service_id
  left join lateral (
    select m.created_at as at, m.author_id, u.name, u.title from messages m left join users u on u.id = m.author_id
    where m.ticket_id = t.id and m.deleted_at is null order by m.id desc limit 1
  ) l on true`;

/** A ticket as a row of a list. */
export function toSummary(row: TicketRow, viewer: Viewer): TicketSummary {
  return {
    id: String(row.id),
    number: String(row.id),
    subject: row.subject,
    status: { id: row.status, kind: row.status },
    department: { id: row.department_id, label: row.department },
    priority: { id: row.priority_id, label: row.priority },
    ...(row.service_id !== null && {
      service: {
        id: String(row.service_id),
        label: row.service ?? '',
        ...(row.service_ip !== null && { description: row.service_ip }),
      },
    }),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    unread: row.unread,
    lastAuthor: row.last_author,
    ...(row.last_at && { lastReply: { author: toPerson(lastAuthorOf(row), viewer), at: row.last_at.toISOString() } }),
    hasAttachments: row.has_attachments,
    ...(row.hidden && { hidden: true }),
  };
}

function lastAuthorOf({ last_id: id, last_author: role, last_name: name, last_title: title }: TicketRow) {
  return { author_id: id, author_role: role, author_name: name, author_title: title };
}

/** The id of a row in the database, or `undefined` when it can be none. */
export function rowId(id: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : undefined;
}
