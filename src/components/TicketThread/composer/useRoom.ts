'use client';
import { useEffect, type RefObject } from 'react';
import { activeElementOf } from '../../../ui/activeElementOf.js';
import { scrollerOf } from '../../MessageBody/long/scrollerOf.js';

/** Room under Send when the keyboard of a phone is up, in pixels. */
const gap = 8;

/**
 * Keeps the field within half of what is visible, as the keyboard of a phone takes the other half, and Send above the keyboard
 * while somebody writes. Nothing floats: no message is ever covered.
 */
export function useRoom(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const { current } = field;
    const form = current?.form;
    const { visualViewport: visible } = window;
    if (!current || !form || !visible) return undefined;
    const isCovered = () => visible.height < window.innerHeight * 0.85 || matchMedia('(pointer: coarse)').matches;
    const look = () => {
      form.style.setProperty('--_tkd-visible', `${Math.round(visible.height)}px`);
      const actions = form.querySelector('[type="submit"]');
      if (activeElementOf(current) !== current || !actions || !isCovered()) return;
      const below = actions.getBoundingClientRect().bottom + gap - (visible.offsetTop + visible.height);
      const above = current.getBoundingClientRect().top - gap - visible.offsetTop;
      // What is being written stays in sight.
      if (below > 0 && above > 0) scrollerOf(form).scrollBy({ top: Math.min(below, above) });
    };
    const observer = new ResizeObserver(look);
    observer.observe(current);
    visible.addEventListener('resize', look);
    current.addEventListener('focus', look);
    return () => {
      observer.disconnect();
      visible.removeEventListener('resize', look);
      current.removeEventListener('focus', look);
    };
  }, [field]);
}
