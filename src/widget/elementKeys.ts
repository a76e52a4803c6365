import type { WidgetApp, WidgetHost } from './contract.js';

/** What writing in a field raises. A page's shortcuts, masks and counters listen for it on the document. */
const fieldEvents = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'cut',
  'copy',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];

/** A page's focus trap would fetch the focus back: to it, everything in here is outside. */
const focusEvents = ['focusin', 'focusout'];

/**
 * Ends at the shadow root what is no business of the page's: what is written in fields, where the focus goes, and an Escape that
 * closes something in here. React has seen it all by then: its root is inside. A page that listens while an event is on its way
 * down sees it even so.
 *
 * @returns Ends it.
 */
export function keepKeysInside({ root, launcher }: Pick<WidgetHost, 'root' | 'launcher'>): WidgetApp['stop'] {
  const listening = new AbortController();
  const { signal } = listening;
  let isClosing = false;
  const note = (event: Event) => {
    // Asked on the way down: on the way up it is closed already.
    isClosing =
      isEscape(event) &&
      (root.querySelector('dialog[open],:popover-open') !== null || launcher.getAttribute('aria-expanded') === 'true');
  };
  const stopWritten = (event: Event) => {
    if (isField(event.target) || (isEscape(event) && (isClosing || event.defaultPrevented))) event.stopPropagation();
  };
  root.addEventListener('keydown', note, { capture: true, signal });
  for (const type of fieldEvents) root.addEventListener(type, stopWritten, { signal });
  for (const type of focusEvents) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  return () => listening.abort();
}

function isEscape(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Escape';
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select'));
}
