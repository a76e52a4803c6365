'use client';
import { useState } from 'react';
import { ArrowLeft } from '../../ui/icons.js';
import type { TicketErrorCode } from '../../core/errors.js';
import { useContact } from '../../hooks/useContact.js';
import { useThread } from '../../hooks/useThread.js';
import { useTicket } from '../../hooks/useTicket.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { OpenThread } from './OpenThread.js';
import { ThreadFiles } from './ThreadFiles.js';
import { ThreadSkeleton } from './ThreadSkeleton.js';
import type { TicketThreadProps } from './TicketThread.js';
import { UnsentAnswers } from './UnsentAnswers.js';
import { useStart } from './useStart.js';

export interface ThreadViewProps extends Pick<
  TicketThreadProps,
  'ticketId' | 'messageId' | 'onBack' | 'onCreate' | 'onOpenTicket'
> {
  headingLevel: NonNullable<TicketThreadProps['headingLevel']>;
  autoFocus: boolean;
}

/** Trying again cannot help against these. */
const final: ReadonlySet<TicketErrorCode> = new Set(['not_found', 'forbidden']);

/** A ticket on its way, one that cannot be shown, or one to read. */
export function ThreadView({
  ticketId,
  messageId,
  onBack,
  onCreate,
  onOpenTicket,
  headingLevel,
  autoFocus,
}: ThreadViewProps) {
  const { messages } = useI18n();
  const contact = useContact();
  const ticket = useTicket(ticketId);
  const thread = useThread(ticketId);
  const [attachStart, focusStart] = useStart(autoFocus ? ticket.status : undefined);
  const [led, setLed] = useState<string>();
  const goTo = (id: string) => {
    // Also when it is the same one again.
    setLed(undefined);
    requestAnimationFrame(() => setLed(id));
  };
  const isFinal = ticket.status === 'error' && final.has(ticket.error.code);
  return (
    <div className="tkd-thread-page">
      {onBack && (
        <Button variant="quiet" className="tkd-thread-back" onClick={onBack}>
          <ArrowLeft className="tkd-turning-icon" aria-hidden size={16} />
          <span>{messages.thread.back}</span>
        </Button>
      )}
      {ticket.status === 'pending' && <ThreadSkeleton ref={attachStart} />}
      {ticket.status === 'error' && (
        <div ref={attachStart} className="tkd-thread-failed" tabIndex={-1}>
          <Failure
            error={ticket.error}
            safe={isFinal ? messages.errorDetails.lookInList : messages.errorDetails.ticketsSafe}
            onRetry={isFinal ? undefined : ticket.retry}
            contactEmail={isFinal ? undefined : contact?.email}
          />
          <UnsentAnswers {...{ ticketId, headingLevel }} ways={{ onCreate, onThrownAway: focusStart }} />
        </div>
      )}
      {ticket.status === 'success' && (
        <ThreadFiles ticket={ticket.data} thread={thread} onGoTo={goTo}>
          <OpenThread
            {...{ ticket, thread, attachStart, focusStart, onCreate, onOpenTicket, headingLevel }}
            messageId={led ?? messageId}
            isAsked={autoFocus}
          />
        </ThreadFiles>
      )}
    </div>
  );
}
