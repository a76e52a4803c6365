import type { AttachmentEntry } from '../../hooks/useAttachments.js';
import type { Messages } from '../../i18n/messages.js';

/** Why a message cannot go with its files as they are: one was not uploaded, or waits for an answer about it. */
export type FilesProblem = 'filesFailed' | 'filesAsk';

export function filesProblem(entries: readonly AttachmentEntry[] = []): FilesProblem | null {
  if (entries.some(({ status }) => status === 'failed')) return 'filesFailed';
  return entries.some(({ status }) => status === 'asking') ? 'filesAsk' : null;
}

/** The same as a sentence, in the words of the form or of the thread. */
export function describeFilesProblem(problem: FilesProblem, messages: Messages, part: 'form' | 'thread'): string {
  return problem === 'filesFailed' ? messages[part].filesFailed : messages.pictures.answerFirst;
}
