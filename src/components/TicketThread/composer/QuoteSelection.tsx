'use client';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Person } from '../../../core/model.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { activeElementOf } from '../../../ui/activeElementOf.js';
import { isFocusLost } from '../../../ui/isFocusLost.js';
import { rootsAround } from '../../../ui/rootsAround.js';
import { selectedAt, selectionAt } from '../../../ui/selectionAt.js';
import { quotable, selectedIn } from '../quoting.js';
import { TextQuote } from './composeIcons.js';

export interface QuoteSelectionProps {
  field: RefObject<HTMLTextAreaElement | null>;
  onQuote: (text: string, author: Person) => void;
}

interface Picked {
  text: string;
  author: Person;
  /** Where the selection ends on screen. */
  top: number;
  left: number;
}

/** Pixels between the selection and the button, and from the edge of the window. */
const gap = 6;

/**
 * A button at what is selected in a message. Tab leads to it from the selection, Escape sends it away; below each message stands
 * another one that does the same.
 */
export function QuoteSelection({ field, onQuote }: QuoteSelectionProps) {
  const words = useI18n().messages.composer;
  const [picked, setPicked] = useState<Picked>();
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const thread = field.current?.closest('.tkd-thread-page');
    if (!thread) return undefined;
    const { ownerDocument: page } = thread;
    let isDown = false;
    const look = () => {
      // While the pointer is down it would be in the way.
      if (!isDown) setPicked(pickedIn(thread));
    };
    const handleDown = () => {
      isDown = true;
    };
    const handleUp = () => {
      isDown = false;
      // The browser takes an old selection away only after this.
      setTimeout(look);
    };
    const handleKey = (event: KeyboardEvent) => {
      const { current } = button;
      // Asked of the focus and not of the event: of a closed shadow root the page is told nothing.
      const focused = activeElementOf(thread);
      const isReading = isFocusLost(thread) || (focused !== current && thread.contains(focused));
      if (!current || !isReading) return;
      if (event.key === 'Escape') setPicked(undefined);
      else if (event.key === 'Tab' && !event.shiftKey) {
        event.preventDefault();
        current.focus();
      }
    };
    const events = [
      ['selectionchange', look],
      ['pointerdown', handleDown],
      ['pointerup', handleUp],
      ['pointercancel', handleUp],
      ['keydown', handleKey],
    ] as const;
    for (const [name, listener] of events) page.addEventListener(name, listener as EventListener);
    const roots = rootsAround(thread);
    for (const root of roots) root.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      for (const [name, listener] of events) page.removeEventListener(name, listener as EventListener);
      for (const root of roots) root.removeEventListener('scroll', look, { capture: true });
    };
  }, [field]);

  useLayoutEffect(() => {
    const { current } = button;
    if (!current || !picked) return;
    // Over everything, whatever of the host's page cuts off what sticks out.
    if (current.popover === 'manual' && !current.matches(':popover-open')) current.showPopover();
    const { width, height } = current.getBoundingClientRect();
    const { clientWidth, clientHeight } = current.ownerDocument.documentElement;
    current.style.left = `${Math.max(gap, Math.min(picked.left - width / 2, clientWidth - width - gap))}px`;
    current.style.top = `${Math.max(gap, Math.min(picked.top + gap, clientHeight - height - gap))}px`;
  }, [picked]);

  if (!picked) return null;
  const handleQuote = () => {
    selectionAt(button.current as Element)?.removeAllRanges();
    setPicked(undefined);
    onQuote(picked.text, picked.author);
  };
  return (
    <button
      ref={button}
      type="button"
      popover="manual"
      className="tkd-quote-selection tkd-button"
      onMouseDown={(event) => event.preventDefault()}
      onClick={handleQuote}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setPicked(undefined);
      }}
    >
      <TextQuote aria-hidden size={14} />
      <span>{words.quoteSelected}</span>
    </button>
  );
}

function pickedIn(thread: Element): Picked | undefined {
  const range = selectedAt(thread);
  if (!range || !thread.contains(range.endContainer)) return undefined;
  const { endContainer: end } = range;
  const article = (end instanceof Element ? end : end.parentElement)?.closest('article');
  const message = article && quotable.get(article);
  const text = article ? selectedIn(article) : '';
  if (!message || text === '') return undefined;
  const drawn = thread.ownerDocument.createRange();
  drawn.setStart(range.startContainer, range.startOffset);
  drawn.setEnd(end, range.endOffset);
  const boxes = drawn.getClientRects();
  const last = boxes[boxes.length - 1];
  if (!last) return undefined;
  // Scrolled out of sight, it points at nothing.
  if (last.bottom < 0 || last.top > thread.ownerDocument.documentElement.clientHeight) return undefined;
  return { text, author: message.author, top: last.bottom, left: last.right };
}
