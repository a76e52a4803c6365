import { TicketError } from '../core/errors.js';
import type { Deadline } from './startDeadline.js';

/** Reads a file part by part: the deadline starts again with each, so that a big one may take its time. */
export async function readBlob(response: Response, deadline: Deadline, patience: number): Promise<Blob> {
  const type = response.headers.get('content-type') ?? '';
  const disposition = response.headers.get('content-disposition') ?? '';
  if (/^text\/html\b/i.test(type) && !/^\s*attachment\b/i.test(disposition))
    throw new TicketError('malformed', 'The answer is a page, not a file');
  const parts: BlobPart[] = [];
  const collect = new WritableStream<BlobPart>({
    write(part) {
      parts.push(part);
      deadline.extend(patience);
    },
  });
  try {
    await response.body?.pipeTo(collect, { signal: deadline.signal });
  } catch (cause) {
    throw new TicketError('network', 'The file broke off', { cause });
  }
  return new Blob(parts, { type });
}
