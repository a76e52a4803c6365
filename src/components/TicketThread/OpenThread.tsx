'use client';
import { useCallback, useRef } from 'react';
import type { Limits, ThreadItem, Ticket } from '../../core/model.js';
import type { Async } from '../../hooks/async.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useDesk } from '../../hooks/useDesk.js';
import type { ThreadData } from '../../hooks/useThread.js';
import { Stale } from '../../ui/Stale.js';
import { ActsStage } from '../acts/ActsStage.js';
import { TicketRatingSlot } from '../acts/TicketRatingSlot.js';
import { canReplyTo } from './canReplyTo.js';
import { IncidentSlot } from '../outlook/IncidentSlot.js';
import { OutlookSlot } from '../outlook/OutlookSlot.js';
import { QuotingContext } from './quoting.js';
import { ReplyArea } from './ReplyArea.js';
import { Spoken } from './Spoken.js';
import { ThreadFacts } from './ThreadFacts.js';
import { ThreadHeader } from './ThreadHeader.js';
import { ThreadMessages } from './ThreadMessages.js';
import type { ThreadViewProps } from './ThreadView.js';
import { useAnswers } from './useAnswers.js';
import type { ComposerHandle } from './useComposer.js';
import { useLastingTicket } from './useLastingTicket.js';
import { useSpeech } from './useSpeech.js';
import { useStatusActions } from './useStatusActions.js';
import { useUnread } from './useUnread.js';

export interface OpenThreadProps extends Pick<
  ThreadViewProps,
  'messageId' | 'onCreate' | 'onOpenTicket' | 'headingLevel'
> {
  ticket: Extract<Async<Ticket>, { status: 'success' }>;
  thread: Async<ThreadData>;
  /** Told of the heading. */
  attachStart: (element: HTMLElement | null) => void;
  /** Takes the focus to the heading. */
  focusStart: () => void;
  /** The customer has just asked for it. */
  isAsked: boolean;
}

const noLimits: Limits = {};
const noItems: readonly ThreadItem[] = [];

/** A ticket that is here. */
export function OpenThread({ ticket: loaded, thread, attachStart, focusStart, ...props }: OpenThreadProps) {
  const { messageId, onCreate, onOpenTicket, headingLevel, isAsked } = props;
  const ticket = loaded.data;
  const lasting = useLastingTicket(ticket);
  const answer = useDesk();
  const desk = answer.status === 'success' ? answer.data : undefined;
  const limits = desk?.limits ?? noLimits;
  const field = useRef<HTMLTextAreaElement>(null);
  const speech = useSpeech();
  const { say } = speech;
  const firstUnread = useUnread(loaded, thread);
  const lookAgain = () => {
    loaded.retry();
    if (thread.status !== 'pending') thread.retry();
  };
  const items = thread.status === 'success' ? thread.data.items : noItems;
  const answers = useAnswers(ticket.id, { items, say, onRefused: lookAgain });
  const composer = useRef<ComposerHandle>(null);
  const canReply = canReplyTo(ticket, useSupport('TicketThread').adapter.capabilities);
  const actions = useStatusActions(ticket, { focusStart, field, say, onUnclear: lookAgain });
  const { close, closesForGood } = actions;
  const focusField = useCallback(() => field.current?.focus(), []);
  const closeNow = useCallback(() => void close?.run(), [close]);
  const staleBy = loaded.refreshError ?? (thread.status === 'success' && thread.refreshError);
  const isTrying = loaded.refreshing || (thread.status === 'success' && thread.refreshing);
  return (
    <ActsStage {...{ ticket, desk, actions, say, focusStart }}>
      <div className="tkd-thread-layout">
        <ThreadHeader
          {...{ desk, attachStart, headingLevel, actions, onOpenTicket }}
          ticket={lasting}
          onReply={canReply ? focusField : undefined}
        />
        <ThreadFacts ticket={ticket} desk={desk} />
        <div className="tkd-thread-main">
          {ticket.status.kind !== 'closed' && (
            <IncidentSlot incidents={desk?.incidents} serviceId={ticket.service?.id ?? null} />
          )}
          {staleBy && <Stale error={staleBy} isTrying={isTrying} onRetry={lookAgain} />}
          <QuotingContext.Provider value={canReply ? composer : null}>
            <ThreadMessages
              {...{ thread, desk, firstUnread, messageId, headingLevel, isAsked, field, say }}
              ticketId={ticket.id}
              answers={answers}
              ways={{
                ticket,
                onCreate,
                reopen: actions.reopen,
                onChange: canReply ? (item) => composer.current?.takeBack(item) : undefined,
                onThrownAway({ clientRef }) {
                  answers.forget(clientRef);
                  if (field.current) field.current.focus();
                  else focusStart();
                },
              }}
            />
            <TicketRatingSlot {...{ ticket, say, focusStart }} />
            <OutlookSlot
              {...{ ticket, desk }}
              onAnswer={canReply ? focusField : undefined}
              onClose={close && !closesForGood ? closeNow : undefined}
            />
          </QuotingContext.Provider>
          <ReplyArea
            {...{ canReply, answers, say, actions, field, limits, onCreate }}
            ticket={lasting}
            handle={composer}
          />
        </div>
        <Spoken speech={speech} />
      </div>
    </ActsStage>
  );
}
