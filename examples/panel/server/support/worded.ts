import { sql, type Sql } from '../db/sql.js';
import type { Locale } from '../locale.js';

/** The words of a `jsonb` column in one language. */
export function worded(column: Sql, locale: Locale): Sql {
  return sql`coalesce(${column}->>${locale}::text, ${column}->>'en')`;
}
