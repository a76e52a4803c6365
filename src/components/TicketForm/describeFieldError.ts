import type { FieldError } from 'react-hook-form';
import type { Messages } from '../../i18n/messages.js';
import type { FormErrorCode } from './checkRequest.js';

/** The form library's mark of what the backend refused. */
export const refusedByServer = 'server';

/**
 * What is wrong with a field and how to mend it, as a sentence.
 *
 * @param longest Characters, where the length is limited.
 */
export function describeFieldError(
  error: Partial<Pick<FieldError, 'type' | 'message'>> | undefined,
  words: Messages['form'],
  longest = 0,
): string | undefined {
  if (!error) return undefined;
  if (error.type === refusedByServer) return words.refused(error.message ?? '');
  const code = error.message as FormErrorCode;
  return code === 'tooLong' ? words.tooLong(longest) : words[code];
}
