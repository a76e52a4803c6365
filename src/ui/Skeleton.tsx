import type { ComponentPropsWithoutRef } from 'react';
import { cx } from './cx.js';

export interface SkeletonProps extends ComponentPropsWithoutRef<'span'> {
  /** How much of the line it fills. @default 'full' */
  width?: 'short' | 'medium' | 'long' | 'full';
}

/** The grey shape of a line of text that is on its way. Fades in late, so that a quick answer never flashes. */
export function Skeleton({ width = 'full', className, ...props }: SkeletonProps) {
  return <span aria-hidden {...props} className={cx('tkd-skeleton', className)} data-width={width} />;
}
