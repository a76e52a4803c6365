'use client';
import { forwardRef, useContext, type ComponentPropsWithoutRef } from 'react';
import { ownOf } from '../../core/fields.js';
import type { TicketStatus } from '../../core/model.js';
import { I18nContext } from '../../i18n/context.js';
import { status as english } from '../../i18n/en/status.js';

export interface StatusBadgeProps extends ComponentPropsWithoutRef<'span'> {
  /** What the ticket's status is. Its own `label` is shown when present. */
  status: TicketStatus;
  /** The words for the four kinds. @default the provider's, else English */
  messages?: typeof english;
}

/**
 * A ticket's status: a shape and a word; colour comes third (WCAG 2.2, 1.4.1).
 * A kind this version does not know keeps the backend's word and gets a neutral shape.
 * Renders a `span`; the kind is on it as `data-kind`. Needs no provider.
 *
 * @example
 * <StatusBadge status={{ id: '2', kind: 'answered' }} />
 */
export const StatusBadge = forwardRef<HTMLSpanElement, StatusBadgeProps>(function StatusBadge(
  { status: { id, kind, label }, messages, className, ...props },
  ref,
) {
  const i18n = useContext(I18nContext);
  const words = messages ?? i18n?.messages.status ?? english;
  return (
    <span {...props} ref={ref} className={className ? `tkd-badge ${className}` : 'tkd-badge'} data-kind={kind}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ownOf(shapes, kind) ?? 'M3 8h10'} />
      </svg>
      <span>{label || ownOf(words, kind) || id || kind}</span>
    </span>
  );
});

const ring = 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2';

/** Hollow ring, half-filled ring, speech mark, check: told apart without colour. */
const shapes: Record<string, string> = {
  open: ring,
  in_progress: `${ring}Zv12A6 6 0 1 1 8 2Z`,
  answered: 'M3 3h10v8H8l-3 3v-3H3Z',
  closed: 'm3.5 8.5 3 3 6-7',
};
