import type { PreparedAttachment } from '../adapter.js';
import { TicketError } from '../errors.js';
import type { Limits } from '../model.js';
import { newClientRef } from '../newClientRef.js';
import { bareName, checkFile } from './checkFile.js';

/**
 * Keeps a file in its handle until the message goes, for a backend that takes both together (`with-message`).
 *
 * @throws {TicketError} What {@link checkFile} refuses; `aborted`.
 */
export async function carryFile(limits: Limits, file: File, signal?: AbortSignal): Promise<PreparedAttachment> {
  checkFile(limits, file);
  // Nothing is sent yet, so this is the one moment to change one's mind in.
  await Promise.resolve();
  if (signal?.aborted) throw new TicketError('aborted', 'The caller gave up');
  const { name, size, type } = file;
  return { id: newClientRef(), name: bareName(name), mediaType: type || 'application/octet-stream', size, file };
}
