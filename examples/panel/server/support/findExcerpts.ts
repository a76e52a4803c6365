import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { containing, fold } from './text.js';
import type { TicketRow } from './ticketRows.js';

const before = 50;
const after = 110;

/** The words around what was looked for, of the tickets whose subject does not say it, by the ticket. */
export async function findExcerpts(
  db: Queryable,
  tickets: readonly Pick<TicketRow, 'id' | 'subject'>[],
  words: readonly string[],
): Promise<Map<number, string>> {
  const excerpts = new Map<number, string>();
  for (const word of words) {
    const ids = tickets
      .filter(({ id, subject }) => !excerpts.has(id) && !`#${id} ${fold(subject)}`.includes(word))
      .map(({ id }) => id);
    if (ids.length === 0) continue;
    const rows = await db.query<{ ticket_id: number; body: string }>(sql`
      select distinct on (ticket_id) ticket_id, body from messages
      where ticket_id = any(${ids}::bigint[]) and search_text like ${containing(word)} order by ticket_id, id desc`);
    for (const { ticket_id: id, body } of rows) excerpts.set(id, excerptOf(body, word));
  }
  return excerpts;
}

/** On one line, cut between words. */
function excerptOf(body: string, word: string): string {
  const line = body.replace(/\s+/gu, ' ').trim();
  // Folding may change the length of rare signs: the place is then a little off, the excerpt still whole.
  const at = Math.max(0, fold(line).indexOf(word));
  const from = at <= before ? 0 : line.indexOf(' ', at - before) + 1;
  const end = line.length <= at + after ? line.length : line.lastIndexOf(' ', at + after);
  const to = end > at ? end : Math.min(line.length, at + after);
  return `${from > 0 ? '…' : ''}${line.slice(Math.min(from, at), to)}${to < line.length ? '…' : ''}`;
}
