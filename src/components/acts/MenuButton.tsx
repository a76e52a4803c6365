'use client';
import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { ChevronDown } from '../../ui/icons.js';
import { useLater } from '../../ui/useLater.js';
import { useHandOn } from '../outbox/useHandOn.js';
import { actParts, type ActParts } from './actParts.js';

/** Where a menu opens, and how it ends. */
export interface OpenMenu {
  anchor: RefObject<HTMLButtonElement | null>;
  from: 'first' | 'last';
  onClose: () => void;
}

export interface MenuButtonProps {
  /** Its words. */
  text: string;
  /** Its name, where its words alone say too little. */
  label?: string;
  variant?: 'secondary' | 'quiet';
  className?: string;
  /** Draws the menu, once it is here. */
  children: (parts: ActParts, menu: OpenMenu) => ReactNode;
}

/** Opens a menu whose code comes with the first press, or already when a pointer nears. */
export function MenuButton({ text, label, variant = 'secondary', className, children }: MenuButtonProps) {
  const { acts } = useI18n().messages;
  const anchor = useRef<HTMLButtonElement>(null);
  // A message that is deleted has no menu any more.
  useHandOn(anchor);
  const [from, setFrom] = useState<OpenMenu['from']>();
  const { part: parts, hasFailed } = useLater(actParts, from !== undefined);
  const isOpen = from !== undefined && parts !== undefined;
  const close = () => setFrom(undefined);
  return (
    <>
      <Button
        ref={anchor}
        variant={variant}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        busy={from !== undefined && !parts && !hasFailed}
        onPointerEnter={() => void actParts.load().catch(() => undefined)}
        onClick={(event) => {
          // The browser would close and open the popup by itself.
          event.preventDefault();
          setFrom(from ? undefined : 'first');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setFrom(event.key === 'ArrowUp' ? 'last' : 'first');
        }}
      >
        <span>{text}</span>
        <ChevronDown aria-hidden size={14} />
      </Button>
      {isOpen && <LaterWords words={parts.words}>{children(parts, { anchor, from, onClose: close })}</LaterWords>}
      {hasFailed && <span role="alert">{acts.notLoaded}</span>}
    </>
  );
}
