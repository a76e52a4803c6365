import { sql } from '../db/sql.js';
import type { Localized } from '../locale.js';
import { listIncidents } from '../support/incidents.js';
import type { Incident } from '../support/port.js';
import { forbidden, notFound, refuse } from '../support/refuse.js';
import type { Scope } from '../support/scope.js';
import { rowId } from '../support/ticketRows.js';

/** What staff tell their customers is down. */
export interface NewIncident {
  title: Localized;
  text: Localized;
  /** Whose customers are told. None: everybody. */
  serviceIds: readonly string[];
  /** When it is expected to be over. */
  until?: string;
}

/** Tells customers of something that is down. Answers everything that is down now. */
export function announceIncident(scope: Scope, { title, text, serviceIds, until }: NewIncident): Promise<Incident[]> {
  const { db, viewer, clock } = scope;
  if (viewer.role !== 'staff') throw forbidden(viewer, 'announce incidents');
  const services = serviceIds.map((id) => rowId(id) ?? 0);
  return db
    .transaction(async (tx) => {
      const known = await tx.query(sql`select 1 from services where id = any(${services}::bigint[])`);
      if (known.length < services.length) throw refuse(viewer, { serviceIds: 'unknownChoice' });
      const [row] = await tx.query<{ id: number }>(sql`
        insert into incidents (title, body, since, expected_until)
        values (${JSON.stringify(title)}::jsonb, ${JSON.stringify(text)}::jsonb, ${clock()}, ${until}::timestamptz)
        returning id`);
      await tx.query(sql`
        insert into incident_services (incident_id, service_id)
        select ${row?.id}::bigint, unnest(${services}::bigint[])`);
    })
    .then(() => listIncidents(scope));
}

/** Says that something is up again. Answers what is still down. */
export async function endIncident(scope: Scope, id: string): Promise<Incident[]> {
  const ended = await scope.db.query(sql`
    update incidents set over_at = ${scope.clock()} where id = ${rowId(id) ?? 0} and over_at is null returning 1`);
  if (ended.length === 0) throw notFound('incident');
  return listIncidents(scope);
}

/** Reads an announcement; `undefined` when it is none. */
export function toIncident(body: Record<string, unknown> | undefined): NewIncident | undefined {
  const { title, text, serviceIds = [], until } = body ?? {};
  if (!isLocalized(title) || !isLocalized(text)) return undefined;
  if (!Array.isArray(serviceIds) || !serviceIds.every((id) => typeof id === 'string')) return undefined;
  if (until === undefined) return { title, text, serviceIds };
  return typeof until === 'string' && !Number.isNaN(Date.parse(until)) ? { title, text, serviceIds, until } : undefined;
}

function isLocalized(value: unknown): value is Localized {
  const { en, ru } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof en === 'string' && en.trim() !== '' && typeof ru === 'string' && ru.trim() !== '';
}
