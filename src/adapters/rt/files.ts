import type { AttachmentRef, NewReply } from '../../core/adapter.js';
import { fieldsOf, textOf } from '../../core/fields.js';
import { refuse } from '../../core/refuse.js';
import { bareName, checkFile } from '../../core/rules/checkFile.js';
import { checkId, notFound, type Context } from './context.js';
import { loadOwn } from './getTicket.js';
import { both, equals, spoken } from './ticketSql.js';

/** The files of a message, as RT takes them. */
export async function outgoingFiles({ limits }: Context, { attachments = [] }: NewReply): Promise<object[]> {
  return Promise.all(
    attachments.map(async ({ file, name }) => {
      if (!file) throw refuse('attachments', 'are not here any more');
      checkFile(limits, file);
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { FileName: asBytes(bareName(name)), FileType: typeOf(file, bytes), FileContent: toBase64(bytes) };
    }),
  );
}

/** A file of a message of this very ticket. */
export async function getAttachment(context: Context, ref: AttachmentRef): Promise<File> {
  const id = checkId(ref.attachmentId);
  const [[about]] = await Promise.all([
    context.rows({
      path: '/attachments',
      query: { fields: 'TransactionId,Filename' },
      json: [{ field: 'id', value: id }],
    }),
    loadOwn(context, ref.ticketId),
  ]);
  if (!about?.['Filename']) throw notFound();
  const place = both(equals('ObjectId', ref.ticketId), equals('id', textOf(about['TransactionId'])));
  if ((await context.transactions(spoken, place)).length === 0) throw notFound();
  const file = fieldsOf(await context.ask({ path: `/attachment/${id}` }));
  const bytes = Uint8Array.from(atob(textOf(file['Content'])), (sign) => sign.charCodeAt(0));
  return new File([bytes], textOf(file['Filename']), { type: textOf(file['ContentType']) });
}

/**
 * RT looks for parts in some types, loses a file of a type that is none, and converts text of an encoding that it is told
 * or has to guess.
 */
function typeOf(file: File, bytes: Uint8Array): string {
  const type = file.type.split(';')[0]?.trim() ?? '';
  const isPlain = /^[\w.+-]+\/[\w.+-]+$/.test(type) && !/^(multipart|message)\//.test(type);
  return !isPlain || (type.startsWith('text/') && !isUtf8(bytes)) ? 'application/octet-stream' : type;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined;
  } catch {
    return false;
  }
}

/** RT takes a name for bytes, and fails at a letter that is none; and it writes a name into a header as it is. */
const asBytes = (name: string): string =>
  String.fromCharCode(...new TextEncoder().encode(name.replaceAll(/\p{Cc}/gu, '_')));

function toBase64(bytes: Uint8Array): string {
  // Not all at once: an engine takes only so many arguments.
  const step = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += step)
    binary += String.fromCharCode(...bytes.subarray(start, start + step));
  return btoa(binary);
}
