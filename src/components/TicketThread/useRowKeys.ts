'use client';
import type { KeyboardEvent, RefObject } from 'react';
import { rowOf } from '../../ui/windowing/heldRows.js';
import type { WindowedList } from '../../ui/windowing/WindowedList.js';

/** What has these keys for itself. */
const own = 'input, textarea, select, pre, [contenteditable], [role="listbox"], [role="menu"], dialog';

/**
 * Page Up and Page Down, Home and End take the focus from message to message, wherever in one it is, also to those that are not
 * drawn (ARIA Authoring Practices, "Feed").
 */
export function useRowKeys(list: RefObject<WindowedList | null>, count: number) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { key, target, currentTarget } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    if (!(target instanceof Element) || target.closest(own)) return;
    const at = rowOf(currentTarget, target);
    if (at === undefined) return;
    const next = { PageUp: at - 1, PageDown: at + 1, Home: 0, End: count - 1 }[key];
    if (next === undefined || next < 0 || next >= count) return;
    event.preventDefault();
    list.current?.show(next, (row) => {
      const place = row.querySelector<HTMLElement>('article, [tabindex], button');
      place?.focus({ preventScroll: true });
      place?.scrollIntoView(key !== 'End');
    });
  };
}
