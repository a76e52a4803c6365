'use client';
import { useRef } from 'react';
import type { Limits, ThreadItem, Ticket } from '../../core/model.js';
import type { Async } from '../../hooks/async.js';
import { useDesk } from '../../hooks/useDesk.js';
import type { ThreadData } from '../../hooks/useThread.js';
import { Stale } from '../../ui/Stale.js';
import { ReplyArea } from './ReplyArea.js';
import { ThreadFacts } from './ThreadFacts.js';
import { ThreadHeader } from './ThreadHeader.js';
import { ThreadMessages } from './ThreadMessages.js';
import type { ThreadViewProps } from './ThreadView.js';
import { useAnswers } from './useAnswers.js';
import { useComposer } from './useComposer.js';
import { useSpeech } from './useSpeech.js';
import { useStatusActions } from './useStatusActions.js';
import { useUnread } from './useUnread.js';

export interface OpenThreadProps extends Pick<ThreadViewProps, 'onCreate' | 'headingLevel'> {
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
  const { onCreate, headingLevel, isAsked } = props;
  const ticket = loaded.data;
  const answer = useDesk();
  const desk = answer.status === 'success' ? answer.data : undefined;
  const limits = desk?.limits ?? noLimits;
  const field = useRef<HTMLTextAreaElement>(null);
  const { say, ...speech } = useSpeech();
  const firstUnread = useUnread(loaded, thread);
  const lookAgain = () => {
    loaded.retry();
    if (thread.status !== 'pending') thread.retry();
  };
  const items = thread.status === 'success' ? thread.data.items : noItems;
  const answers = useAnswers(ticket.id, { items, say, onRefused: lookAgain });
  const composer = useComposer(ticket, { limits, field, say, answers });
  const actions = useStatusActions(ticket, { focusStart, field, say, onUnclear: lookAgain });
  const staleBy = loaded.refreshError ?? (thread.status === 'success' && thread.refreshError);
  const isTrying = loaded.refreshing || (thread.status === 'success' && thread.refreshing);
  return (
    <div className="tkd-thread-layout">
      <ThreadHeader
        {...{ ticket, attachStart, headingLevel, actions }}
        onReply={composer.canReply ? () => field.current?.focus() : undefined}
      />
      <ThreadFacts ticket={ticket} desk={desk} />
      <div className="tkd-thread-main">
        {staleBy && <Stale error={staleBy} isTrying={isTrying} onRetry={lookAgain} />}
        <ThreadMessages
          {...{ thread, desk, firstUnread, headingLevel, isAsked, field, say }}
          ticketId={ticket.id}
          answers={answers}
          ways={{
            ticket,
            onCreate,
            reopen: actions.reopen,
            onChange: composer.canReply ? composer.takeBack : undefined,
            onThrownAway({ clientRef }) {
              answers.forget(clientRef);
              if (field.current) field.current.focus();
              else focusStart();
            },
          }}
        />
        <ReplyArea {...{ ticket, composer, actions, field, limits, onCreate }} />
      </div>
      <output className="tkd-hidden">
        <span key={speech.count}>{speech.text}</span>
      </output>
    </div>
  );
}
