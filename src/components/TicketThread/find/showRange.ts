import { afterGrowth } from '../../MessageBody/long/afterGrowth.js';
import { scrollerOf } from '../../MessageBody/long/scrollerOf.js';

/** What scrolls by itself across a message. */
const wide = '.tkd-code-text, .tkd-text-table';
/** Pixels at the edges of what is seen where something else may lie over the text: the bar of the search, a button. */
const edge = 120;

/**
 * Takes the reader to a place in a text: what it is folded into opens. A place that is seen does not move, any other stands in the
 * middle of what is seen.
 *
 * @param find The place as it is drawn at that moment: a message that opens is drawn anew.
 */
export function showRange(find: () => Range | undefined): void {
  const element = elementOf(find());
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  afterGrowth(() => {
    const range = find();
    const now = elementOf(range);
    // Without layout, as in a test without a browser, there is no place.
    if (!range || !now || !('getBoundingClientRect' in range)) return;
    scrollAcross(range, now);
    scrollDown(range, now);
  });
}

/** Brings a row of the list that is off the screen near: what is sought in it may not be drawn yet. */
export function bringNear(row: Element): void {
  const { top, bottom } = seenOf(row);
  const place = row.getBoundingClientRect();
  if (place.bottom < top || place.top > bottom) row.scrollIntoView({ block: 'center' });
}

/** Whether a place is in that part of a folded message that is not seen. */
export function isCutOff(range: Range, body: Element): boolean {
  return 'getBoundingClientRect' in range && range.getBoundingClientRect().bottom > body.getBoundingClientRect().bottom;
}

function scrollAcross(range: Range, element: Element): void {
  const box = element.closest(wide);
  if (!box) return;
  const seen = box.getBoundingClientRect();
  const place = range.getBoundingClientRect();
  if (place.left >= seen.left && place.right <= seen.right) return;
  box.scrollLeft += place.left + place.width / 2 - (seen.left + seen.width / 2);
}

function scrollDown(range: Range, element: Element): void {
  const { top, bottom } = seenOf(element);
  const least = Math.min(edge, (bottom - top) / 4);
  const place = range.getBoundingClientRect();
  if (place.top >= top + least && place.bottom <= bottom - least) return;
  scrollerOf(element).scrollTop += (place.top + place.bottom - top - bottom) / 2;
}

/** What is seen of what scrolls an element. */
function seenOf(element: Element): { top: number; bottom: number } {
  const scroller = scrollerOf(element);
  return scroller === element.ownerDocument.scrollingElement
    ? { top: 0, bottom: innerHeight }
    : scroller.getBoundingClientRect();
}

function elementOf(range: Range | undefined): Element | null {
  const node = range?.startContainer;
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
