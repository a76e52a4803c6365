import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { fold } from '../support/text.js';

export interface NewService {
  userId: number;
  kind: string;
  title: string;
  status: string;
  ip?: string;
  /** Further addresses and domain names it is known by. */
  hosts?: readonly string[];
  /** A month, in hundredths. */
  price: number;
  currency: string;
  expiresAt: Date;
}

/** Writes something that somebody has bought, and answers its id. */
export async function addService(db: Queryable, service: NewService): Promise<number> {
  const { userId, kind, title, status, ip, hosts = [], price, currency, expiresAt } = service;
  const [row] = await db.query<{ id: number }>(sql`
    insert into services (user_id, kind, title, search_text, status, ip, hosts, price_minor, currency,
      expires_at)
    values (${userId}, ${kind}, ${title}, ${fold([title, ip, kind, ...hosts].join(' '))}, ${status}, ${ip},
      ${hosts}::text[], ${price}, ${currency}, ${expiresAt})
    returning id`);
  return row?.id ?? 0;
}
