'use client';
import { useEffect, useRef, type RefObject } from 'react';
import type { ThreadData } from '../../../hooks/useThread.js';
import { LaterWords } from '../../../i18n/LaterWords.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Button } from '../../../ui/Button.js';
import { Search } from '../../../ui/icons.js';
import { useLater } from '../../../ui/useLater.js';
import { threadTools } from '../threadTools.js';

export interface FindBarProps {
  thread: ThreadData;
  /** The element of the list. */
  list: RefObject<HTMLElement | null>;
  /** What is uppermost on screen. */
  seenId: () => string | undefined;
  /** Draws a message whole, wherever it is, and hands over its row. */
  onShow: (id: string, then: (row: HTMLElement) => void) => void;
  /** Tells who listens, once. */
  say: (text: string) => void;
  onClose: () => void;
}

export interface FindSlotProps extends Omit<FindBarProps, 'onClose'> {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** The button that opens the search within the thread, and in its place the search, fetched when it is asked for. */
export function FindSlot({ isOpen, onOpenChange, ...props }: FindSlotProps) {
  const words = useI18n().messages.reading;
  const button = useRef<HTMLButtonElement>(null);
  const { part, hasFailed } = useLater(threadTools, isOpen);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen && hasFailed) onOpenChange(false);
  }, [isOpen, hasFailed, onOpenChange]);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen && part)
    return (
      <LaterWords words={part.words}>
        <part.FindBar {...props} onClose={() => onOpenChange(false)} />
      </LaterWords>
    );
  return (
    <Button ref={button} variant="quiet" busy={isOpen} onClick={() => onOpenChange(true)}>
      <Search aria-hidden size={16} />
      <span>{words.find}</span>
    </Button>
  );
}
