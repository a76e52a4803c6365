'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from './cx.js';

/** A text of several lines. Grows with its text and takes its direction from it. */
export const TextArea = forwardRef<HTMLTextAreaElement, ComponentPropsWithoutRef<'textarea'>>(function TextArea(
  { className, ...props },
  ref,
) {
  return <textarea dir="auto" rows={4} {...props} ref={ref} className={cx('tkd-input tkd-textarea', className)} />;
});
