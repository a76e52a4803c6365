'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { NewTicket } from '../../core/adapter.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { ticketWords } from '../../i18n/ticketWords.js';
import { cx } from '../../ui/cx.js';
import { Surface } from '../provider/Surface.js';
import { ThreadView } from './ThreadView.js';

/** What a new request takes over from a closed one: what it was about, and what was being written there. */
export type FollowUp = Pick<NewTicket, 'subject' | 'followUpOf' | 'serviceId' | 'departmentId'> &
  Partial<Pick<NewTicket, 'body'>>;

export interface TicketThreadProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'autoFocus'> {
  /** Which ticket. Another id begins anew: what was being written belongs to the ticket before. */
  ticketId: string;
  /**
   * A message or event that the customer is taken to: it gets the focus and is marked for a moment. Earlier ones are loaded until
   * it is found.
   */
  messageId?: string | undefined;
  /** Leads back to where the customer came from. Without it there is no such button. */
  onBack?: (() => void) | undefined;
  /**
   * Leads to the form of a new request, filled in with what it takes over. Offered where a closed ticket cannot be
   * opened again; without it there is no such button.
   */
  onCreate?: ((followUp: FollowUp) => void) | undefined;
  /**
   * Leads to another ticket: the one that this one continues, or one that continues it. Without it they are only named.
   */
  onOpenTicket?: ((ticketId: string) => void) | undefined;
  /** The level of the ticket's heading, to fit the host's page. The messages have the next one. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
  /**
   * The customer has just asked for this ticket: the focus goes to its heading, and what is new is scrolled into view.
   * @default false
   */
  autoFocus?: boolean | undefined;
}

/**
 * One ticket: its facts, every message and event in order, and the field for an answer. New answers appear by
 * themselves and are announced once; what the customer writes stays until it has been sent.
 * Renders a `div`; needs `SupportProvider`.
 *
 * @example
 * <TicketThread ticketId="1042" onBack={() => navigate('/support')} />
 */
export const TicketThread = forwardRef<HTMLDivElement, TicketThreadProps>(function TicketThread(
  { ticketId, messageId, onBack, onCreate, onOpenTicket, headingLevel = 2, autoFocus = false, className, ...props },
  ref,
) {
  return (
    <Surface {...props} ref={ref} name="TicketThread" className={cx('tkd-thread', className)}>
      <LaterWords words={ticketWords}>
        <ThreadView
          key={ticketId}
          {...{ ticketId, messageId, onBack, onCreate, onOpenTicket, headingLevel, autoFocus }}
        />
      </LaterWords>
    </Surface>
  );
});
