import type { TicketError } from '../../core/errors.js';
import type { Messages } from '../../i18n/messages.js';

/** Why a file could not be loaded or shown. The words for these elsewhere are about a ticket, or about what is sent. */
export function fileReason({ code }: TicketError, { thread, files, errors }: Messages): string {
  if (code === 'not_found') return thread.fileGone;
  if (code === 'unsupported_media') return files.notPicture;
  return code === 'too_large' ? files.tooLarge : errors[code];
}

/** In place of a picture: that it could not be loaded, or why it is not shown. */
export function pictureNote(error: TicketError, messages: Messages): string {
  const reason = fileReason(error, messages);
  const isWithheld = error.code === 'unsupported_media' || error.code === 'too_large';
  return isWithheld ? reason : messages.thread.pictureFailed(reason);
}
