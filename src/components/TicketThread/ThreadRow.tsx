'use client';
import { memo, type ReactNode } from 'react';
import type { Desk, ThreadEvent, ThreadItem, Ticket } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { MessageBoundary } from '../MessageBody/MessageBoundary.js';
import { DayLine } from './DayLine.js';
import { EventLine } from './EventLine.js';
import { EventRun } from './EventRun.js';
import { MessageArticle } from './MessageArticle.js';
import type { ThreadViewProps } from './ThreadView.js';

export interface ThreadRowProps extends Pick<ThreadViewProps, 'ticketId' | 'headingLevel'> {
  item: ThreadItem;
  /** The one before it, as far as it is here. */
  before: ThreadItem | undefined;
  /** The events that one row stands for. */
  run: readonly ThreadEvent[] | undefined;
  /** It goes on where the one before it ends: by the same person, a little later. */
  isContinued: boolean;
  /** It is open however long it is: what is looked for is in it. */
  isWhole: boolean;
  /** The first message that the reader had not seen when they came. */
  isFirstUnread: boolean;
  ticket: Ticket | undefined;
  desk: Desk | undefined;
  now: Date;
  sending?: ReactNode;
}

/** What one row of a thread shows: the day where it begins, where the reader left off, and the message or event. */
export const ThreadRow = memo(function ThreadRow({ before, isFirstUnread, ...props }: ThreadRowProps) {
  const words = useI18n().messages.thread;
  const { item, now } = props;
  return (
    <>
      <DayLine before={before} item={item} now={now} />
      {isFirstUnread && (
        <p className="tkd-thread-divider" data-divider="">
          {words.newSince}
        </p>
      )}
      <Content {...props} />
    </>
  );
});

function Content({ item, run, ...props }: Omit<ThreadRowProps, 'before' | 'isFirstUnread'>) {
  const { ticketId, ticket, desk, now, headingLevel, sending, isContinued, isWhole } = props;
  if (run) return <EventRun events={run} {...{ desk, now }} />;
  if (item.type === 'event') return <EventLine event={item} {...{ desk, now }} />;
  const level = (headingLevel + 1) as 2 | 3 | 4 | 5 | 6;
  return (
    <MessageBoundary text={item.body.value}>
      <MessageArticle
        {...{ ticketId, ticket, now, sending, isContinued, isWhole }}
        message={item}
        headingLevel={level}
      />
    </MessageBoundary>
  );
}
