'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from './cx.js';

/** One line of text. Takes its direction from what is typed. */
export const TextField = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function TextField(
  { className, ...props },
  ref,
) {
  return <input type="text" dir="auto" {...props} ref={ref} className={cx('tkd-input', className)} />;
});
