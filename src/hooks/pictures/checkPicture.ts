import { TicketError } from '../../core/errors.js';
import { isDrawable } from '../../core/rules/pictures/fileKind.js';
import { hasTooManyPixels } from '../../core/rules/pictures/pictureLimits.js';
import { readPicture } from '../../core/rules/pictures/readPicture.js';
import { sniffMedia } from '../../core/rules/pictures/sniffMedia.js';

/** Bytes that are read into memory: what is larger is no picture for a ticket. */
const mostRead = 100_000_000;

/**
 * A picture that may be drawn, by its bytes and whatever it is called: as the type that it is.
 *
 * @throws {TicketError} `unsupported_media` where it is none that browsers draw and never run; `too_large` where it has more
 *   pixels than a phone can decode.
 */
export async function checkPicture(file: Blob): Promise<Blob> {
  if (file.size > mostRead) throw new TicketError('too_large', 'Too many bytes to be looked at');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = sniffMedia(bytes.subarray(0, 4096));
  const parts = kind !== null && isDrawable(kind) ? readPicture(bytes, kind) : null;
  if (kind === null || !parts) throw new TicketError('unsupported_media', 'By its bytes it is no picture to draw');
  if (hasTooManyPixels(parts)) throw new TicketError('too_large', 'Too many pixels to be drawn');
  return new Blob([file], { type: kind });
}
