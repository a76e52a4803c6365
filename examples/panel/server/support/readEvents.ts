import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Locale, Localized } from '../locale.js';
import type { Viewer } from '../viewer.js';
import { closeReasonLabel } from './closeReasons.js';
import { listDepartments, listPriorities } from './desk.js';
import type { ThreadEvent } from './port.js';
import { authorColumns, toPerson, type AuthorColumns } from './threadPeople.js';

interface EventRow extends AuthorColumns {
  id: number;
  field: 'status' | 'department' | 'priority' | 'participant';
  from_id: string | null;
  to_id: string | null;
  reason_id: string | null;
  comment: string | null;
  at: Date;
}

/** Reads events whose tickets are known to be visible, in any order. */
export async function readEvents(db: Queryable, viewer: Viewer, ids: readonly number[]): Promise<ThreadEvent[]> {
  const rows = await db.query<EventRow>(sql`
    select e.id, e.field, e.from_id, e.to_id, e.reason_id, e.comment, e.at, ${authorColumns(sql`e.actor_id`, sql`u.role`)}
    from ticket_events e left join users u on u.id = e.actor_id
    where e.id = any(${ids}::bigint[])`);
  if (rows.length === 0) return [];
  const labels = await optionLabels(db, viewer.locale);
  return rows.map((row) => ({
    type: 'event',
    id: String(row.id),
    at: row.at.toISOString(),
    actor: toPerson(row, viewer),
    change: {
      field: row.field,
      ...(row.from_id !== null && { from: labels[row.field]?.get(row.from_id) ?? row.from_id }),
      ...(row.to_id !== null && { to: labels[row.field]?.get(row.to_id) ?? row.to_id }),
      ...whyOf(row, viewer.locale),
    },
  }));
}

/** Why a ticket was closed, as a sentence. */
function whyOf({ reason_id: reason, comment }: EventRow, locale: Locale): { text?: string } {
  const said = [reason !== null && closeReasonLabel(reason, locale), comment].filter(Boolean).join('. ');
  return said ? { text: `${closed[locale]}: ${said}` } : {};
}

const closed = { en: 'Closed', ru: 'Запрос закрыт' } satisfies Localized;

/** The names of departments and priorities. A status is told by its kind: the words for it are the kit's. */
async function optionLabels(db: Queryable, locale: Locale): Promise<Partial<Record<string, Map<string, string>>>> {
  const byId = (options: { id: string; label: string }[]) => new Map(options.map(({ id, label }) => [id, label]));
  return {
    department: byId(await listDepartments(db, locale)),
    priority: byId(await listPriorities(db, locale)),
  };
}
