'use client';
import { useEffect, type RefObject } from 'react';
import { continueList } from '../../../core/rules/compose/continueList.js';
import { isComposing } from '../../../ui/isComposing.js';
import { editField } from './editField.js';
import { formatOf } from './formats.js';

/** Marks by the keyboard, and lists that go on with Enter. */
export function useComposeKeys(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const { current } = field;
    const handleKey = (event: KeyboardEvent) => {
      if (!current || event.defaultPrevented || isComposing(event)) return;
      const format = formatOf(event);
      const isEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (!format && !isEnter) return;
      if (editField(current, format?.rule ?? continueList)) event.preventDefault();
    };
    current?.addEventListener('keydown', handleKey);
    return () => current?.removeEventListener('keydown', handleKey);
  }, [field]);
}
