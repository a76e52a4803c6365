import { sql, type Sql } from '../db/sql.js';
import type { Localized } from '../locale.js';
import type { Viewer } from '../viewer.js';
import type { Person } from './port.js';

/** Who wrote or did something, as {@link authorColumns} asks for it. */
export interface AuthorColumns {
  author_id: number | null;
  author_role: 'customer' | 'staff' | null;
  author_name: string | null;
  author_title: Localized | null;
}

/** On a join with `users u`. */
export function authorColumns(id: Sql, role: Sql): Sql {
  return sql`${id} as author_id, ${role} as author_role, u.name as author_name, u.title as author_title`;
}

export function toPerson(row: AuthorColumns, { id, locale }: Viewer): Person {
  const title = row.author_title?.[locale];
  return {
    role: row.author_role ?? 'system',
    ...(row.author_name !== null && { name: row.author_name }),
    ...(title && { title }),
    ...(row.author_id === id && { me: true }),
  };
}
