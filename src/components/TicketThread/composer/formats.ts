import type { ComposeEdit, Selected } from '../../../core/rules/compose/edit.js';
import { markCode } from '../../../core/rules/compose/markCode.js';
import { markLines } from '../../../core/rules/compose/markLines.js';
import { isComposing } from '../../../ui/isComposing.js';

export type FormatName = 'code' | 'quote' | 'list';

interface Format {
  name: FormatName;
  rule: (selected: Selected) => ComposeEdit;
  /** The key beside Control, or Command on a Mac. */
  key: string;
  /** Where it is on the keyboard, for layouts without that letter. */
  code: string;
  hasShift: boolean;
}

/** The keys are those of other places where people write to one another: no browser keeps them for itself. */
export const formats: readonly Format[] = [
  { name: 'code', rule: markCode, key: 'e', code: 'KeyE', hasShift: false },
  { name: 'quote', rule: (selected) => markLines(selected, 'quote'), key: '9', code: 'Digit9', hasShift: true },
  { name: 'list', rule: (selected) => markLines(selected, 'list'), key: '8', code: 'Digit8', hasShift: true },
];

/** On a Mac Control with a letter moves the caret: there the other key is meant. */
const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);

/** The format that a key press asks for. */
export function formatOf(event: KeyboardEvent): Format | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isAsked = isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (!isAsked || altKey || isComposing(event)) return undefined;
  const isLatin = /^[a-z]$/i.test(key);
  return formats.find(
    (one) => one.hasShift === shiftKey && (one.key === key.toLowerCase() || (!isLatin && one.code === code)),
  );
}

/** As `aria-keyshortcuts` says it, and as people read it. */
export function shortcutOf({ key, hasShift }: Format): { spoken: string; read: string } {
  const letter = key.toUpperCase();
  const keys = [isMac() ? 'Meta' : 'Control', ...(hasShift ? ['Shift'] : []), letter];
  const read = isMac() ? `${hasShift ? '⇧' : ''}⌘${letter}` : ['Ctrl', ...keys.slice(1)].join(' + ');
  return { spoken: keys.join('+'), read };
}
