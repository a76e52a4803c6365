import type { ComposeEdit, Selected } from '../../../core/rules/compose/edit.js';
import { quoteInto } from '../../../core/rules/compose/quoteInto.js';
import { writeInto } from '../../TicketForm/assist/writeInto.js';

/** Changes the words of a field as a rule says, so that the keyboard can undo it; the focus is in the field afterwards. */
export function editField(field: HTMLTextAreaElement, rule: (selected: Selected) => ComposeEdit | undefined): boolean {
  const { value, selectionStart, selectionEnd } = field;
  const edit = rule({ text: value, start: selectionStart, end: selectionEnd });
  if (!edit) return false;
  const [from, to] = edit.selection;
  writeInto(field, { start: edit.start, end: edit.end, text: edit.text, caret: to });
  field.setSelectionRange(from, to);
  return true;
}

/** Puts a text where the caret is, in place of what is selected. */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  editField(field, ({ start, end }) => {
    const caret = start + text.length;
    return { start, end, text, selection: [caret, caret] };
  });
}

/** @param by The line over the quote, which says whose words they are. */
export function insertQuote(field: HTMLTextAreaElement, quoted: string, by: string): void {
  editField(field, (selected) => quoteInto(selected, quoted, by));
}
