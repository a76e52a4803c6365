import { randomBytes } from 'node:crypto';
import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { ticketsSeenBy } from './access.js';
import { limits } from './desk.js';
import { mediaTypeOf } from './mediaType.js';
import { TicketError, type AttachmentRef, type PreparedAttachment } from './port.js';
import { forbidden, notFound, refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { oneLine } from './text.js';
import { rowId } from './ticketRows.js';

/** What every scanner takes for a virus (eicar.org); apart, so that none takes this file for one. */
const testVirus = ['EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE'].join('-');

const maxWaiting = 40;
const waitingHours = 24;

/** Takes a file before its message. Its id can be guessed by nobody, works for the uploader only, and once. */
export async function prepareAttachment({ db, viewer, clock }: Scope, file: File): Promise<PreparedAttachment> {
  if (file.size === 0) throw refuse(viewer, { file: 'emptyFile' });
  if (file.size > limits.maxFileBytes) throw new TicketError('too_large', 'The file is too large');
  const bytes = Buffer.from(await file.arrayBuffer());
  const prepared = {
    id: randomBytes(16).toString('hex'),
    name: fileName(file.name),
    mediaType: mediaTypeOf(bytes, file.type),
    size: bytes.byteLength,
  };
  const refused = bytes.includes(testVirus);
  const now = clock();
  const old = new Date(now.getTime() - waitingHours * 3_600_000);
  await db.query(sql`
    delete from attachments where uploader_id = ${viewer.id} and message_id is null and created_at < ${old}`);
  const [row] = await db.query<{ id: string }>(sql`
    insert into attachments (id, uploader_id, name, media_type, size, content, refused, created_at)
    select ${prepared.id}::text, ${viewer.id}::bigint, ${prepared.name}::text, ${prepared.mediaType}::text,
      ${prepared.size}::integer, ${bytes}::bytea, ${refused}::boolean, ${now}::timestamptz
    where (select count(*) from attachments where uploader_id = ${viewer.id} and message_id is null) < ${maxWaiting}
    returning id`);
  if (!row) throw new TicketError('rate_limited', 'Too many files wait for a message', { retryAfter: 600 });
  return prepared;
}

/** Hangs uploaded files on a message that has just been written. */
export async function hangAttachments(
  tx: Queryable,
  { viewer }: Scope,
  messageId: number,
  attachments: readonly PreparedAttachment[] = [],
): Promise<void> {
  if (attachments.length === 0) return;
  if (attachments.length > limits.maxFiles) throw refuse(viewer, { attachments: 'tooManyFiles' });
  const ids = [...new Set(attachments.map(({ id }) => id))];
  const hung = await tx.query(sql`
    update attachments set message_id = ${messageId}
    where id = any(${ids}::text[]) and uploader_id = ${viewer.id} and message_id is null
    returning id`);
  // Another's upload, a used one, one named twice and none at all look the same.
  if (hung.length < attachments.length) throw refuse(viewer, { attachments: 'lostFile' });
}

/** The bytes of a file on a ticket that the viewer may see. */
export async function getAttachment({ db, viewer }: Scope, { ticketId, attachmentId }: AttachmentRef): Promise<Blob> {
  const [row] = await db.query<{ content: Uint8Array<ArrayBuffer>; media_type: string; refused: boolean }>(sql`
    select a.content, a.media_type, a.refused
    from attachments a join messages m on m.id = a.message_id join tickets t on t.id = m.ticket_id
    where a.id = ${attachmentId} and t.id = ${rowId(ticketId) ?? 0} and ${ticketsSeenBy(viewer)}`);
  if (!row) throw notFound('attachment');
  if (row.refused) throw forbidden(viewer, 'open a file with malware in it');
  return new Blob([row.content], { type: row.media_type });
}

/** The last part of a path, on one line; never blank. */
function fileName(name: string): string {
  const last = oneLine(name).split(/[/\\]/).at(-1)?.trim() ?? '';
  const shown = [...last].length > 150 ? `${[...last].slice(0, 120).join('')}…${[...last].slice(-20).join('')}` : last;
  return shown.replace(/^\.+/, '') || 'file';
}
