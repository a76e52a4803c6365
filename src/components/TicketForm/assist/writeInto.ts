import type { TextEdit } from '../../../core/rules/guide/insertSection.js';

/** Characters that are put in as if typed. Browsers take seconds for what is much longer. */
const mostTyped = 4000;

/** Old, and no standard any more; but only what goes through it can be undone by the keyboard. */
interface Typing {
  execCommand?: (command: 'insertText' | 'delete', showUi: false, text: string) => boolean;
}

/** Changes the text of a field as if the customer had typed it, and leaves the focus and the caret there. */
export function writeInto(field: HTMLTextAreaElement | HTMLInputElement, { start, end, text, caret }: TextEdit): void {
  const { value } = field;
  const wanted = value.slice(0, start) + text + value.slice(end);
  // Before the focus: a browser that gives the focus brings the caret into sight.
  field.setSelectionRange(start, end);
  field.focus();
  if (wanted !== value) {
    const page: Typing = field.ownerDocument;
    if (text.length <= mostTyped) page.execCommand?.(text ? 'insertText' : 'delete', false, text);
    if (field.value !== wanted) {
      field.setRangeText(wanted, 0, field.value.length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  field.setSelectionRange(caret, caret);
}
