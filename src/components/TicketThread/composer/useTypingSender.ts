'use client';
import { useEffect, type RefObject } from 'react';
import { useSupport } from '../../../hooks/SupportProvider.js';

/** Milliseconds between two tellings at least. */
const pace = 3000;

/** What a hand does with a field: pasted, dropped and restored words come otherwise. */
const byHand = /^(?:insertText|insertLineBreak|insertCompositionText|deleteContent)/;

/** Tells the backend that the customer is writing, where it wants to know. Never what. */
export function useTypingSender(field: RefObject<HTMLTextAreaElement | null>, ticketId: string): void {
  const { adapter } = useSupport('TicketThread');
  useEffect(() => {
    const { current } = field;
    if (!current || !adapter.sendTyping) return undefined;
    let toldAt = -Infinity;
    const handleInput = (event: Event) => {
      const { inputType = '' } = event as Partial<InputEvent>;
      const now = performance.now();
      if (!byHand.test(inputType) || document.visibilityState !== 'visible' || now - toldAt < pace) return;
      toldAt = now;
      // Nobody has asked for it, and nobody misses it.
      adapter.sendTyping?.(ticketId).catch(() => undefined);
    };
    current.addEventListener('input', handleInput);
    return () => current.removeEventListener('input', handleInput);
  }, [field, ticketId, adapter]);
}
