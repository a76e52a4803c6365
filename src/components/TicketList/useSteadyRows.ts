'use client';
import { useLayoutEffect, useRef, useState, type FocusEvent, type PointerEvent } from 'react';
import type { TicketSummary } from '../../core/model.js';
import { activeElementOf } from '../../ui/activeElementOf.js';

/**
 * Keeps rows where they are while somebody aims at one or has the focus in one: fresh data changes what they say, and
 * the new order comes when the pointer and the focus have left. A focused row that is gone hands the focus to the next.
 *
 * @param asked What is asked for: the rows that answer it begin a new order.
 * @param focusRow Takes the focus to a row by its place.
 */
export function useSteadyRows(
  { tickets, isPrevious }: { tickets: readonly TicketSummary[]; isPrevious: boolean },
  asked: string,
  focusRow: (index: number) => void,
) {
  const [held, setHeld] = useState({ byPointer: false, byFocus: false });
  const [last, setLast] = useState({ tickets, question: asked, rows: tickets });
  const isHeld = held.byPointer || held.byFocus;
  const question = isPrevious ? last.question : asked;
  const isSame = last.question === question;
  if (last.tickets !== tickets || !isSame || (!isHeld && last.rows !== tickets)) {
    setLast({ tickets, question, rows: isHeld && isSame ? inOrderOf(last.rows, tickets) : tickets });
  }
  const { rows } = last;

  const focused = useRef<{ index: number; list: Element } | null>(null);
  const focus = useRef(focusRow);
  useLayoutEffect(() => {
    focus.current = focusRow;
  });
  useLayoutEffect(() => {
    if (!focused.current) return;
    const { index, list } = focused.current;
    if (!list.contains(activeElementOf(list))) focus.current(Math.min(index, rows.length - 1));
  }, [rows]);

  return {
    rows,
    /** What they answer. */
    question,
    /** For the list around the rows. */
    holders: {
      onPointerEnter: (event: PointerEvent) => setHeld((was) => ({ ...was, byPointer: event.pointerType === 'mouse' })),
      onPointerLeave: () => setHeld((was) => (was.byPointer ? { ...was, byPointer: false } : was)),
      onFocus({ currentTarget: list, target }: FocusEvent) {
        const row = target.closest<HTMLElement>('[data-row]');
        focused.current = row && { index: Number(row.dataset['row']), list };
        setHeld((was) => (was.byFocus ? was : { ...was, byFocus: true }));
      },
      onBlur(event: FocusEvent) {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        focused.current = null;
        setHeld((was) => ({ ...was, byFocus: false }));
      },
    },
  };
}

/** Fresh rows in the order of the ones before; those that are new come last. */
function inOrderOf(before: readonly TicketSummary[], fresh: readonly TicketSummary[]): TicketSummary[] {
  const byId = new Map(fresh.map((ticket) => [ticket.id, ticket]));
  const kept = before.flatMap(({ id }) => byId.get(id) ?? []);
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...fresh.filter(({ id }) => !known.has(id))];
}
