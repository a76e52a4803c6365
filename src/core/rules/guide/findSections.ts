import type { Prompt } from '../../model.js';
import { isBlank } from '../isBlank.js';
import { endsFence, readFenceLine } from '../messageText/fence.js';
import { headingOf } from './headingOf.js';

/** The part of a message that answers a prompt. Its places are those of the message. */
export interface Section {
  heading: string;
  /** Where the heading's line begins. */
  start: number;
  /** Where the answer begins: on the next line, or after the heading where something follows it there. */
  answer: number;
  /** Where the next section begins, or the message ends. */
  end: number;
  isAnswered: boolean;
}

/** What {@link readSections} has read. */
export interface SectionsRead {
  sections: Section[];
  /** The backticks of the code that the message ends in the middle of. */
  openFence: string;
}

/**
 * Finds the sections of a message by their headings: a heading is a line, or the beginning of one. What is in a block of code
 * is none, whatever it says.
 *
 * @param prompts Every prompt that may have been used, not only those shown now: each heading ends the section before it.
 *
 * @example
 * findSections('What fails:\nThe site\n\nSteps:\n', [{ label: 'What fails' }, { label: 'Steps' }]);
 * // two sections: the first answered, the second not
 */
export function findSections(body: string, prompts: readonly Pick<Prompt, 'label'>[]): Section[] {
  return readSections(body, prompts).sections;
}

/** The sections, and whether the message ends inside code. */
export function readSections(body: string, prompts: readonly Pick<Prompt, 'label'>[]): SectionsRead {
  // The longest first: one may begin as another does.
  const headings = prompts.map(headingOf).toSorted((a, b) => b.length - a.length);
  const sections: Section[] = [];
  let openFence = '';
  let next = 0;
  for (let start = 0; start < body.length; start = next) {
    const lineEnd = body.indexOf('\n', start);
    next = lineEnd < 0 ? body.length : lineEnd + 1;
    const line = body.slice(start, next).trimEnd();
    if (openFence) {
      if (endsFence(line, openFence)) openFence = '';
      continue;
    }
    const ticks = readFenceLine(line)?.ticks;
    if (ticks) {
      openFence = ticks;
      continue;
    }
    const text = line.trimStart();
    const heading = text && headings.find((one) => text.startsWith(one) || `${text}:` === one);
    if (!heading) continue;
    const after = start + line.length - text.length + heading.length;
    const isAlone = text.length <= heading.length;
    sections.push({ heading, start, answer: isAlone ? next : after, end: body.length, isAnswered: false });
  }
  for (const [index, section] of sections.entries()) {
    section.end = sections[index + 1]?.start ?? body.length;
    section.isAnswered = !isBlank(body.slice(section.answer, section.end));
  }
  return { sections, openFence };
}
