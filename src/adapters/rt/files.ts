import type { AttachmentRef, CallOptions, NewReply } from '../../core/adapter.js';
import { fieldsOf, textOf } from '../../core/fields.js';
import { refuse } from '../../core/refuse.js';
import { bareName, checkFile } from '../../core/rules/checkFile.js';
import { checkId, notFound, type Context } from './context.js';
import { loadOwn } from './getTicket.js';
import { both, happened, quote, spoken } from './ticketSql.js';

/** The files of a message, as RT takes them. */
export async function outgoingFiles({ limits }: Context, { attachments = [] }: NewReply): Promise<object[]> {
  return Promise.all(
    attachments.map(async ({ file, name }) => {
      if (!file) throw refuse('attachments', 'are not here any more');
      checkFile(limits, file);
      return {
        FileName: asBytes(bareName(name)),
        // RT would look for parts in these.
        FileType: /^(multipart|message)\//.test(file.type) || !file.type ? 'application/octet-stream' : file.type,
        FileContent: toBase64(new Uint8Array(await file.arrayBuffer())),
      };
    }),
  );
}

/** A file of a message of this very ticket. */
export async function getAttachment(context: Context, ref: AttachmentRef, options: CallOptions): Promise<File> {
  const { signal } = options;
  const id = checkId(ref.attachmentId);
  const [, [about]] = await Promise.all([
    loadOwn(context, ref.ticketId, options),
    context.rows({
      path: '/attachments',
      query: { fields: 'TransactionId,Filename' },
      json: [{ field: 'id', value: id }],
      signal,
    }),
  ]);
  const transactionId = textOf(about?.['TransactionId']);
  if (!transactionId || !textOf(about?.['Filename'])) throw notFound();
  const [message] = await context.rows({
    path: '/transactions',
    query: { query: both(happened(spoken), `ObjectId = ${quote(ref.ticketId)}`, `id = ${quote(transactionId)}`) },
    signal,
  });
  if (!message) throw notFound();
  const file = fieldsOf(await context.ask({ path: `/attachment/${id}`, signal }));
  const bytes = Uint8Array.from(atob(textOf(file['Content'])), (sign) => sign.charCodeAt(0));
  return new File([bytes], textOf(file['Filename']), { type: textOf(file['ContentType']) });
}

/** RT takes a name for bytes, and fails at a letter that is none. */
const asBytes = (name: string): string => String.fromCharCode(...new TextEncoder().encode(name));

function toBase64(bytes: Uint8Array): string {
  // Not all at once: an engine takes only so many arguments.
  const step = 0x8000;
  let binary = '';
  for (let start = 0; start < bytes.length; start += step)
    binary += String.fromCharCode(...bytes.subarray(start, start + step));
  return btoa(binary);
}
