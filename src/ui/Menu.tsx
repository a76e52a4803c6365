'use client';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { Check } from './deskIcons.js';
import { findByTyping } from './picker/findByTyping.js';
import { useAnchoredPopover } from './picker/useAnchoredPopover.js';
import { useTypedText } from './picker/useTypedText.js';

export interface MenuItem {
  id: string;
  label: string;
  /** It is on or off, and stays in sight with its tick. */
  isChecked?: boolean | undefined;
  /** A line stands before it. */
  isApart?: boolean;
  onSelect: () => void;
}

export interface MenuProps {
  /** The button that it belongs to. */
  anchor: RefObject<HTMLButtonElement | null>;
  label: string;
  items: readonly MenuItem[];
  /** Where the focus begins. @default 'first' */
  from?: 'first' | 'last';
  onClose: () => void;
}

/**
 * What can be done, in a list over the page (ARIA Authoring Practices, menu button): arrows go round, Home, End and letters jump,
 * Escape and Tab leave. Draw it while it is open. The focus is back at the button before anything is done.
 */
export function Menu({ anchor, label, items, from = 'first', onClose }: MenuProps) {
  const popup = useRef<HTMLDivElement>(null);
  const typing = useTypedText();
  const buttons = () => [...(popup.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const close = () => {
    anchor.current?.focus();
    onClose();
  };
  useAnchoredPopover(anchor, popup, popup, () => {
    // A press elsewhere has the focus there already.
    if (popup.current?.matches(':focus-within')) anchor.current?.focus();
    onClose();
  });
  useEffect(() => {
    const all = popup.current?.querySelectorAll<HTMLElement>('[role^=menuitem]');
    all?.[from === 'first' ? 0 : all.length - 1]?.focus({ preventScroll: true });
  }, [from]);

  const handleKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const all = buttons();
    const at = all.indexOf(event.target as HTMLElement);
    const target = targets[key]?.(at, all.length);
    if (target !== undefined) all.at(target)?.focus();
    else if (key === 'Escape') {
      // A dialog of the host that we are in stays open.
      event.stopPropagation();
      close();
    } else if (key === 'Tab') {
      // From its button the focus goes on.
      close();
      return;
    } else if ([...key].length === 1 && key !== ' ') {
      const found = findByTyping(
        items.map((item) => item.label),
        typing.add(event),
        at,
      );
      if (found !== undefined) all[found]?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={popup}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className="tkd-menu"
      onKeyDown={handleKeyDown}
    >
      {items.map(({ id, label: text, isChecked, isApart, onSelect }) => (
        <button
          key={id}
          type="button"
          role={isChecked === undefined ? 'menuitem' : 'menuitemcheckbox'}
          aria-checked={isChecked}
          tabIndex={-1}
          className="tkd-menu-item"
          data-apart={isApart ? '' : undefined}
          onClick={() => {
            close();
            onSelect();
          }}
        >
          <span className="tkd-menu-tick">{isChecked && <Check aria-hidden size={16} />}</span>
          <span>{text}</span>
        </button>
      ))}
    </div>
  );
}

const targets: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at <= 0 ? count - 1 : at - 1),
  Home: () => 0,
  End: () => -1,
};
