import type { NewReply, NewTicket, PreparedAttachment, PrepareOptions } from '../../core/adapter.js';
import type { Call, Outgoing, Transport } from '../../transport/createTransport.js';
import { answerOf } from './readAnswer.js';
import { sendByXhr } from './sendByXhr.js';
import { uploaded } from './actShapes.js';
import type { Deadline } from '../../transport/startDeadline.js';

/** Sends a file ahead of its message, by XMLHttpRequest where there is one. */
export async function uploadFirst(
  transport: Transport,
  createXhr: (() => XMLHttpRequest) | undefined,
  file: File,
  { signal, onProgress }: PrepareOptions = {},
): Promise<PreparedAttachment> {
  const { name, size } = file;
  const mediaType = file.type || 'application/octet-stream';
  const call: Call = {
    method: 'POST',
    path: '/attachments',
    headers: { 'content-type': mediaType, 'content-disposition': `attachment; filename*=UTF-8''${encodeName(name)}` },
    body: file,
    signal,
    // Progress makes the time begin anew.
    ...(createXhr && { timeout: transport.timeout }),
  };
  const byXhr =
    createXhr &&
    ((outgoing: Outgoing, deadline: Deadline) =>
      sendByXhr(createXhr(), outgoing, deadline, (sent) => {
        deadline.extend(transport.timeout);
        onProgress?.(Math.min(sent, size), size);
      }));
  const { id } = await transport.send(call, answerOf(uploaded), byXhr);
  if (!byXhr) onProgress?.(size, size);
  return { id, name, mediaType, size };
}

/** The body of a write: JSON, or a form of it and the files when they have not been sent ahead. */
export function bodyOf({ attachments, ...content }: NewTicket | NewReply): Pick<Call, 'body' | 'headers'> {
  const data = JSON.stringify({
    ...content,
    ...(attachments && {
      attachments: attachments.map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
    }),
  });
  const carried = attachments?.filter(({ file }) => file) ?? [];
  if (carried.length === 0) return jsonBody(data);
  const form = new FormData();
  form.set('data', data);
  for (const { id, name, file } of carried) if (file) form.append(id, file, name);
  return { body: form };
}

export function jsonBody(data: string): Pick<Call, 'body' | 'headers'> {
  return { body: data, headers: { 'content-type': 'application/json' } };
}

/** The extended notation of RFC 8187, so that any name fits into a header. */
function encodeName(name: string): string {
  const wellFormed = name.replace(/\p{Cs}/gu, '\u{FFFD}');
  return encodeURIComponent(wellFormed).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
