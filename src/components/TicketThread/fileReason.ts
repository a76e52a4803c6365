import type { TicketError } from '../../core/errors.js';
import type { Messages } from '../../i18n/messages.js';

/** Why a file could not be loaded. The words for `not_found` elsewhere are about a ticket. */
export function fileReason({ code }: TicketError, { thread, errors }: Messages): string {
  return code === 'not_found' ? thread.fileGone : errors[code];
}
