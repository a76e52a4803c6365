/** A change of a text, and what is selected after it. */
export interface ComposeEdit {
  /** What is replaced: from here … */
  start: number;
  /** … to here. */
  end: number;
  text: string;
  /** The selection afterwards, as places in the new text. */
  selection: readonly [start: number, end: number];
}

/** A text in a field, and what of it is selected. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** The text after an edit. */
export function applied(text: string, edit: Pick<ComposeEdit, 'start' | 'end' | 'text'>): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** The whole lines that a selection touches. One that ends where a line begins does not touch that line. */
export function linesAround({ text, start, end }: Selected): { start: number; end: number } {
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const lineEnd = text.indexOf('\n', last);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}
