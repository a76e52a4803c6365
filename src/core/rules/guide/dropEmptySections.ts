import type { Prompt } from '../../model.js';
import { findSections } from './findSections.js';

/**
 * The message without the headings that nothing was written under. Everything else stays letter by letter.
 *
 * @param prompts Every prompt that may have been used: see `findSections`.
 *
 * @example
 * dropEmptySections('The site is down.\n\nSteps:\n', [{ label: 'Steps' }]); // 'The site is down.'
 */
export function dropEmptySections(body: string, prompts: readonly Pick<Prompt, 'label'>[]): string {
  const sections = findSections(body, prompts);
  if (sections.every(({ isAnswered }) => isAnswered)) return body;
  let kept = body.slice(0, sections[0]?.start);
  for (const { start, end, isAnswered } of sections) {
    if (isAnswered) kept += body.slice(start, end);
  }
  return sections.at(-1)?.isAnswered ? kept : kept.trimEnd();
}
