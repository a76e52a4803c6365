'use client';
import { useCallback, useMemo, useState } from 'react';
import type { TicketSummary } from '../../core/model.js';
import type { Async } from '../../hooks/async.js';
import type { TicketsData } from '../../hooks/useTickets.js';

/** A row that was put away, or brought back, in this view of the list: something in its place says so and can undo it. */
export interface Away {
  ticket: TicketSummary;
  /** Where the row was. */
  index: number;
  /** It is a row again: until the list has it, as it was. */
  isBack: boolean;
}

export interface Hiding {
  away: ReadonlyMap<string, Away>;
  /** The rows with those put away where they were. */
  rowsOf: (tickets: readonly TicketSummary[]) => TicketSummary[];
  put: (ticket: TicketSummary, index: number) => void;
  takeBack: (id: string) => void;
}

const nothing: ReadonlyMap<string, Away> = new Map();

/**
 * @param question What is asked for: another one has forgotten all of it.
 * @param list What is here now. A request with news in it speaks for itself again.
 */
export function useHiding(question: string, list: Async<TicketsData>): Hiding {
  const [kept, setKept] = useState({ question, away: nothing });
  const away = kept.question === question ? withoutDone(kept.away, list) : nothing;
  if (kept.question !== question || away !== kept.away) setKept({ question, away });
  const change = useCallback(
    (make: (away: Map<string, Away>) => void) =>
      setKept((last) => {
        const next = new Map(last.away);
        make(next);
        return { ...last, away: next };
      }),
    [],
  );
  return useMemo(
    () => ({
      away,
      rowsOf(all) {
        if (away.size === 0) return all as TicketSummary[];
        const here = new Set(all.map(({ id }) => id));
        const placed = [...away.values()].filter(({ isBack, ticket }) => !isBack || !here.has(ticket.id));
        const elsewhere = new Set(placed.map(({ ticket }) => ticket.id));
        const rows = all.filter(({ id }) => !elsewhere.has(id));
        const inOrder = placed.toSorted((one, other) => one.index - other.index);
        for (const { ticket, index } of inOrder) rows.splice(Math.min(index, rows.length), 0, ticket);
        return rows;
      },
      put: (ticket, index) => change((all) => all.set(ticket.id, { ticket, index, isBack: false })),
      takeBack: (id) =>
        change((all) => {
          const one = all.get(id);
          if (one) all.set(id, { ...one, isBack: true });
        }),
    }),
    [away, change],
  );
}

/** Without those that the list has again: brought back, or with something new in them. The same map when there are none. */
function withoutDone(away: ReadonlyMap<string, Away>, list: Async<TicketsData>): ReadonlyMap<string, Away> {
  if (away.size === 0 || list.status !== 'success') return away;
  const done = list.data.tickets.filter((fresh) => {
    const one = away.get(fresh.id);
    // What was under way before it came back may still be without it.
    if (!one || one.isBack) return one && !list.refreshing;
    const isNewer = Date.parse(fresh.updatedAt) > Date.parse(one.ticket.updatedAt);
    return isNewer && !one.ticket.hidden && !fresh.hidden;
  });
  if (done.length === 0) return away;
  const rest = new Map(away);
  for (const { id } of done) rest.delete(id);
  return rest;
}
