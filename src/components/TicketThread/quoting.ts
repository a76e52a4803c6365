'use client';
import { createContext, type RefObject } from 'react';
import type { Message } from '../../core/model.js';
import { selectionAt } from '../../ui/selectionAt.js';
import type { ComposerHandle } from './useComposer.js';

/** The field that takes quotes; nothing where there is none. */
export const QuotingContext = createContext<RefObject<ComposerHandle | null> | null>(null);

/** The messages that can be quoted, by their articles: rows come and go. */
export const quotable = new WeakMap<Element, Message>();

/** What of an element's words is selected; nothing where the selection is empty or goes beyond it. */
export function selectedIn(element: Element): string {
  const selection = selectionAt(element);
  if (!selection || selection.isCollapsed) return '';
  const isInside = [selection.anchorNode, selection.focusNode].every((node) => node !== null && element.contains(node));
  return isInside ? selection.toString().trim() : '';
}
