'use client';
import { useLayoutEffect, useRef } from 'react';
import type { TicketSummary } from '../../core/model.js';
import type { TicketsData } from '../../hooks/useTickets.js';
import { useOutbox } from '../../hooks/useOutbox.js';
import { useMinute } from '../../ui/useMinute.js';
import { useLate } from '../outbox/useLate.js';
import { ShowMore } from './ShowMore.js';
import { TicketRow } from './TicketRow.js';
import { useSteadyRows } from './useSteadyRows.js';

export interface TicketRowsProps {
  data: TicketsData;
  /** What is asked for, as text. */
  question: string;
  labelledBy: string;
  selectedId: string | undefined;
  onSelect: (ticket: TicketSummary) => void;
}

/** The rows, and the way to more of them. Every row is one tab stop. */
export function TicketRows({ data, question, labelledBy, selectedId, onSelect }: TicketRowsProps) {
  const { total, more, isPrevious } = data;
  const now = useMinute();
  const unsent = useLate(useOutbox().items);
  const { rows, list, holders } = useSteadyRows(data, question);
  const button = useRef<HTMLButtonElement>(null);
  const lastBefore = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (lastBefore.current === null || more.status === 'pending') return;
    const firstNew = rows.findIndex(({ id }) => id === lastBefore.current) + 1;
    lastBefore.current = null;
    // The button may have gone with the last page; whoever has moved on meanwhile is left alone.
    const isWaiting = document.activeElement === document.body || button.current?.matches(':focus');
    // And it may have had no row: then the last one is where the reader was.
    const row = list.current?.children[more.status === 'none' ? Math.min(firstNew, rows.length - 1) : firstNew];
    if (isWaiting) row?.querySelector('button')?.focus();
  }, [rows, more.status, list]);

  return (
    <>
      <ul
        {...holders}
        ref={list}
        className="tkd-list-rows"
        aria-labelledby={labelledBy}
        data-previous={isPrevious ? '' : undefined}
      >
        {rows.map((ticket) => (
          <TicketRow
            key={ticket.id}
            ticket={ticket}
            isSelected={ticket.id === selectedId}
            now={now}
            unsent={unsent.filter(({ write }) => write.type === 'reply' && write.ticketId === ticket.id).length}
            onSelect={onSelect}
          />
        ))}
      </ul>
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
    </>
  );
}
