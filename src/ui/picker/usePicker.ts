'use client';
import { useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { findByTyping } from './findByTyping.js';
import { moveBy } from './moveBy.js';
import type { PickerProps } from './Picker.js';
import { useTypedText } from './useTypedText.js';

export type PickerState = ReturnType<typeof usePicker>;

/** What is open, where the keyboard is in it, and what each key does. */
export function usePicker(
  { control, value, options, onChange, search }: PickerProps,
  button: RefObject<HTMLButtonElement | null>,
) {
  const [isOpen, setOpen] = useState(false);
  const [pointed, setPointed] = useState<string>();
  /** Counts what must bring the active option into sight: keys do, a pointer that passes over does not. */
  const [reveals, setReveals] = useState(0);
  const [numbers] = useState(() => new Map<string, number>());
  const hasMoved = useRef(false);
  const [isByTouch, setByTouch] = useState(false);
  const typing = useTypedText();

  const isSearching = search !== undefined && search.text !== '';
  const at = (wanted: string | undefined) => options.findIndex((option) => option.value === wanted);
  const isPointed = pointed !== undefined && at(pointed) >= 0;
  const fallback = isSearching ? 0 : Math.max(at(value), 0);
  const active = options.length === 0 ? -1 : isPointed ? at(pointed) : fallback;

  // By what it stands for, not by its place: a reader that is told of the same id is told of nothing new.
  const idOf = (wanted: string) => {
    if (!numbers.has(wanted)) numbers.set(wanted, numbers.size);
    return `${control.id}-option-${numbers.get(wanted) ?? 0}`;
  };

  const point = (index: number | undefined, isByKey = true) => {
    const option = index === undefined ? undefined : options[index];
    if (!option) return;
    setPointed(option.value);
    if (!isByKey) return;
    hasMoved.current = true;
    setReveals((count) => count + 1);
  };
  const open = () => {
    hasMoved.current = false;
    setPointed(undefined);
    setOpen(true);
    // Safari gives a button no focus when it is pressed, and the keys would go nowhere.
    button.current?.focus();
  };
  const close = ({ keepsFocus = false } = {}) => {
    setOpen(false);
    if (search?.text) search.onTextChange('');
    if (!keepsFocus) button.current?.focus();
  };
  const choose = (index: number) => {
    const option = options[index];
    close();
    if (option && option.value !== value) onChange(option.value);
  };
  const type = (event: KeyboardEvent) => {
    if (search) search.onTextChange(event.key);
    else
      point(
        findByTyping(
          options.map(({ label }) => label),
          typing.add(event),
          isOpen ? active : at(value),
        ),
      );
  };

  const handleClosedKey = (event: KeyboardEvent) => {
    const { key } = event;
    const isOpening = ['Enter', ' ', 'ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key);
    const isTyping = key !== ' ' && isCharacter(event);
    if (!isOpening && !isTyping) return;
    event.preventDefault();
    setByTouch(false);
    open();
    if (isTyping) type(event);
    else if (key === 'Home' || key === 'End') point(moveBy(key, active, options.length));
  };

  /** @returns Whether the key was meant for the list. */
  const handleListKey = (event: KeyboardEvent): boolean => {
    const { key, altKey } = event;
    if (key === 'Escape' || (altKey && key === 'ArrowUp')) {
      // A dialog of the host that we are in stays open.
      event.stopPropagation();
      if (key === 'Escape') close();
      else choose(active);
    } else if (key === 'Enter') {
      if (active >= 0) choose(active);
    } else {
      const target = altKey ? undefined : moveBy(key, active, options.length);
      if (target === undefined) return false;
      point(target);
    }
    event.preventDefault();
    return true;
  };

  const handleOpenKey = (event: KeyboardEvent) => {
    if (handleListKey(event)) return;
    if (event.key === 'Tab') {
      // Only what somebody has gone to is taken: a list that was merely looked at changes nothing.
      if (hasMoved.current) choose(active);
      else close();
    } else if (isCharacter(event)) {
      event.preventDefault();
      if (event.key === ' ' && !typing.isUnderWay(event.timeStamp)) choose(active);
      else type(event);
    }
  };

  return {
    isOpen,
    active,
    activeId: active >= 0 ? idOf(options[active]?.value ?? '') : undefined,
    reveals,
    idOf,
    ids: { popup: `${control.id}-popup`, list: `${control.id}-list` },
    point,
    choose,
    close,
    handleListKey,
    /** Whether a finger has opened it: a phone's keyboard then waits until the search is touched. */
    isByTouch,
    notePointer: ({ pointerType }: { pointerType: string }) => setByTouch(pointerType === 'touch'),
    handleClick(event: MouseEvent) {
      // The browser would close and open the popup by itself.
      event.preventDefault();
      if (isOpen) close();
      else open();
    },
    handleKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey) return;
      if (isOpen) handleOpenKey(event);
      else handleClosedKey(event);
    },
    handleKeyUp(event: KeyboardEvent) {
      // Firefox presses a button when Space comes up, whatever was done about it when it went down.
      if (event.key === ' ') event.preventDefault();
    },
    handleBlur(event: FocusEvent) {
      if (isOpen && !search && event.relatedTarget !== null) close({ keepsFocus: true });
    },
  };
}

function isCharacter({ key, altKey }: { key: string; altKey: boolean }): boolean {
  return [...key].length === 1 && !altKey;
}
