'use client';
import { useCallback, useEffect, useRef } from 'react';
import { isFocusLost } from '../../ui/isFocusLost.js';

/**
 * Takes the focus to where the view begins, and along from the placeholder to what comes in its place, unless the
 * customer has moved it on.
 *
 * @param stage Changes when another element takes the place; `undefined` leaves the focus alone.
 * @returns What is told of the element, and a way to take the focus there.
 */
export function useStart(
  stage: string | undefined,
): [attach: (element: HTMLElement | null) => void, focus: () => void] {
  const element = useRef<HTMLElement | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const place = element.current;
    if (stage === undefined || !place) return;
    // The view was asked for: where the focus was before is gone or left behind.
    if (isFirst.current || isFocusLost(place)) place.focus();
    isFirst.current = false;
  }, [stage]);
  const attach = useCallback((next: HTMLElement | null) => {
    element.current = next;
  }, []);
  const focus = useCallback(() => element.current?.focus(), []);
  return [attach, focus];
}
