import { linesAround, type ComposeEdit, type Selected } from './edit.js';

/** What stands before each line of a quote and of a list. */
const marks = { quote: '> ', list: '- ' } as const;

/** What a line may begin with that makes it one already. */
const marked = { quote: /^ {0,3}> ?/, list: /^ {0,3}(?:[-•]|\d{1,3}[.)]) +/ } as const;

/**
 * Makes the selected lines a quote or a list; lines that all are one already become plain again. Empty lines inside a quote stay
 * in it, inside a list they stay empty.
 *
 * @example
 * markLines({ text: 'one\ntwo', start: 0, end: 7 }, 'list'); // '- one\n- two'
 */
export function markLines(selected: Selected, kind: 'quote' | 'list'): ComposeEdit {
  const { start, end } = linesAround(selected);
  const lines = selected.text.slice(start, end).split('\n');
  const isEmpty = (line: string) => line.trim() === '';
  const isMarked = (line: string) => marked[kind].test(line);
  const isSkipped = (line: string) => lines.length > 1 && kind === 'list' && isEmpty(line);
  const isDone = lines.some(isMarked) && lines.every((line) => isMarked(line) || isSkipped(line));
  const changed = lines.map((line) => {
    if (isSkipped(line)) return line;
    if (isDone) return line.replace(marked[kind], '');
    return isMarked(line) ? line : marks[kind] + line;
  });
  const text = changed.join('\n');
  const isCaret = selected.start === selected.end;
  // A caret stays at its letter; a selection grows to the lines, so that a second press takes it back.
  const grown = (changed[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  const caret = Math.max(start, selected.start + grown);
  return { start, end, text, selection: isCaret ? [caret, caret] : [start, start + text.length] };
}
