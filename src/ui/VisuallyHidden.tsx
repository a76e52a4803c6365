import type { ComponentPropsWithoutRef } from 'react';
import { cx } from './cx.js';

/** Text for ears only. */
export function VisuallyHidden({ className, ...props }: ComponentPropsWithoutRef<'span'>) {
  return <span {...props} className={cx('tkd-hidden', className)} />;
}
