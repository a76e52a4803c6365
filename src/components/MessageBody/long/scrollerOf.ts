import { parentAsDrawn } from '../../../ui/parentAsDrawn.js';

/** What scrolls an element: the nearest box around it that does, through any shadow roots, else the page. */
export function scrollerOf(element: Element): Element {
  for (let box = parentAsDrawn(element); box; box = parentAsDrawn(box)) {
    const { overflowY } = getComputedStyle(box);
    if ((overflowY === 'auto' || overflowY === 'scroll') && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}
