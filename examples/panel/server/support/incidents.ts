import { sql } from '../db/sql.js';
import { worded } from './worded.js';
import type { Incident } from './port.js';
import type { Scope } from './scope.js';

/** What staff know to be down now: everything for staff, for a customer what may touch their services. */
export async function listIncidents({ db, viewer, clock }: Scope): Promise<Incident[]> {
  const rows = await db.query<{
    id: number;
    title: string;
    text: string;
    touched: number;
    services: string[];
    since: Date;
    expected_until: Date | null;
  }>(sql`
    select i.id, ${worded(sql`i.title`, viewer.locale)} as title, ${worded(sql`i.body`, viewer.locale)} as text,
      (select count(*) from incident_services a where a.incident_id = i.id) as touched,
      array(
        select s.id::text from incident_services a join services s on s.id = a.service_id
        where a.incident_id = i.id and (${viewer.role === 'staff'}::boolean or s.user_id = ${viewer.id})
        order by s.id
      ) as services,
      i.since, i.expected_until
    from incidents i
    where i.since <= ${clock()} and i.over_at is null
    order by i.since desc, i.id`);
  return rows
    .filter(({ touched, services }) => touched === 0 || services.length > 0)
    .map(({ id, touched, services, since, expected_until: until, ...words }) => ({
      id: String(id),
      ...words,
      ...(touched > 0 && { serviceIds: services }),
      since: since.toISOString(),
      ...(until && { until: until.toISOString() }),
    }));
}
