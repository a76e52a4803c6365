/** A list of which only what is near the view stands in the page. */
export interface DomWindow {
  /** Other items, from the start. */
  setCount(count: number): void;
  /** One more at the end; who reads the end goes on reading it. */
  grow(): void;
  toEnd(): void;
}

interface WindowOptions {
  scroller: HTMLElement;
  draw: (index: number) => HTMLElement;
  /** Pixels, until a row has been measured. */
  estimate: number;
  /** Every row is as high as estimated: nothing is measured. */
  isFixed?: boolean;
}

const overscan = 2;

/** Windowing in plain DOM: heights in one array, positions by their sum, one translated slice. */
export function createWindow({ scroller, draw, estimate, isFixed = false }: WindowOptions): DomWindow {
  const space = document.createElement('div');
  const slice = document.createElement('div');
  space.style.position = 'relative';
  slice.style.cssText = 'position:absolute;inset-inline:0;inset-block-start:0;will-change:transform';
  space.append(slice);
  scroller.append(space);

  let count = 0;
  let heights = new Float64Array(0);
  /** `tops[i]` is where item i begins; one more for the end. */
  let tops = new Float64Array(1);
  let drawn = new Map<number, HTMLElement>();

  const sumFrom = (first: number) => {
    for (let index = first; index < count; index += 1) tops[index + 1] = (tops[index] ?? 0) + (heights[index] ?? 0);
  };
  const total = () => tops[count] ?? 0;
  const at = (y: number) => {
    let low = 0;
    let high = Math.max(0, count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const update = () => {
    // Once more where a measured row moved the window.
    for (let pass = 0; pass < 3; pass += 1) if (!place()) return;
  };
  /** @returns whether heights have changed */
  const place = () => {
    const top = scroller.scrollTop;
    const anchor = at(top);
    const first = Math.max(0, anchor - overscan);
    const last = Math.min(count - 1, at(top + scroller.clientHeight) + overscan);
    const next = new Map<number, HTMLElement>();
    const fresh: number[] = [];
    for (let index = first; index <= last; index += 1) {
      const known = drawn.get(index);
      if (!known) fresh.push(index);
      next.set(index, known ?? draw(index));
    }
    for (const [index, element] of drawn) if (!next.has(index)) element.remove();
    let before: Element | null = null;
    for (const element of next.values()) {
      const wanted: Element | null = before ? before.nextElementSibling : slice.firstElementChild;
      if (element !== wanted) slice.insertBefore(element, wanted);
      before = element;
    }
    drawn = next;
    const isChanged = !isFixed && measure(fresh);
    slice.style.transform = `translateY(${tops[first] ?? 0}px)`;
    if (!isChanged) return false;
    const isAtEnd = top + scroller.clientHeight >= Number.parseFloat(space.style.height) - 1;
    const moved = (tops[anchor] ?? 0) - anchorTop;
    space.style.height = `${total()}px`;
    if (isAtEnd) scroller.scrollTop = total();
    else if (moved !== 0) scroller.scrollTop = top + moved;
    return true;
  };
  let anchorTop = 0;
  const measure = (fresh: number[]) => {
    anchorTop = tops[at(scroller.scrollTop)] ?? 0;
    let lowest = count;
    for (const index of fresh) {
      const height = drawn.get(index)?.offsetHeight ?? estimate;
      if (height === heights[index]) continue;
      heights[index] = height;
      lowest = Math.min(lowest, index);
    }
    if (lowest === count) return false;
    sumFrom(lowest);
    return true;
  };

  scroller.addEventListener('scroll', update, { passive: true });
  const resize = (size: number) => {
    const before = count;
    const known = heights;
    count = size;
    heights = new Float64Array(size).fill(estimate);
    heights.set(known.subarray(0, Math.min(before, size)));
    tops = new Float64Array(size + 1);
    sumFrom(0);
    space.style.height = `${total()}px`;
  };
  return {
    setCount(size) {
      for (const element of drawn.values()) element.remove();
      drawn = new Map();
      heights = new Float64Array(0);
      count = 0;
      resize(size);
      scroller.scrollTop = 0;
      update();
    },
    grow() {
      const isAtEnd = scroller.scrollTop + scroller.clientHeight >= total() - 1;
      resize(count + 1);
      if (isAtEnd) scroller.scrollTop = total();
      update();
    },
    toEnd() {
      scroller.scrollTop = total();
      update();
    },
  };
}
