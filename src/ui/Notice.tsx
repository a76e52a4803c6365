import { CircleAlert, CircleCheck, Info, TriangleAlert } from './icons.js';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { cx } from './cx.js';

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert };

export interface NoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  tone: 'info' | 'success' | 'warning' | 'danger';
  /** What happened, in one sentence. */
  title?: ReactNode;
  /** The ways on: buttons or links. */
  actions?: ReactNode;
}

/** A boxed sentence with an icon. `danger` interrupts a screen reader, the others wait for a pause. */
export function Notice({ tone, title, actions, children, className, ...props }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      {...props}
      className={cx('tkd-notice', className)}
      data-tone={tone}
    >
      <Icon className="tkd-notice-icon" aria-hidden size={16} />
      <div className="tkd-notice-body">
        {title && <div className="tkd-notice-title">{title}</div>}
        {children && <div>{children}</div>}
        {actions && <div className="tkd-notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
