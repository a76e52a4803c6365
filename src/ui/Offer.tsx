'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { cx } from './cx.js';

export interface OfferProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /** Before it, in its colour. */
  icon?: ReactNode;
  /** What is offered, where it takes more than a sentence to say so. */
  title?: ReactNode;
  /** What can be done: the offer first, the way to wave it away last. */
  actions?: ReactNode;
}

/** A quiet box with something that may be taken or waved away. All help with a form looks like this. */
export const Offer = forwardRef<HTMLDivElement, OfferProps>(function Offer(
  { icon, title, actions, children, className, ...props },
  ref,
) {
  return (
    <div role="group" {...props} ref={ref} className={cx('tkd-offer', className)}>
      {icon}
      <div className="tkd-offer-body">
        {title && <div className="tkd-offer-title">{title}</div>}
        {children}
        {actions && <div className="tkd-offer-actions">{actions}</div>}
      </div>
    </div>
  );
});
