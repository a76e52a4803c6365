import { dayOf, startOfDay } from '../../core/rules/list/days.js';
import type { QueryChange, TicketListQuery } from './listQuery.js';

/** A stretch of time up to now that one press asks for. */
export type Span = 'any' | '7' | '30' | 'year';

/** What a quick choice asks for. Today counts as one of the days. */
export function spanToQuery(span: Span, now: number, timeZone: string): QueryChange {
  const today = dayOf(now, timeZone);
  const days = { any: undefined, 7: -6, 30: -29, year: 0 }[span];
  const from = span === 'year' ? `${today.slice(0, 4)}-01-01` : today;
  return { updatedFrom: days === undefined ? undefined : startOfDay(from, timeZone, days), updatedTo: undefined };
}

/** Which of the quick choices a query is; `undefined` when it is none. */
export function spanOf(query: TicketListQuery, now: number, timeZone: string): Span | undefined {
  const spans: readonly Span[] = ['any', '7', '30', 'year'];
  return spans.find((span) => {
    const { updatedFrom, updatedTo } = spanToQuery(span, now, timeZone);
    return query.updatedFrom === updatedFrom && query.updatedTo === updatedTo;
  });
}

/** The last day that a query asks for, as a date field has it. */
export function lastDay({ updatedTo }: TicketListQuery, timeZone: string): string {
  return dayOf(updatedTo, timeZone, -1);
}

/** What a last day asks for: everything before the next one begins. */
export function untilDay(date: string, timeZone: string): TicketListQuery['updatedTo'] {
  return startOfDay(date, timeZone, 1);
}
