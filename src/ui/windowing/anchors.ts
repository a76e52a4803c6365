import type { View } from './viewOf.js';

/** Elements and where they were in the window. */
export type Anchors = readonly (readonly [element: Element, top: number])[];

const noAnchors: Anchors = [];

/** What is read: the rows on screen, the uppermost first; below the list what comes after it. Above it nothing has to stay. */
export function anchorsIn(list: Element, { top, bottom }: ReturnType<View['seen']>): Anchors {
  const anchors: [Element, number][] = [];
  for (const row of list.children) {
    const rect = row.getBoundingClientRect();
    if (rect.top >= bottom) break;
    // The last of what is in a row is what is read: before it may stand a line that goes when others come before the row.
    const read = row.lastElementChild ?? row;
    if (rect.bottom > top) anchors.push([read, read.getBoundingClientRect().top]);
  }
  if (anchors.length > 0) return anchors;
  const after = list.nextElementSibling;
  return after && list.getBoundingClientRect().bottom <= top ? anchorsAt(after) : noAnchors;
}

export function anchorsAt(element: Element): Anchors {
  return [[element, element.getBoundingClientRect().top]];
}

/** Moves what is seen so that the first of them that is still there is where it was. @returns Whether it had to. */
export function settle(anchors: Anchors, view: View): boolean {
  const anchor = anchors.find(([element]) => element.isConnected);
  if (!anchor) return false;
  const [element, top] = anchor;
  const moved = element.getBoundingClientRect().top - top;
  // Less than that is how a browser rounds.
  if (Math.abs(moved) < 0.5) return false;
  view.scrollBy(moved);
  return true;
}
