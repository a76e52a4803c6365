import type { DraftContent } from '../../core/drafts/draftRecord.js';
import { activeElementOf } from '../../ui/activeElementOf.js';
import { isFocusLost } from '../../ui/isFocusLost.js';

type Caret = NonNullable<DraftContent['caret']>;

/** Where the customer writes: nowhere that hides what is written, as how long that is would be kept. */
const places = new Set(['subject', 'body']);

/** Where the customer is writing in a form; nothing while they are elsewhere. */
export function caretIn(form: HTMLElement | null): Caret | undefined {
  const field = form && activeElementOf(form);
  if (!isText(field) || !form?.contains(field) || !places.has(field.name)) return undefined;
  const { selectionStart, selectionEnd } = field;
  return { field: field.name, start: selectionStart ?? 0, end: selectionEnd ?? 0 };
}

/** Puts the customer back where they were writing, unless they are somewhere else by now. */
export function putCaret(form: HTMLElement | null, caret: Caret | undefined): void {
  const field = [...(form?.querySelectorAll('input, textarea') ?? [])].find(
    (one) => isText(one) && one.name === caret?.field,
  );
  if (!caret || !isText(field)) return;
  if (!isFocusLost(field) && activeElementOf(field) !== field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(caret.start, caret.end);
}

function isText(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
}
