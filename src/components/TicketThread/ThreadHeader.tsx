'use client';
import { Reply } from '../../ui/deskIcons.js';
import { memo, useRef, useState } from 'react';
import type { Desk, Ticket } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { Notice } from '../../ui/Notice.js';
import { useActs } from '../acts/acts.js';
import { HeaderActs } from '../acts/HeaderActs.js';
import { LinkedTickets } from '../acts/LinkedTickets.js';
import { StatusBadge } from '../StatusBadge/index.js';
import type { ThreadViewProps } from './ThreadView.js';
import type { StatusActions } from './useStatusActions.js';

export interface ThreadHeaderProps extends Pick<ThreadViewProps, 'headingLevel' | 'onOpenTicket'> {
  ticket: Ticket;
  desk: Desk | undefined;
  /** Told of the heading. */
  attachStart: (element: HTMLElement | null) => void;
  actions: StatusActions;
  /** Takes the reader to the field for an answer. */
  onReply: (() => void) | undefined;
}

/** What a ticket is about, how it stands, and what can be done with it. */
export const ThreadHeader = memo(function ThreadHeader({
  ticket,
  desk,
  attachStart,
  headingLevel,
  actions,
  onOpenTicket,
  onReply,
}: ThreadHeaderProps) {
  const { messages } = useI18n();
  const acts = useActs();
  const words = messages.thread;
  const Heading = `h${headingLevel}` as const;
  const { close, reopen, closesForGood, failure } = actions;
  const [isAsking, setAsking] = useState(false);
  const closeButton = useRef<HTMLButtonElement>(null);
  const handleClose = () => {
    // Only who is asked for a reason by the desk gets a dialog.
    if (desk?.closeReasons?.length) acts?.begin({ name: 'close' });
    else if (closesForGood) setAsking(!isAsking);
    else void close?.run();
  };
  const handleCancel = () => {
    setAsking(false);
    closeButton.current?.focus();
  };
  return (
    // Not a `header`: outside of an article that is the banner of the whole page.
    <div className="tkd-thread-header">
      <div className="tkd-thread-title">
        <Heading ref={attachStart} className="tkd-thread-subject" tabIndex={-1}>
          <bdi>{isBlank(ticket.subject) ? words.noSubject : ticket.subject}</bdi>
        </Heading>
        <div className="tkd-thread-status">
          <span className="tkd-thread-number">{words.number(ticket.number)}</span>
          <StatusBadge status={ticket.status} />
          <Turn ticket={ticket} />
          {ticket.muted && <span>{messages.acts.muted}</span>}
          <ReopenUntil {...{ ticket, actions }} />
        </div>
        <LinkedTickets ticket={ticket} onOpen={onOpenTicket} />
      </div>
      <div className="tkd-thread-actions">
        {onReply && (
          <Button onClick={onReply}>
            <Reply className="tkd-turning-icon" aria-hidden size={16} />
            <span>{words.goToReply}</span>
          </Button>
        )}
        {close && (
          <Button
            ref={closeButton}
            busy={close.isPending}
            aria-expanded={closesForGood ? isAsking : undefined}
            onClick={handleClose}
          >
            {words.close}
          </Button>
        )}
        {reopen && (
          <Button busy={reopen.isPending} onClick={() => void reopen.run()}>
            {words.reopen}
          </Button>
        )}
        <HeaderActs {...{ ticket, desk }} />
      </div>
      {close && isAsking && (
        <Notice
          className="tkd-thread-failure"
          tone="warning"
          title={words.closesForGood}
          actions={
            <>
              <Button busy={close.isPending} onClick={() => void close.run()}>
                {words.closeForGood}
              </Button>
              <Button variant="quiet" onClick={handleCancel}>
                {messages.common.cancel}
              </Button>
            </>
          }
        />
      )}
      {failure && (
        <div className="tkd-thread-failure">
          <Failure error={failure.error} safe={messages.errorDetails.ticketsSafe} onRetry={failure.retry} />
        </div>
      )}
    </div>
  );
});

/** Whose turn it is, in words. Nobody's once it is closed. */
function Turn({ ticket: { status } }: Pick<ThreadHeaderProps, 'ticket'>) {
  const words = useI18n().messages.thread;
  if (status.kind === 'closed') return null;
  const isYours = status.kind === 'answered';
  return (
    <span className="tkd-thread-turn" data-yours={isYours ? '' : undefined}>
      {isYours ? words.yourTurn : words.theirTurn}
    </span>
  );
}

/** Until when a closed one can be opened again, where the backend has such a time. */
function ReopenUntil({ ticket, actions }: Pick<ThreadHeaderProps, 'ticket' | 'actions'>) {
  const { messages, format } = useI18n();
  if (!actions.reopen || ticket.reopenUntil === undefined) return null;
  return <span>{messages.acts.reopenUntil(format.dateTime(ticket.reopenUntil))}</span>;
}
