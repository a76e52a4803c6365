import type { AttachmentRef, DownloadOptions, TicketAdapter } from '../core/adapter.js';
import { TicketError } from '../core/errors.js';
import { safeUrl } from '../core/rules/safeUrl.js';

/** A file, or where it is. */
export type LoadedAttachment = Blob | { url: string };

export async function loadAttachment(
  adapter: TicketAdapter,
  ref: AttachmentRef,
  options: DownloadOptions,
): Promise<LoadedAttachment> {
  return adapter.getAttachment?.(ref, options) ?? Promise.reject(new TicketError('not_found'));
}

export function checkLoaded(answer: unknown): LoadedAttachment {
  if (answer instanceof Blob) return answer;
  const given = (answer as { url?: unknown } | null)?.url;
  const url = typeof given === 'string' ? safeUrl(given, 'picture', document.baseURI) : null;
  if (url !== null) return { url };
  throw new TicketError('malformed', 'The adapter answered something that is neither a Blob nor an address.');
}
