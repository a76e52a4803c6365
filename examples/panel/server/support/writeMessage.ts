import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { limits } from './desk.js';
import type { Scope } from './scope.js';
import { fold, isBlank, storable } from './text.js';

/** What is wrong with the text of a message, if anything. */
export function checkBody(body: string, mayBeBlank = false): 'blank' | 'tooLong' | undefined {
  if (!mayBeBlank && isBlank(body)) return 'blank';
  return body.length > limits.maxBodyLength ? 'tooLong' : undefined;
}

/** Writes the row of a message and answers its id. */
export async function writeMessage(
  tx: Queryable,
  { viewer, clock }: Scope,
  ticketId: number,
  body: string,
  clientRef: string,
): Promise<number> {
  const text = storable(body);
  const [row] = await tx.query<{ id: number }>(sql`
    insert into messages (ticket_id, author_id, author_role, body, search_text, client_ref, created_at)
    values (${ticketId}, ${viewer.id}, ${viewer.role}, ${text}, ${fold(text)}, ${clientRef}, ${clock()})
    returning id`);
  return row?.id ?? 0;
}
