import { all, sql } from '../db/sql.js';
import type { Localized } from '../locale.js';
import { decodeCursor, encodeCursor, pageSize } from './cursor.js';
import type { Page, Service } from './port.js';
import type { Scope } from './scope.js';
import { containing, wordsOf } from './text.js';

/** The port asks for the backend's own word: one that the customer reads. */
const statusWords: Record<string, Localized> = {
  active: { en: 'active', ru: 'работает' },
  expiring: { en: 'expires soon', ru: 'скоро закончится' },
  suspended: { en: 'suspended', ru: 'приостановлена' },
};

/** One page of what the customer has bought; for staff, of what everybody has. */
export async function listServices(
  { db, viewer }: Scope,
  { text = '', cursor }: { text?: string; cursor?: string | null },
): Promise<Page<Service>> {
  const seen = viewer.role === 'staff' ? sql`true` : sql`user_id = ${viewer.id}`;
  const matching = all([seen, ...wordsOf(text).map((word) => sql`search_text like ${containing(word)}`)]);
  const [after = 0] = cursor ? decodeCursor(viewer, cursor, 'services', ['number']) : [];
  const size = pageSize(undefined);
  const rows = await db.query<{
    id: number;
    kind: string;
    title: string;
    status: string;
    ip: string | null;
    hosts: string[];
    expires_at: Date;
  }>(sql`
    select id, kind, title, status, ip, hosts, expires_at from services
    where ${matching} and id > ${after}::bigint order by id limit ${size + 1}`);
  const [count] = await db.query<{ total: number }>(sql`select count(*) as total from services where ${matching}`);
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    items: page.map(({ id, title, ip, hosts, expires_at: expiresAt, kind, status }) => ({
      id: String(id),
      label: title,
      ...(ip !== null && { description: ip }),
      ...((ip !== null || hosts.length > 0) && { hosts: [...(ip === null ? [] : [ip]), ...hosts] }),
      kind,
      status: statusWords[status]?.[viewer.locale] ?? status,
      expiresAt: expiresAt.toISOString(),
    })),
    nextCursor: last && rows.length > size ? encodeCursor('services', [last.id]) : null,
    total: count?.total ?? 0,
  };
}
