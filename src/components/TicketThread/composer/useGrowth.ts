'use client';
import { useEffect, type RefObject } from 'react';
import { growField } from '../../../ui/growField.js';
import type { LiveText } from '../liveText.js';

/** The field is as high as its words, in every browser. */
export function useGrowth(field: RefObject<HTMLTextAreaElement | null>, text: LiveText): void {
  useEffect(() => {
    let frame = 0;
    const handleChange = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => growField(field.current));
    };
    handleChange();
    const stop = text.subscribe(handleChange);
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [field, text]);
}
