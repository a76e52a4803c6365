import type { KeyboardEvent } from 'react';

/** Rows that one key goes through at once. */
const page = 10;

/** How many rows each key goes, up being less. */
const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The row that a key leads to from the one that has the focus; `undefined` where the key is not for the list. Without a row that
 * has the focus every key stays the page's.
 */
export function rowKey(
  { key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  count: number,
): number | undefined {
  const step = steps[key];
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (step === undefined || !row || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  return Math.min(Math.max(Number(row.dataset['row']) + step, 0), count - 1);
}

/** Whether what has the focus takes letters: then they are no shortcuts. */
export function takesLetters(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isButtonLike = target instanceof HTMLInputElement && /^(?:checkbox|radio|button|submit)$/.test(target.type);
  return (
    target.isContentEditable ||
    (!isButtonLike && target.matches('input, textarea, select, [role="textbox"], [role="combobox"], [role="listbox"]'))
  );
}
