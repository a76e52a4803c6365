'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from './cx.js';

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** `primary` for the one thing a view is about. @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'quiet';
  /** At work: keeps its place, name and focus, and takes no further press. Shown as `data-busy`. */
  busy?: boolean;
}

/** A native button that says when it is at work instead of vanishing under the finger. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'secondary', busy = false, className, onClick, ...props },
  ref,
) {
  return (
    <button
      type="button"
      {...props}
      ref={ref}
      className={cx('tkd-button', className)}
      data-variant={variant}
      data-busy={busy ? '' : undefined}
      aria-disabled={busy || props['aria-disabled'] || undefined}
      onClick={(event) => {
        // `disabled` would drop the focus to the body; a busy button keeps it and ignores the press.
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
});
