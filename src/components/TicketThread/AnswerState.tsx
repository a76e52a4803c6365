'use client';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import type { Ticket } from '../../core/model.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { useI18n } from '../../i18n/useI18n.js';
import { useLater } from '../../ui/useLater.js';
import { outboxParts } from '../outbox/outboxParts.js';
import type { TicketThreadProps } from './TicketThread.js';
import type { StatusActions } from './useStatusActions.js';

/** What can be done about an answer that has not arrived, besides sending it again. */
export interface AnswerWays extends Pick<TicketThreadProps, 'onCreate'> {
  /** As far as it is here. */
  ticket?: Ticket | undefined;
  reopen?: StatusActions['reopen'] | undefined;
  /** Puts it back into the field. Absent where there is none. */
  onChange?: ((item: OutboxItem) => void) | undefined;
  /** It was thrown away. */
  onThrownAway: (item: OutboxItem) => void;
}

export interface AnswerStateProps {
  item: OutboxItem;
  ways: AnswerWays;
}

/** Where an answer is on its way, and its files. */
export function AnswerState(props: AnswerStateProps) {
  const { messages } = useI18n();
  const { part: parts } = useLater(outboxParts, true);
  const { failure, state } = props.item;
  if (parts)
    return (
      <LaterWords words={parts.words}>
        <parts.PendingAnswer {...props} />
      </LaterWords>
    );
  return (
    <div className="tkd-send-state" data-stage={state === 'failed' ? 'failed' : 'sending'}>
      {state === 'failed' && failure ? (
        <span key="failed">{messages.errors[failure.code]}</span>
      ) : (
        <span key="sending">{messages.thread.sending}</span>
      )}
    </div>
  );
}
