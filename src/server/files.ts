import type { PreparedAttachment } from '../core/adapter.js';
import { attachmentLinkType } from '../core/attachmentLinkType.js';
import { formatDisposition, parseDisposition, safeFileName } from './contentDisposition.js';
import type { HandlerLimits } from './options.js';
import { HttpError } from './problem.js';
import { mediaTypeOf, readBytes } from './readBody.js';

const anyType = 'application/octet-stream';

/** What a browser would run if it ever came to show it, and our own word for "the file is elsewhere". */
const unservable = new RegExp(
  `^(?:.*[/+](?:html|xml|javascript|ecmascript)|${attachmentLinkType.replace('+', '\\+')})$`,
);

/** Reads an upload: the bytes as they are, the name in `Content-Disposition`. */
export async function readUpload(request: Request, limits: Required<HandlerLimits>): Promise<File> {
  const name = parseDisposition(request.headers.get('content-disposition'));
  if (name === undefined)
    throw new HttpError(422, 'invalid', 'Not valid', { fields: { 'Content-Disposition': 'names no file' } });
  const type = mediaTypeOf(request) || anyType;
  checkAccepted(limits, name, type);
  return new File([await readBytes(request, limits.fileBytes)], name, { type });
}

/** Joins the attachments of a message with the files that came along. What a file is, the file itself says. */
export function joinFiles(
  attachments: readonly PreparedAttachment[],
  files: ReadonlyMap<string, File>,
  limits: Required<HandlerLimits>,
): PreparedAttachment[] {
  const stray = [...files.keys()].find((id) => !attachments.some((attachment) => attachment.id === id));
  if (stray !== undefined)
    throw new HttpError(422, 'invalid', 'Not valid', { fields: { attachments: 'do not name every file' } });
  return attachments.map(({ id }) => {
    const file = files.get(id);
    if (!file)
      throw new HttpError(422, 'invalid', 'Not valid', { fields: { attachments: 'name a file that is not there' } });
    if (file.size > limits.fileBytes) throw new HttpError(413, 'too_large', 'Too large');
    const name = safeFileName(file.name);
    const mediaType = file.type || anyType;
    checkAccepted(limits, name, mediaType);
    return { id, name, mediaType, size: file.size, file };
  });
}

/** Hands out a file so that no browser shows or runs it where it comes from. */
export function fileResponse(file: Blob): Response {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(file.type) && !unservable.test(file.type) ? file.type : anyType;
  return new Response(file, {
    headers: {
      'content-type': type,
      'content-length': String(file.size),
      'content-disposition': formatDisposition(file instanceof File ? file.name : 'attachment'),
      'cache-control': 'private, no-cache',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  });
}

function checkAccepted({ accept }: Required<HandlerLimits>, name: string, type: string): void {
  const accepted = accept.some((rule) => {
    const wanted = rule.trim().toLowerCase();
    if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted);
    return wanted.endsWith('/*') ? wanted === '*/*' || type.startsWith(wanted.slice(0, -1)) : type === wanted;
  });
  if (!accepted) throw new HttpError(415, 'unsupported_media', 'Not an accepted type');
}
