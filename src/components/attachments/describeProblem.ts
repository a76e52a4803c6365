import type { TicketError } from '../../core/errors.js';
import type { Limits } from '../../core/model.js';
import type { FileProblem } from '../../core/rules/fileProblem.js';
import type { I18n } from '../../i18n/context.js';

/** Why a file was not taken, as a sentence. */
export function describeProblem(problem: FileProblem, limits: Limits, { messages, format }: I18n): string {
  const words = messages.attachments;
  switch (problem) {
    case 'empty':
      return words.empty;
    case 'too_large':
      return words.tooLarge(limits.maxFileBytes === undefined ? undefined : format.size(limits.maxFileBytes));
    case 'too_many':
      return words.tooMany(limits.maxFiles ?? 0);
    case 'unsupported_media':
      return words.unsupported;
  }
}

/** Why a file could not be sent, as a sentence about this file. */
export function describeUploadError({ code }: TicketError, limits: Limits, i18n: I18n): string {
  if (code === 'too_large' || code === 'unsupported_media') return describeProblem(code, limits, i18n);
  return code === 'invalid' ? i18n.messages.attachments.notAccepted : i18n.messages.errors[code];
}

/** Whether sending the very same file again cannot help. */
export function isFinal({ code }: TicketError): boolean {
  return code === 'too_large' || code === 'unsupported_media' || code === 'invalid' || code === 'forbidden';
}
