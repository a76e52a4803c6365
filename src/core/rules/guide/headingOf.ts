import type { Prompt } from '../../model.js';

/** The line that stands over the answer to a prompt: its label, with a colon unless it ends in a mark of its own. */
export function headingOf({ label }: Pick<Prompt, 'label'>): string {
  const line = label.trim().replace(/\s+/g, ' ');
  return /[:?!.…：？؟]$/u.test(line) ? line : `${line}:`;
}
