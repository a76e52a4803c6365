import type { AttachmentRef, CallOptions, PreparedAttachment, PrepareOptions } from '../../core/adapter.js';
import { isTicketError, TicketError, toTicketError } from '../../core/errors.js';
import { fieldsOf, textOf } from '../../core/fields.js';
import { refuse } from '../../core/refuse.js';
import { bareName, checkFile } from '../../core/rules/checkFile.js';
import { idOf, type Context } from './context.js';
import { describeName } from './fileName.js';
import { loadThread } from './openIssue.js';

/** Sends a file ahead; what comes back is good for one message. */
export async function prepareAttachment(
  context: Context,
  file: File,
  { signal, onProgress }: PrepareOptions,
): Promise<PreparedAttachment> {
  checkFile(context.limits, file);
  await context.identify({ ...(signal && { signal }) });
  const { size, type } = file;
  const name = bareName(file.name);
  onProgress?.(0, size);
  try {
    const call = { method: 'POST', path: '/uploads.json', query: { filename: name }, file, signal } as const;
    const id = textOf(fieldsOf((await context.ask(call))['upload'])['token']);
    if (!id) throw new TicketError('malformed', 'Redmine did not say how the upload is called');
    onProgress?.(size, size);
    return { id, name, mediaType: type || 'application/octet-stream', size };
  } catch (thrown) {
    throw refusalOfFile(toTicketError(thrown), file);
  }
}

/** Why Redmine refused a file: it says so in words of any language, but names its limit in bytes, or the extension. */
function refusalOfFile(error: TicketError, { name, size }: File): TicketError {
  if (error.code !== 'invalid') return error;
  const limit = /\((\d+)\)/.exec(error.message)?.[1];
  if (limit !== undefined && Number(limit) < size) return new TicketError('too_large', error.message);
  const extension = /\.\w+$/.exec(name)?.[0].toLowerCase();
  if (extension && error.message.toLowerCase().includes(extension))
    return new TicketError('unsupported_media', error.message);
  return refuse('file', error.message);
}

/** Uploads as Redmine wants them with a message. */
export async function uploadsOf(
  context: Context,
  attachments: readonly PreparedAttachment[] = [],
  call: CallOptions,
): Promise<{ uploads?: object[] }> {
  if (attachments.length === 0) return {};
  // Name and type have been in a browser since the file was looked at.
  for (const { name, mediaType, size } of attachments) checkFile(context.limits, { name, type: mediaType, size });
  const tokens = attachments.map(({ id }) => id);
  if (new Set(tokens).size < tokens.length) throw refuse('attachments', 'name an upload twice');
  const me = await context.identify(call);
  // One after the other: of any number that are none, only the first is asked about.
  await tokens.reduce((before, token) => before.then(() => checkUpload(context, token, me, call)), Promise.resolve());
  return {
    uploads: attachments.map(({ id, name, mediaType }) => ({
      token: id,
      filename: bareName(name),
      content_type: mediaType,
      ...describeName(name),
    })),
  };
}

/** Redmine takes an upload from whoever has its token; here it must be the customer's own. */
async function checkUpload({ ask }: Context, token: string, me: string, { signal }: CallOptions): Promise<void> {
  const number = /^(\d{1,9})\.[0-9a-f]+$/.exec(token)?.[1];
  if (number === undefined) throw refuse('attachments', 'name no upload');
  try {
    const { attachment } = await ask({ path: `/attachments/${number}.json`, signal });
    if (idOf(fieldsOf(attachment)['author']) === me) return;
  } catch (error) {
    if (!isTicketError(error) || (error.code !== 'forbidden' && error.code !== 'not_found')) throw error;
  }
  throw refuse('attachments', 'name no upload of this customer');
}

/** A file that is to be seen in the thread of the customer's own ticket. */
export async function getAttachment(
  context: Context,
  { ticketId, attachmentId }: AttachmentRef,
  call: CallOptions,
): Promise<Blob> {
  const { thread } = await loadThread(context, ticketId, call);
  const files = thread.flatMap((item) => (item.type === 'message' ? item.attachments : []));
  const file = files.find(({ id }) => id === attachmentId);
  if (!file) throw new TicketError('not_found', 'The ticket has no such file');
  const blob = await context.download({ path: `/attachments/download/${file.id}`, signal: call.signal });
  return new Blob([blob], { type: file.mediaType });
}
