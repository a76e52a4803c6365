'use client';
import { createContext, type RefObject } from 'react';
import type { Message } from '../../core/model.js';
import { selectedAt, selectionAt } from '../../ui/selectionAt.js';
import type { ComposerHandle } from './useComposer.js';

/** The field that takes quotes; nothing where there is none. */
export const QuotingContext = createContext<RefObject<ComposerHandle | null> | null>(null);

/** The messages that can be quoted, by their articles: rows come and go. */
export const quotable = new WeakMap<Element, Message>();

/** What of an element's words is selected; nothing where the selection is empty or goes beyond it. */
export function selectedIn(element: Element): string {
  const range = selectedAt(element);
  const isInside = range && element.contains(range.startContainer) && element.contains(range.endContainer);
  // In the words of the selection: those of a range know no paragraphs.
  return isInside ? String(selectionAt(element)).trim() : '';
}
