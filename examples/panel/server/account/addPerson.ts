import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Locale, Localized } from '../locale.js';
import { fold } from '../support/text.js';

export interface NewPerson {
  email: string;
  name: string;
  role: 'customer' | 'staff';
  locale: Locale;
  title?: Localized;
  passwordHash: string;
  createdAt: Date;
}

/** Writes somebody who can sign in, and answers their id. */
export async function addPerson(db: Queryable, person: NewPerson): Promise<number> {
  const { email, name, role, locale, title, passwordHash, createdAt } = person;
  const [row] = await db.query<{ id: number }>(sql`
    insert into users (email, name, search_text, role, title, locale, password_hash, created_at)
    values (${email.toLowerCase()}, ${name}, ${fold(`${name} ${email}`)}, ${role},
      ${title ? JSON.stringify(title) : null}::jsonb, ${locale}, ${passwordHash}, ${createdAt})
    returning id`);
  return row?.id ?? 0;
}
