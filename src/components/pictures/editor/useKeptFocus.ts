'use client';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { keyOf } from '../../../core/rules/pictures/marks.js';
import type { Marks } from './useMarks.js';

/**
 * Takes the focus to a mark that has just come, and back to its tool when what had it is gone.
 *
 * @returns Takes it to the tool at once.
 */
export function useKeptFocus(body: RefObject<HTMLElement | null>, { wanted, selected, tool }: Marks): () => void {
  const last = useRef('crop');
  const taken = useRef<Marks['wanted']>(null);
  const focusTool = () => body.current?.querySelector<HTMLElement>(`[data-tool=${last.current}]`)?.focus();
  useLayoutEffect(() => {
    last.current = selected?.kind ?? tool ?? last.current;
    const element = body.current;
    if (!element) return;
    const mark = wanted && element.querySelector<SVGElement>(`[data-mark="${keyOf(wanted.mark)}"]`);
    if (mark && wanted !== taken.current) {
      taken.current = wanted;
      mark.focus({ preventScroll: true });
      return;
    }
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    const dialog = element.parentElement;
    // What had the focus is gone: it has fallen to the page, or to the dialog.
    if (!activeElement || activeElement === dialog || activeElement.contains(dialog)) focusTool();
  });
  return focusTool;
}
