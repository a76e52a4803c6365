import type { Prompt } from '../../model.js';
import { isBlank } from '../isBlank.js';
import { readFenceLine } from '../messageText/fence.js';
import { readSections, type Section } from './findSections.js';
import { headingOf } from './headingOf.js';

/** A change of a text: what is from `start` to `end` becomes `text`, and the caret goes to `caret` of the new text. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
  caret: number;
}

/**
 * Makes a place in the message for the answer to a prompt: a new section at the end, or the end of the one that is there.
 * What was written stays as it is. The caret has a line where it can go on.
 *
 * @param prompts Every prompt that may have been used: see `findSections`.
 * @param answer Is put there too, as a block of its own, e.g. what `fenceOf` gave.
 *
 * @example
 * insertSection('The site is down.', { label: 'Steps' }, [{ label: 'Steps' }]);
 * // { start: 17, end: 17, text: '\n\nSteps:\n', caret: 26 }
 */
export function insertSection(
  body: string,
  prompt: Pick<Prompt, 'label'>,
  prompts: readonly Pick<Prompt, 'label'>[],
  answer?: string,
): TextEdit {
  const heading = headingOf(prompt);
  const { sections, openFence } = readSections(body, prompts);
  const same = sections.filter((section) => section.heading === heading);
  const section = same.find(({ isAnswered }) => !isAnswered) ?? same.at(-1);
  const block = answer === undefined ? '' : `${answer}\n`;
  const isLast = section?.end === body.length;
  if (!section) return addSection(body, heading + '\n' + block, openFence);
  if (!section.isAnswered) return fillSection(body, section, block, isLast);
  return extendSection(body, section, block, isLast ? openFence : '');
}

function addSection(body: string, text: string, openFence: string): TextEdit {
  if (isBlank(body)) return edit(0, body.length, text);
  // Code without an end would take the heading for a part of it.
  const written = openFence ? `${lineEndAfter(body)}${openFence}` : '';
  const gap = !written && body.endsWith('\n') ? lineEndAfter(body.slice(0, -1)) : '\n\n';
  return edit(body.length, body.length, written + gap + text);
}

function fillSection(body: string, { answer, end }: Section, block: string, isLast: boolean): TextEdit {
  const before = lineEndAfter(body.slice(0, answer)) + block;
  return edit(answer, end, before, isLast ? '' : '\n\n');
}

function extendSection(body: string, { answer, end }: Section, block: string, openFence: string): TextEdit {
  const written = body.slice(answer, end).trimEnd();
  const at = answer + written.length;
  if (block) {
    const ending = openFence ? `\n${openFence}` : '';
    return edit(at, at, `${ending}\n${block}`);
  }
  // Beside a fence nothing can be written: the next line is for that.
  const lastLine = written.slice(written.lastIndexOf('\n') + 1);
  if (openFence || !readFenceLine(lastLine)) return edit(at, at, '');
  const space = body.slice(at, end);
  const hasLine = space.startsWith('\n') && (end === body.length || space.startsWith('\n\n'));
  return hasLine ? { ...edit(at, at, ''), caret: at + 1 } : edit(at, at, '\n');
}

function edit(start: number, end: number, text: string, after = ''): TextEdit {
  return { start, end, text: text + after, caret: start + text.length };
}

/** What is missing for the text to end with a line end. */
function lineEndAfter(text: string): string {
  return text.endsWith('\n') ? '' : '\n';
}
