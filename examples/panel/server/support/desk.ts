import { sql } from '../db/sql.js';
import type { Queryable } from '../db/database.js';
import type { Locale } from '../locale.js';
import { closeReasons } from './closeReasons.js';
import { listIncidents } from './incidents.js';
import type { Department, Desk, DetailNeed, FieldSchema, OfficeHours, Priority, Prompt } from './port.js';
import type { Scope } from './scope.js';
import { worded } from './worded.js';

/** What a message and its files may weigh. */
export const limits = {
  maxFiles: 10,
  maxFileBytes: 10 * 1024 * 1024,
  maxBodyLength: 20_000,
  maxSubjectLength: 200,
} as const;

/** Another way to reach the desk. */
export const contact = { email: 'support@harbour.example' } as const;

/** Everything about the desk that is not a ticket, in the viewer's language. */
export async function loadDesk(scope: Scope): Promise<Desk> {
  const { db, viewer } = scope;
  const { maxFiles, maxFileBytes, maxBodyLength } = limits;
  return {
    viewer: { name: viewer.name, email: viewer.email, login: viewer.email },
    departments: await withWaiting(db, await listDepartments(db, viewer.locale)),
    priorities: await listPriorities(db, viewer.locale),
    statuses: [
      { id: 'open', kind: 'open' },
      { id: 'in_progress', kind: 'in_progress' },
      { id: 'answered', kind: 'answered' },
      { id: 'closed', kind: 'closed' },
    ],
    limits: { maxFiles, maxFileBytes, maxBodyLength },
    incidents: await listIncidents(scope),
    closeReasons: closeReasons(viewer.locale),
    contact,
    locale: viewer.locale,
  };
}

/** The departments as somebody who speaks this language reads them. */
export async function listDepartments(db: Queryable, locale: Locale): Promise<Department[]> {
  const rows = await db.query<{
    id: string;
    label: string;
    description: string;
    reply_time: string;
    fields: Record<Locale, FieldSchema[]> | null;
    needs: DetailNeed[];
    prompts: Record<Locale, Prompt[]> | null;
    hours: OfficeHours | null;
  }>(sql`
    select id, ${worded(sql`label`, locale)} as label, ${worded(sql`description`, locale)} as description,
      reply_time, fields, needs, prompts, hours
    from departments order by position`);
  return rows.map(({ reply_time: replyTime, fields, needs, prompts, hours, ...option }) => {
    const own = fields?.[locale] ?? [];
    return {
      ...option,
      replyTime,
      ...(own.length > 0 && { fields: own }),
      ...(needs.length > 0 && { needs }),
      ...(prompts && { prompts: prompts[locale] }),
      ...(hours && { hours }),
    };
  });
}

/** The departments, each with how many requests wait for it now. */
async function withWaiting(db: Queryable, departments: readonly Department[]): Promise<Department[]> {
  const rows = await db.query<{ id: string; waiting: number }>(sql`
    select department_id as id, count(*) as waiting from tickets
    where status <> 'closed' and waiting_since is not null group by department_id`);
  const counts = new Map(rows.map(({ id, waiting }) => [id, waiting]));
  return departments.map((department) => ({ ...department, waiting: counts.get(department.id) ?? 0 }));
}

/** The priorities as somebody who speaks this language reads them. */
export async function listPriorities(db: Queryable, locale: Locale): Promise<Priority[]> {
  const rows = await db.query<{ id: string; label: string; description: string; urgent: boolean; is_default: boolean }>(
    sql`
      select id, ${worded(sql`label`, locale)} as label, ${worded(sql`description`, locale)} as description,
        urgent, is_default
      from priorities order by position`,
  );
  return rows.map(({ urgent, is_default: isDefault, ...option }) => ({
    ...option,
    ...(urgent && { urgent }),
    ...(isDefault && { default: true }),
  }));
}
