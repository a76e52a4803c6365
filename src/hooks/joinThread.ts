import type { Page, ThreadItem } from '../core/model.js';

/** So many of the newest items are looked at again at each change; what is older, when somebody reads it. */
const mostFresh = 100;

/** Pages that are loaded to meet what is known when more has come than fits on one. */
const mostMissed = 8;

/** The most items a page that a backend answers. */
export const largestPage = 100;

type Load = (cursor: string | null, limit?: number) => Promise<Page<ThreadItem>>;

/** A page of a thread that is here. */
export interface KnownPage extends Page<ThreadItem> {
  /** The ticket has changed since all of it was looked at. */
  isOld?: true;
}

/**
 * Looks again at one page of a thread that is here. However long the thread is, that takes as many requests as a change of its end
 * needs: pages keep where they begin, the newest one grows, and those far back are not asked for again.
 *
 * @param newer How many items are here that are newer than the page; 0 for the newest one.
 */
export async function lookAgain(
  known: KnownPage,
  { newer, cursor }: { newer: number; cursor: string | null },
  load: Load,
): Promise<KnownPage> {
  if (newer >= mostFresh) return known.isOld ? known : { ...known, isOld: true };
  const answer = await load(cursor, sizeOf(known));
  const page = joinKnown(known, answer) ?? (await (newer === 0 ? meet(known, answer, load) : answer));
  return answer.items.length < page.items.length && page.items.length > largestPage ? { ...page, isOld: true } : page;
}

/** The items of a page that were not looked at when the ticket had changed. */
export function oldItems({ items, isOld }: KnownPage, isNewest: boolean): readonly ThreadItem[] {
  if (!isOld) return [];
  return isNewest ? items.slice(0, -mostFresh) : items;
}

/** Looks again at all of a page, as far back as it goes. */
export async function lookThrough(known: Page<ThreadItem>, cursor: string | null, load: Load): Promise<KnownPage> {
  const goOn = async (all: Page<ThreadItem>, passed: number): Promise<Page<ThreadItem>> => {
    if (all.nextCursor === null || all.items.length >= known.items.length || passed === mostMissed) return all;
    const older = await load(all.nextCursor, largestPage);
    return goOn({ ...older, items: [...older.items, ...all.items] }, passed + 1);
  };
  const answer = await goOn(await load(cursor, sizeOf(known)), 0);
  // Where nothing of it is left, the rest still begins where it did.
  return joinKnown(known, answer) ?? { ...answer, nextCursor: known.nextCursor };
}

function sizeOf({ items: { length } }: Page<ThreadItem>): number | undefined {
  return length > 25 ? Math.min(length, largestPage) : undefined;
}

/** What is known up to where the answer begins, and then the answer. Nothing where they do not meet. */
function joinKnown(known: Page<ThreadItem>, answer: Page<ThreadItem>): Page<ThreadItem> | undefined {
  if (answer.items.length === 0) return answer;
  const places = new Map(known.items.map(({ id }, index) => [id, index]));
  const first = answer.items.find(({ id }) => places.has(id));
  if (!first) return undefined;
  // It is all that there is: where it begins is where the thread does.
  if (answer.nextCursor === null) return answer;
  const [begin] = answer.items;
  // It begins before what is known: of that, what it could have and has not is gone.
  const before = known.items
    .slice(0, places.get(first.id))
    .filter((item) => !begin || begin === first || timeOf(item) < timeOf(begin));
  return { ...answer, items: [...before, ...answer.items], nextCursor: known.nextCursor };
}

/** More has come than fits on a page: on until what is known, or as if nothing were. */
async function meet(known: Page<ThreadItem>, answer: Page<ThreadItem>, load: Load): Promise<Page<ThreadItem>> {
  const goOn = async (all: Page<ThreadItem>, passed: number): Promise<Page<ThreadItem>> => {
    if (all.nextCursor === null || passed === mostMissed) return answer;
    const older = await load(all.nextCursor, largestPage);
    const next = { ...answer, items: [...older.items, ...all.items], nextCursor: older.nextCursor };
    return joinKnown(known, next) ?? goOn(next, passed + 1);
  };
  return goOn(answer, 0);
}

function timeOf(item: ThreadItem): number {
  return Date.parse(item.type === 'event' ? item.at : item.createdAt);
}
