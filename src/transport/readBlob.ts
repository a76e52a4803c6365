import { TicketError } from '../core/errors.js';
import type { Deadline } from './startDeadline.js';

/**
 * Reads a file part by part: the deadline starts again with each, so that a big one may take its time.
 *
 * @param onProgress Told of the bytes so far, and of how many where `Content-Length` says so.
 */
export async function readBlob(
  response: Response,
  deadline: Deadline,
  patience: number,
  onProgress?: (received: number, total: number | undefined) => void,
): Promise<Blob> {
  const type = response.headers.get('content-type') ?? '';
  const disposition = response.headers.get('content-disposition') ?? '';
  if (/^text\/html\b/i.test(type) && !/^\s*attachment\b/i.test(disposition))
    throw new TicketError('malformed', 'The answer is a page, not a file');
  const parts: BlobPart[] = [];
  const length = lengthOf(response.headers);
  let received = 0;
  const collect = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      parts.push(part);
      received += part.byteLength;
      deadline.extend(patience);
      // Packed on the way, in a manner that the browser hides from other origins: the length is not that of the file.
      onProgress?.(received, length !== undefined && received <= length ? length : undefined);
    },
  });
  try {
    await response.body?.pipeTo(collect, { signal: deadline.signal });
  } catch (cause) {
    throw new TicketError('network', 'The file broke off', { cause });
  }
  return new Blob(parts, { type });
}

function lengthOf(headers: Headers): number | undefined {
  const length = Number(headers.get('content-length') ?? Number.NaN);
  return headers.has('content-encoding') || !(length > 0) ? undefined : length;
}
