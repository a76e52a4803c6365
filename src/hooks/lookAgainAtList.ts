import type { InfiniteData } from '@tanstack/react-query';
import type { TicketPage } from '../core/model.js';

export type TicketPages = InfiniteData<TicketPage, string | null>;

/** So many pages are all loaded anew. */
const few = 5;

/** So many pages of more, in which something is known to have changed, are looked at again at once. */
const mostChanged = 6;

/** Pages that are loaded to meet what is known where more has come than fits on one. */
const mostMissed = 3;

type Load = (cursor: string | null) => Promise<TicketPage>;

/**
 * Looks again at a list, however long, with few requests: at its beginning, its end, the pages with tickets that have changed, and
 * at one of the others in turn. Those that are not asked for stay the same, by identity too, and keep where they begin.
 *
 * @param changedAt When a change of a ticket was told last, as `performance.now()` says it.
 * @returns Answers one page: what is known of it, or what the backend says now.
 */
export function createListLook(changedAt: (ticketId: string) => number) {
  const askedAt = new Map<string | null, number>();
  let asked: (string | null)[] = [];
  let chosen = new Set<number>();

  const choose = ({ pages, pageParams }: TicketPages) => {
    const timeOf = (place: number) => askedAt.get(pageParams[place] ?? null) ?? 0;
    const isChanged = (place: number) => pages[place]?.items.some(({ id }) => changedAt(id) > timeOf(place));
    const between = pages.map((_, place) => place).slice(1, -1);
    const changed = between.filter(isChanged).slice(0, mostChanged);
    const inTurn = between
      .toSorted((one, other) => timeOf(one) - timeOf(other))
      .find((place) => !changed.includes(place));
    return new Set([0, pages.length - 1, ...changed, inTurn ?? 0]);
  };

  return async (cursor: string | null, before: TicketPages | undefined, load: Load): Promise<TicketPage> => {
    const place = before?.pageParams.indexOf(cursor) ?? -1;
    if (before && place === 0) {
      // A look that did not come to its end has seen nothing.
      for (const one of asked) askedAt.delete(one);
      asked = [];
      chosen = choose(before);
    }
    const known = before?.pages[place];
    const isLong = before !== undefined && before.pages.length > few;
    const isLast = place === (before?.pages.length ?? 0) - 1;
    const answerOf = async () => {
      if (known && isLong && !chosen.has(place)) return known;
      if (known) asked.push(cursor);
      askedAt.set(cursor, performance.now());
      const answer = await load(cursor);
      const next = before?.pages[place + 1];
      return known && next && isLong ? meet(known, next, answer, load) : answer;
    };
    const page = await answerOf();
    if (isLast) asked = [];
    return page;
  };
}

/** A page up to where the next one, which stays as it is, begins. Where they do not meet it is as if nothing were known. */
async function meet(known: TicketPage, next: TicketPage, answer: TicketPage, load: Load): Promise<TicketPage> {
  const ofNext = new Set(next.items.map(({ id }) => id));
  const goOn = async (all: TicketPage, passed: number): Promise<TicketPage> => {
    if (all.nextCursor === null) return all;
    const here = new Set(all.items.map(({ id }) => id));
    const isWhole = known.items.every(({ id }) => here.has(id));
    if (isWhole || ofNext.has(all.items.at(-1)?.id ?? '')) return { ...all, nextCursor: known.nextCursor };
    if (passed === mostMissed) return answer;
    const more = await load(all.nextCursor);
    return goOn({ ...all, items: [...all.items, ...more.items], nextCursor: more.nextCursor }, passed + 1);
  };
  return goOn(answer, 0);
}
