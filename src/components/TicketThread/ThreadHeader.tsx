'use client';
import { Reply } from '../../ui/icons.js';
import { useRef, useState } from 'react';
import type { Ticket } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { Notice } from '../../ui/Notice.js';
import { StatusBadge } from '../StatusBadge/index.js';
import type { ThreadViewProps } from './ThreadView.js';
import type { StatusActions } from './useStatusActions.js';

export interface ThreadHeaderProps extends Pick<ThreadViewProps, 'headingLevel'> {
  ticket: Ticket;
  /** Told of the heading. */
  attachStart: (element: HTMLElement | null) => void;
  actions: StatusActions;
  /** Takes the reader to the field for an answer. */
  onReply: (() => void) | undefined;
}

/** What a ticket is about, how it stands, and what can be done with it. */
export function ThreadHeader({ ticket, attachStart, headingLevel, actions, onReply }: ThreadHeaderProps) {
  const { messages } = useI18n();
  const words = messages.thread;
  const Heading = `h${headingLevel}` as const;
  const { close, reopen, closesForGood, failure } = actions;
  const [isAsking, setAsking] = useState(false);
  const closeButton = useRef<HTMLButtonElement>(null);
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
        </div>
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
            onClick={() => (closesForGood ? setAsking(!isAsking) : void close.run())}
          >
            {words.close}
          </Button>
        )}
        {reopen && (
          <Button busy={reopen.isPending} onClick={() => void reopen.run()}>
            {words.reopen}
          </Button>
        )}
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
}

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
