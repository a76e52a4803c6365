'use client';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Desk } from '../../core/model.js';
import { usePreference } from '../../hooks/usePreference.js';
import type { ThreadData } from '../../hooks/useThread.js';
import { useI18n } from '../../i18n/useI18n.js';
import { activeElementOf } from '../../ui/activeElementOf.js';
import { useIsPrinting } from '../../ui/useIsPrinting.js';
import { useMinute } from '../../ui/useMinute.js';
import { WindowedList, type RowAttributes } from '../../ui/windowing/WindowedList.js';
import { Paper } from '../MessageBody/paper.js';
import { AnswerState, type AnswerWays } from './AnswerState.js';
import { asksToFind } from './find/asksToFind.js';
import { FindSlot } from './find/FindSlot.js';
import { isContinued } from './isContinued.js';
import { JumpToNewest } from './JumpToNewest.js';
import { useKeyDown } from './find/useKeyDown.js';
import { OlderItems } from './OlderItems.js';
import { SoughtLine } from './SoughtLine.js';
import { ThreadRow } from './ThreadRow.js';
import { hasEvents, threadRows } from './threadRows.js';
import { ThreadTools } from './ThreadTools.js';
import type { ThreadViewProps } from './ThreadView.js';
import type { Answers } from './useAnswers.js';
import { useAtEnd } from './useAtEnd.js';
import { useLookAtOld } from './useLookAtOld.js';
import { useNews } from './useNews.js';
import { useRowKeys } from './useRowKeys.js';
import { useSought } from './useSought.js';
import { useSteadyTicket } from './useSteadyTicket.js';

export interface ThreadItemsProps extends Pick<ThreadViewProps, 'ticketId' | 'messageId' | 'headingLevel'> {
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

/** Up to so many rows are all in the page: it is quick, and the browser's own search finds everything. */
const mostWhole = 40;

/** Up to so many are seen at a look. */
const mostWithoutFind = 8;

/** Messages and events, the oldest first. */
export function ThreadItems({ thread, firstUnread, isAsked, ...props }: ThreadItemsProps) {
  const { items, older } = thread;
  const hasEarlier = older.status !== 'none';
  const { ticketId, messageId, headingLevel, desk, answers, ways, field, say } = props;
  const { pending, keyOf, sentIds } = answers;
  const words = useI18n().messages.thread;
  const [hidesEvents, setHidesEvents] = usePreference('hideEvents', false);
  // Nothing until it is first opened: from then on its button stays, for the focus to come back to.
  const [isFinding, setFinding] = useState<boolean>();
  const [foundId, setFound] = useState<string>();
  const now = useMinute();
  const isPrinting = useIsPrinting();
  const list = useRef<WindowedList>(null);
  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const isAtEnd = useAtEnd(end);
  const news = useNews(items, { desk, sentIds, isAtEnd, say });
  if (isAtEnd && news.count > 0) news.forget();
  const rows = useMemo(() => threadRows(items, pending, { keyOf, hidesEvents }), [items, pending, keyOf, hidesEvents]);
  const handleKeyDown = useRowKeys(list, rows.count);
  useLookAtOld(box, ticketId, items);

  const isLed = messageId !== undefined;
  const ticket = useSteadyTicket(ways.ticket);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  useEffect(() => {
    if (!isAsked || firstUnread === null || isLed) return undefined;
    // After the heading has got the focus, which takes the page there.
    const frame = requestAnimationFrame(() => {
      // `nearest`: what fits on the screen does not move.
      list.current?.show(latest.current.indexOf(firstUnread), (row) =>
        row.querySelector('[data-divider]')?.scrollIntoView({ block: 'nearest' }),
      );
    });
    return () => cancelAnimationFrame(frame);
  }, [isAsked, firstUnread, isLed]);

  const goTo = (index: number) =>
    list.current?.show(index, (row) => {
      const article = row.querySelector<HTMLElement>('article, [tabindex], button');
      article?.focus({ preventScroll: true });
      article?.scrollIntoView();
    });
  const goToSeen = () => goTo(list.current?.seenRow() ?? 0);
  const sought = useSought(messageId, thread, (id) => goTo(rows.indexOf(id)));
  const handleJump = () => {
    goTo(news.id === undefined ? rows.count - 1 : rows.indexOf(news.id));
    news.forget();
  };
  const handleFound = (id: string, then: (row: HTMLElement) => void) => {
    setFound(id);
    list.current?.show(rows.indexOf(id), then);
  };
  // Only where the reader is: other places of the page may have the key for themselves.
  useKeyDown(box, (event) => {
    if (isFinding || !asksToFind(event)) return;
    event.preventDefault();
    setFinding(true);
  });
  const findSteady = () => {
    const form = field.current?.form;
    return form?.contains(activeElementOf(form)) ? form : undefined;
  };

  const drawRow = (index: number, attributes: RowAttributes) => {
    const item = rows.itemAt(index);
    const before = rows.itemAt(index - 1);
    if (!item) return null;
    const answer = rows.pendingAt(index);
    const continued = item.id !== firstUnread && isContinued(item, before);
    return (
      <li
        key={rows.keyAt(index)}
        {...attributes}
        className="tkd-thread-row"
        data-item={item.id}
        data-event={item.type === 'event' ? '' : undefined}
        data-marked={item.id === sought.marked ? '' : undefined}
        data-close={continued || (item.type === 'event' && before?.type === 'event') ? '' : undefined}
      >
        <ThreadRow
          {...{ item, before, ticketId, desk, now, headingLevel }}
          run={rows.runAt(index)}
          isContinued={continued}
          isWhole={item.id === foundId || item.id === messageId}
          isFirstUnread={item.id === firstUnread}
          ticket={ticket}
          sending={answer && answer.phase !== 'sent' && <AnswerState item={answer.item} ways={ways} />}
        />
      </li>
    );
  };

  return (
    <div ref={box} className="tkd-thread-items">
      <ThreadTools
        {...{ hidesEvents, isFinding }}
        onHideEvents={hasEvents(items) ? setHidesEvents : undefined}
        find={
          (rows.count > mostWithoutFind || hasEarlier || isFinding !== undefined) && (
            <FindSlot
              {...{ thread, say }}
              seenId={() => rows.itemAt(list.current?.seenRow() ?? 0)?.id}
              isOpen={isFinding === true}
              onOpenChange={setFinding}
              list={box}
              onShow={handleFound}
            />
          )
        }
      />
      <SoughtLine sought={sought} count={items.length} onHandOn={goToSeen} />
      <OlderItems {...{ older, say }} count={items.length} onHandOn={goToSeen} />
      {rows.count === 0 && !hasEarlier && <p className="tkd-thread-empty">{words.empty}</p>}
      <Paper.Provider value={isPrinting}>
        <WindowedList
          ref={list}
          className="tkd-thread-list"
          aria-label={words.messages}
          onKeyDown={handleKeyDown}
          {...{ rows, drawRow, findSteady, hasEarlier }}
          isWhole={isPrinting || rows.count <= mostWhole}
          onNearStart={older.status === 'ready' ? older.load : undefined}
        />
      </Paper.Provider>
      <div ref={end} />
      {!isAtEnd && <JumpToNewest count={news.count} isFar={rows.count > 20} onJump={handleJump} />}
    </div>
  );
}
