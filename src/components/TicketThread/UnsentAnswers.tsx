'use client';
import { useOutboxItems } from '../../hooks/useOutboxItems.js';
import { useMinute } from '../../ui/useMinute.js';
import { useI18n } from '../../i18n/useI18n.js';
import { AnswerState, type AnswerWays } from './AnswerState.js';
import { MessageArticle } from './MessageArticle.js';
import { messageOfAnswer, readerOf } from './messageOfAnswer.js';
import type { ThreadViewProps } from './ThreadView.js';

export interface UnsentAnswersProps extends Pick<ThreadViewProps, 'ticketId' | 'headingLevel'> {
  ways: AnswerWays;
}

/** What was meant for a ticket that cannot be shown: its words are still the customer's. */
export function UnsentAnswers({ ticketId, headingLevel, ways }: UnsentAnswersProps) {
  const words = useI18n().messages.thread;
  const items = useOutboxItems(ticketId);
  const now = useMinute();
  const level = (headingLevel + 1) as 2 | 3 | 4 | 5 | 6;
  if (items.length === 0) return null;
  return (
    <ol className="tkd-thread-list" aria-label={words.unsent}>
      {items.map((item) => (
        <li key={item.clientRef}>
          <MessageArticle
            {...{ ticketId, now }}
            message={messageOfAnswer(item, readerOf([]))}
            headingLevel={level}
            sending={<AnswerState item={item} ways={ways} />}
          />
        </li>
      ))}
    </ol>
  );
}
