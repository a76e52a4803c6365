'use client';
import { ArrowDown } from '../../ui/icons.js';
import { Fragment, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Desk, ThreadItem } from '../../core/model.js';
import type { ThreadData } from '../../hooks/useThread.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { useMinute } from '../../ui/useMinute.js';
import { MessageBoundary } from '../MessageBody/MessageBoundary.js';
import type { PendingAnswer } from './answers.js';
import { AnswerState, type AnswerWays } from './AnswerState.js';
import { EventLine } from './EventLine.js';
import { findItem, KeepPosition } from './KeepPosition.js';
import { MessageArticle } from './MessageArticle.js';
import { messageOfAnswer, readerOf } from './messageOfAnswer.js';
import { OlderItems } from './OlderItems.js';
import type { ThreadViewProps } from './ThreadView.js';
import type { Answers } from './useAnswers.js';
import { useAtEnd } from './useAtEnd.js';
import { useNews } from './useNews.js';

export interface ThreadItemsProps extends Pick<ThreadViewProps, 'ticketId' | 'headingLevel'> {
  thread: ThreadData;
  desk: Desk | undefined;
  /** The first message that the reader had not seen when they came. */
  firstUnread: string | null;
  /** What the customer has sent from here. */
  answers: Answers;
  ways: AnswerWays;
  /** The customer has just asked for this ticket: what is new is shown to them. */
  isAsked: boolean;
  /** The field for an answer, below. */
  field: RefObject<HTMLTextAreaElement | null>;
  say: (text: string) => void;
}

/** Messages and events, the oldest first. */
export function ThreadItems({ thread, firstUnread, isAsked, ...props }: ThreadItemsProps) {
  const { items, older } = thread;
  const { ticketId, headingLevel, desk, answers, ways, field, say } = props;
  const { pending, keyOf, sentIds } = answers;
  const words = useI18n().messages.thread;
  const now = useMinute();
  const list = useRef<HTMLOListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const isAtEnd = useAtEnd(end);
  const [newest, setNewest] = useState<string | null>(null);
  useNews(items, { desk, sentIds, say, onNews: setNewest });
  if (isAtEnd && newest !== null) setNewest(null);

  useEffect(() => {
    if (!isAsked || firstUnread === null) return undefined;
    // After the heading has got the focus, which takes the page there.
    const frame = requestAnimationFrame(() => {
      // The divider stands before it. `nearest`: what fits on the screen does not move.
      findItem(list.current, firstUnread)?.previousElementSibling?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [isAsked, firstUnread]);

  const handleJump = () => {
    const article = newest === null ? null : findItem(list.current, newest)?.querySelector('article');
    article?.focus({ preventScroll: true });
    article?.scrollIntoView({ block: 'start' });
    setNewest(null);
  };

  const rows = useMemo((): Row[] => {
    const author = readerOf(items);
    return [
      ...items.map((item) => ({ key: keyOf(item.id), item })),
      ...pending.map((answer) => ({
        key: answer.item.clientRef,
        item: messageOfAnswer(answer.item, author),
        answer,
      })),
    ];
  }, [items, pending, keyOf]);
  const places = useMemo(() => rows.map(({ key }) => ({ id: key })), [rows]);

  return (
    <div className="tkd-thread-items">
      <OlderItems older={older} items={items} say={say} />
      {places.length === 0 && older.status === 'none' && <p className="tkd-thread-empty">{words.empty}</p>}
      <KeepPosition {...{ list, field }} items={places}>
        <ol ref={list} className="tkd-thread-list" aria-label={words.messages}>
          {rows.map(({ key, item, answer }) => (
            <Fragment key={key}>
              {item.id === firstUnread && <li className="tkd-thread-divider">{words.newSince}</li>}
              <li data-item={key} data-event={item.type === 'event' ? '' : undefined}>
                <Item
                  {...{ item, ticketId, desk, now, headingLevel }}
                  sending={answer && answer.phase !== 'sent' && <AnswerState item={answer.item} ways={ways} />}
                />
              </li>
            </Fragment>
          ))}
        </ol>
      </KeepPosition>
      <div ref={end} />
      {newest !== null && (
        <div className="tkd-thread-jump">
          <Button variant="primary" onClick={handleJump}>
            <ArrowDown aria-hidden size={16} />
            <span>{words.newMessages}</span>
          </Button>
        </div>
      )}
    </div>
  );
}

/** What has come, and what is on its way: one list, so that a message stays the same one when it has arrived. */
interface Row {
  key: string;
  item: ThreadItem;
  answer?: PendingAnswer;
}

interface ItemProps extends Pick<ThreadItemsProps, 'ticketId' | 'desk' | 'headingLevel'> {
  item: ThreadItem;
  now: Date;
  sending?: ReactNode;
}

function Item({ item, ticketId, desk, headingLevel, now, sending }: ItemProps) {
  if (item.type === 'event') return <EventLine event={item} desk={desk} now={now} />;
  const level = (headingLevel + 1) as 2 | 3 | 4 | 5 | 6;
  return (
    <MessageBoundary text={item.body.value}>
      <MessageArticle {...{ ticketId, now, sending }} message={item} headingLevel={level} />
    </MessageBoundary>
  );
}
