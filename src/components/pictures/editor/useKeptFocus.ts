'use client';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { keyOf } from '../../../core/rules/pictures/marks.js';
import { activeElementOf } from '../../../ui/activeElementOf.js';
import type { Marks } from './useMarks.js';

/** Takes the focus to a mark as soon as it is drawn. */
export function useWantedFocus(board: RefObject<HTMLElement | null>, { wanted }: Marks): void {
  const taken = useRef<Marks['wanted']>(null);
  useLayoutEffect(() => {
    if (!wanted || wanted === taken.current) return;
    const mark = board.current?.querySelector<SVGElement>(`[data-mark="${keyOf(wanted.mark)}"]`);
    if (!mark) return;
    taken.current = wanted;
    mark.focus({ preventScroll: true });
  });
}

/**
 * Takes the focus to a tool when what had it is gone.
 *
 * @returns Takes it there at once.
 */
export function useKeptFocus(body: RefObject<HTMLElement | null>, { selected, tool }: Marks): () => void {
  const last = useRef('crop');
  const focusTool = () => body.current?.querySelector<HTMLElement>(`[data-tool=${last.current}]`)?.focus();
  useLayoutEffect(() => {
    last.current = selected?.kind ?? tool ?? last.current;
    const element = body.current;
    if (!element) return;
    const focused = activeElementOf(element);
    const dialog = element.parentElement;
    // What had the focus is gone: it has fallen to the page, or to the dialog.
    if (!focused || focused === dialog || focused.contains(dialog)) focusTool();
  });
  return focusTool;
}
