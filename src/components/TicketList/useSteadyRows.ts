'use client';
import { useLayoutEffect, useRef, useState, type FocusEvent, type PointerEvent } from 'react';
import type { TicketSummary } from '../../core/model.js';
import type { TicketsData } from '../../hooks/useTickets.js';

/**
 * Keeps rows where they are while somebody aims at one or has the focus in one: fresh data changes what they say, and
 * the new order comes when the pointer and the focus have left. A focused row that is gone hands the focus to the next.
 *
 * @param asked What is asked for: the rows that answer it begin a new order.
 */
export function useSteadyRows({ tickets, isPrevious }: TicketsData, asked: string) {
  const list = useRef<HTMLUListElement>(null);
  const [held, setHeld] = useState({ byPointer: false, byFocus: false });
  const [last, setLast] = useState({ tickets, question: asked, rows: tickets });
  const isHeld = held.byPointer || held.byFocus;
  const question = isPrevious ? last.question : asked;
  const isSame = last.question === question;
  if (last.tickets !== tickets || !isSame || (!isHeld && last.rows !== tickets)) {
    setLast({ tickets, question, rows: isHeld && isSame ? inOrderOf(last.rows, tickets) : tickets });
  }
  const { rows } = last;

  const focused = useRef<number | null>(null);
  useLayoutEffect(() => {
    const { current } = list;
    if (focused.current === null || !current || current.contains(activeElementOf(current))) return;
    const buttons = current.querySelectorAll('button');
    buttons[Math.min(focused.current, buttons.length - 1)]?.focus();
  }, [rows]);

  return {
    rows,
    /** For the `ul` around the rows, as are its holders. */
    list,
    holders: {
      onPointerEnter: (event: PointerEvent) => setHeld((was) => ({ ...was, byPointer: event.pointerType === 'mouse' })),
      onPointerLeave: () => setHeld((was) => ({ ...was, byPointer: false })),
      onFocus(event: FocusEvent) {
        focused.current = [...event.currentTarget.children].findIndex((row) => row.contains(event.target));
        setHeld((was) => ({ ...was, byFocus: true }));
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

function activeElementOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}
