'use client';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { TicketSummary } from '../../core/model.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import type { TicketsData } from '../../hooks/useTickets.js';
import { useOutboxItems } from '../../hooks/useOutboxItems.js';
import { LaterWords } from '../../i18n/LaterWords.js';
import { isFocusLost } from '../../ui/isFocusLost.js';
import { useMinute } from '../../ui/useMinute.js';
import type { RowAttributes, WindowedList } from '../../ui/windowing/WindowedList.js';
import { useLate } from '../outbox/useLate.js';
import type { ListParts } from './listTools.js';
import { LookedContext } from './looked.js';
import { Pager } from './Pager.js';
import { PlainRows } from './PlainRows.js';
import { rowKey } from './rowKeys.js';
import { ShowMore } from './ShowMore.js';
import { TicketRow } from './TicketRow.js';
import { useDimmed } from './useDimmed.js';
import { useEndless } from './useEndless.js';
import type { Hiding } from './useHiding.js';
import type { Pages } from './usePages.js';
import { useSteadyRows } from './useSteadyRows.js';
import { useWindowing } from './useWindowing.js';

export interface TicketRowsProps {
  data: TicketsData;
  /** What is asked for, as text. */
  question: string;
  /** What is looked for. */
  looked: string;
  paging: 'more' | 'endless' | 'pages';
  pages: Pages;
  hiding: Hiding;
  parts: ListParts | undefined;
  labelledBy: string;
  selectedId: string | undefined;
  onSelect: (ticket: TicketSummary) => void;
}

/** Pixels of a row until one has been seen. */
const usualHeight = 58;

/** The rows, and the way to more of them. Every row is one tab stop; arrows go from one to the next. */
export function TicketRows({ data, question, looked, paging, pages, hiding, parts, ...props }: TicketRowsProps) {
  const { labelledBy, selectedId, onSelect } = props;
  const { total, more, isPrevious } = data;
  const canHide = useSupport('TicketList').adapter.setHidden !== undefined;
  const now = useMinute();
  const unsent = useUnsent();
  const windowed = useRef<WindowedList>(null);
  const box = useRef<HTMLDivElement>(null);
  const [reach, setReach] = useState(0);
  const focusRow = useCallback((index: number) => {
    const toButton = (row: Element | null | undefined) => row?.querySelector('button')?.focus();
    const drawn = box.current?.querySelector(`[data-row="${index}"]`);
    if (drawn) toButton(drawn);
    else if (windowed.current) windowed.current.show(index, toButton);
    else {
      // A key leads there before what draws a long list has come.
      setReach(index + 1);
      requestAnimationFrame(() => toButton(box.current?.querySelector(`[data-row="${index}"]`)));
    }
  }, []);
  const shown = useMemo(() => hiding.rowsOf(data.tickets), [hiding, data.tickets]);
  const steady = useSteadyRows({ tickets: shown, isPrevious }, question, focusRow);
  const { rows } = steady;
  // The rows of the question before keep their marks until those of this one come.
  const [marked, setMarked] = useState(looked);
  if (!isPrevious && marked !== looked) setMarked(looked);

  const latest = useRef({ onSelect, rows, hiding });
  useEffect(() => {
    latest.current = { onSelect, rows, hiding };
  });
  const handleSelect = useCallback((ticket: TicketSummary) => latest.current.onSelect(ticket), []);
  const handleHide = useCallback((ticket: TicketSummary) => {
    const index = latest.current.rows.findIndex(({ id }) => id === ticket.id);
    latest.current.hiding.put(ticket, index);
  }, []);
  const handleKeys = (event: KeyboardEvent) => {
    const to = rowKey(event, rows.length);
    if (to !== undefined) {
      event.preventDefault();
      focusRow(to);
    }
    const { ticketId } = (event.target as HTMLElement).dataset;
    const ticket = rows.find(({ id }) => id === ticketId);
    if (event.key !== 'Delete' || !canHide || !ticket) return;
    event.preventDefault();
    handleHide(ticket);
  };

  const list = useMemo(
    () => ({ count: rows.length, keyAt: (index: number) => rows[index]?.id ?? '', estimateAt: () => usualHeight }),
    [rows],
  );
  const drawRow = (index: number, attributes: RowAttributes) => {
    const ticket = rows[index];
    if (!ticket) return null;
    const away = hiding.away.get(ticket.id);
    return (
      <li key={ticket.id} {...attributes} className="tkd-list-item">
        {away && !away.isBack && parts ? (
          <LaterWords words={parts.words}>
            <parts.PutAway
              away={away}
              onBack={(hadFocus) => {
                hiding.takeBack(ticket.id);
                if (hadFocus) requestAnimationFrame(() => focusRow(index));
              }}
            />
          </LaterWords>
        ) : (
          <TicketRow
            ticket={ticket}
            isSelected={ticket.id === selectedId}
            now={now}
            unsent={unsent.get(ticket.id) ?? 0}
            onSelect={handleSelect}
            onHide={canHide ? handleHide : undefined}
          />
        )}
      </li>
    );
  };

  const button = useRef<HTMLButtonElement>(null);
  const lastBefore = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (lastBefore.current === null || more.status === 'pending') return;
    const firstNew = rows.findIndex(({ id }) => id === lastBefore.current) + 1;
    lastBefore.current = null;
    // The button may have gone with the last page; whoever has moved on meanwhile is left alone.
    const isWaiting = isFocusLost(box.current) || button.current?.matches(':focus');
    // And it may have had no row: then the last one is where the reader was.
    if (isWaiting) focusRow(more.status === 'none' ? Math.min(firstNew, rows.length - 1) : firstNew);
  }, [rows, more.status, focusRow]);
  const end = useEndless(more, paging === 'endless', rows.length);
  const windowing = useWindowing(rows.length, more.status !== 'none', box, focusRow);
  const holders = {
    ...steady.holders,
    className: 'tkd-list-rows',
    'aria-labelledby': labelledBy,
    'data-previous': isPrevious ? '' : undefined,
    'data-dimmed': useDimmed(isPrevious) ? '' : undefined,
    onKeyDown: handleKeys,
  };

  return (
    <LookedContext.Provider value={marked}>
      <div ref={box}>
        {windowing.WindowedList ? (
          <windowing.WindowedList
            {...holders}
            ref={windowed}
            rows={list}
            drawRow={drawRow}
            isWhole={windowing.isWhole}
            hasEarlier={false}
          />
        ) : (
          <PlainRows {...holders} count={rows.length} reach={reach} usualHeight={usualHeight} drawRow={drawRow} />
        )}
        {paging === 'pages' ? (
          <Pager pages={pages} data={data} onTurn={() => box.current?.scrollIntoView({ block: 'nearest' })} />
        ) : (
          <div ref={end}>
            <ShowMore
              more={more}
              shown={rows.length}
              total={total}
              buttonRef={button}
              onLoad={() => {
                lastBefore.current = rows.at(-1)?.id ?? null;
                more.load();
              }}
            />
          </div>
        )}
      </div>
    </LookedContext.Provider>
  );
}

/** How many answers of each ticket have not arrived. */
function useUnsent(): ReadonlyMap<string, number> {
  const unsent = useLate(useOutboxItems());
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { write } of unsent)
      if (write.type === 'reply') counts.set(write.ticketId, (counts.get(write.ticketId) ?? 0) + 1);
    return counts;
  }, [unsent]);
}
