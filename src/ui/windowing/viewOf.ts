import { parentAsDrawn } from '../parentAsDrawn.js';
import { rootsAround } from '../rootsAround.js';

/** What can be seen of an element, and what scrolls it. */
export interface View {
  /** Its upper and lower end, in pixels of the window. */
  seen(): { top: number; bottom: number };
  /** Moves what is seen, at once. */
  scrollBy(pixels: number): void;
  /** @returns Ends the listening. */
  listen(onMove: () => void): () => void;
}

/**
 * The window and every box of the host's that the element may scroll in, through any shadow roots: which of them does is not
 * asked, as a page may change its mind.
 */
export function viewOf(element: HTMLElement): View {
  const { defaultView, scrollingElement } = element.ownerDocument;
  const host = defaultView ?? window;
  let boxes = boxesAround(element);
  return {
    seen() {
      let top = 0;
      let bottom = host.innerHeight;
      for (const box of boxes) {
        const rect = box.getBoundingClientRect();
        top = Math.max(top, rect.top);
        bottom = Math.min(bottom, rect.bottom);
      }
      return { top, bottom: Math.max(top, bottom) };
    },
    scrollBy(pixels) {
      const scroller = boxes.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight) ?? scrollingElement;
      scroller?.scrollBy({ top: pixels, behavior: 'instant' });
    },
    listen(onMove) {
      const handleScroll = ({ target }: Event) => {
        const isPage = !(target instanceof host.Element);
        if (!isPage && !boxes.includes(target)) {
          if (!holds(target, element)) return;
          boxes = boxesAround(element);
        }
        onMove();
      };
      const handleResize = () => {
        boxes = boxesAround(element);
        onMove();
      };
      const how = { capture: true, passive: true } as const;
      const roots = rootsAround(element);
      for (const root of roots) root.addEventListener('scroll', handleScroll, how);
      host.addEventListener('resize', handleResize);
      return () => {
        for (const root of roots) root.removeEventListener('scroll', handleScroll, how);
        host.removeEventListener('resize', handleResize);
      };
    },
  };
}

/** The innermost first. */
function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  const { documentElement, body } = element.ownerDocument;
  for (let box = parentAsDrawn(element); box; box = parentAsDrawn(box)) {
    if (box === documentElement) continue;
    // What the body says about scrolling is said of the window, unless the root says something itself.
    if (box === body && getComputedStyle(documentElement).overflowY === 'visible') continue;
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) boxes.push(box);
  }
  return boxes;
}

function holds(box: Element, element: Element): boolean {
  for (let one = parentAsDrawn(element); one; one = parentAsDrawn(one)) if (one === box) return true;
  return false;
}
