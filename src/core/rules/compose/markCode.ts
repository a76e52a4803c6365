import { fenceOf } from '../guide/fenceOf.js';
import { linesAround, type ComposeEdit, type Selected } from './edit.js';

/**
 * Makes what is selected code: inline within a line, a block for several lines, or where a backtick of its own would end inline
 * code. What is code already becomes plain again. With nothing selected the caret comes between two backticks.
 *
 * @example
 * markCode({ text: 'run ls -l now', start: 4, end: 9 }); // 'run `ls -l` now'
 */
export function markCode(selected: Selected): ComposeEdit {
  const { text, start, end } = selected;
  const inside = text.slice(start, end);
  const fenced = unfenced(selected);
  if (fenced) return fenced;
  if (/[\n`]/.test(inside)) return inFence(selected);
  if (text[start - 1] === '`' && text[end] === '`' && start !== end)
    return { start: start - 1, end: end + 1, text: inside, selection: [start - 1, end - 1] };
  return { start, end, text: `\`${inside}\``, selection: [start + 1, end + 1] };
}

/** Makes the whole lines of a selection a block of code. */
export function inFence(selected: Selected): ComposeEdit {
  const { start, end } = linesAround(selected);
  const text = fenceOf(selected.text.slice(start, end));
  return { start, end, text, selection: [start, start + text.length] };
}

/** A selection that is a block of code, fences and all. */
function unfenced({ text, start, end }: Selected): ComposeEdit | undefined {
  const [, fence = '', value = ''] = /^(`{3,})[^\n`]*\n([^]*)\n(`{3,})$/.exec(text.slice(start, end)) ?? [];
  const isOne = fence !== '' && text.slice(start, end).endsWith(`\n${fence}`) && !value.includes(`\n${fence}`);
  return isOne ? { start, end, text: value, selection: [start, start + value.length] } : undefined;
}
