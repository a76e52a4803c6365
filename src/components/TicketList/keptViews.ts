import { changeQuery, type TicketListQuery } from './listQuery.js';
import { spanOf, spanToQuery, type Span } from './spans.js';
import { readListQuery, writeListQuery } from './queryParams.js';

/** A query that the customer keeps under a name. */
export interface SavedView {
  name: string;
  /** As in an address. */
  query: string;
  /** "The last 7 days" means other days tomorrow. */
  span?: Exclude<Span, 'any'>;
}

/** More of them nobody finds anything in. */
export const mostViews = 30;

/** The views that were kept. What cannot be read is none: another version may have written it. */
export function readViews(kept: readonly string[]): SavedView[] {
  return kept.flatMap((text) => {
    try {
      const { name, query, span } = JSON.parse(text) as Record<string, unknown>;
      if (typeof name !== 'string' || typeof query !== 'string') return [];
      return [{ name, query, ...((span === '7' || span === '30' || span === 'year') && { span }) }];
    } catch {
      return [];
    }
  });
}

export function writeViews(views: readonly SavedView[]): string[] {
  return views.map((view) => JSON.stringify(view));
}

export function toView(name: string, query: TicketListQuery, now: number, timeZone: string): SavedView {
  const span = spanOf(query, now, timeZone);
  const isQuick = span !== undefined && span !== 'any';
  const lasting = isQuick ? changeQuery(query, { updatedFrom: undefined, updatedTo: undefined }) : query;
  return { name, query: writeListQuery(lasting).toString(), ...(isQuick && { span }) };
}

/** What a view asks for today. */
export function queryOf({ query, span }: SavedView, now: number, timeZone: string): TicketListQuery {
  const asked = readListQuery(new URLSearchParams(query));
  return span ? changeQuery(asked, spanToQuery(span, now, timeZone)) : asked;
}
