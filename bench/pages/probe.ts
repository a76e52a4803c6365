/** A scroll: what it took, frame by frame. */
export interface ScrollReport {
  frames: number;
  /** Frames of 60 a second that the screen went without. */
  dropped: number;
  /** Pixels that the content moved. */
  moved: number;
}

/** What the harness sees and does in the page, the same for every peer. */
export interface Probe {
  /** Waits for the first row. @returns milliseconds from the call until two frames after it */
  whenDrawn(view: 'thread' | 'list', open: () => void): Promise<number>;
  toEnd(): Promise<void>;
  toStart(): Promise<void>;
  /** Turns the wheel by 120 px a frame. */
  wheel(frames: number, direction: 1 | -1): Promise<ScrollReport>;
  /** Drags the scroll bar over the whole range. */
  drag(frames: number, direction: 1 | -1): Promise<ScrollReport>;
  /** Jumps about. @returns per cent of the points looked at, one frame after each jump, that show no row */
  blank(view: 'thread' | 'list'): Promise<number>;
}

type View = 'thread' | 'list';

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** After what the frame has drawn. */
const painted = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });

const wheelStep = 120;
const perFrame = 1000 / 60;
const jumps = [0.1, 0.9, 0.35, 0.75, 0.5, 0.05, 0.6, 0.2, 0.8, 0.45];
const points = 20;
/** Pixels between two rows, or two groups of them, that are margin and nothing missing. */
const margin = 24;

export function createProbe(box: HTMLElement, rowsOf: (view: View) => string | undefined): Probe {
  let scroller: HTMLElement | undefined;
  /** What scrolls most: the box itself, or something in it. */
  const findScroller = () => {
    if (scroller?.isConnected && scroller.scrollHeight > scroller.clientHeight) return scroller;
    const able = [box, ...box.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        element.scrollHeight > element.clientHeight + 8 &&
        // Some kits hide the browser's scroll bar and draw one of their own.
        ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowY) &&
        element.tagName !== 'TEXTAREA' &&
        element.tagName !== 'PRE',
    );
    const range = (element: HTMLElement) => element.scrollHeight - element.clientHeight;
    scroller = able.toSorted((one, other) => range(other) - range(one))[0] ?? box;
    return scroller;
  };
  const rangeOf = (element: HTMLElement) => element.scrollHeight - element.clientHeight;

  const scroll = async (frames: number, step: (element: HTMLElement, index: number) => void): Promise<ScrollReport> => {
    const element = findScroller();
    const from = element.scrollTop;
    let before = await frame();
    let dropped = 0;
    for (let index = 0; index < frames; index += 1) {
      step(element, index);
      const now = await frame();
      dropped += Math.max(0, Math.round((now - before) / perFrame) - 1);
      before = now;
    }
    return { frames, dropped, moved: Math.round(Math.abs(element.scrollTop - from)) };
  };

  /** Stays there until nothing moves any more: what is measured late moves the end. */
  const settleAt = async (place: (element: HTMLElement) => number) => {
    for (let index = 0; index < 12; index += 1) {
      const element = findScroller();
      element.scrollTop = place(element);
      await pause(30);
    }
    await pause(300);
  };

  return {
    async whenDrawn(view, open) {
      const rows = rowsOf(view) ?? '*';
      const from = performance.now();
      // A task of its own, as a click or an answer is: what a debugger calls is counted elsewhere.
      setTimeout(open);
      while (!box.querySelector(rows)) await pause(8);
      await frame();
      await frame();
      return performance.now() - from;
    },
    async toEnd() {
      // What goes on by itself is let go on to its end.
      for (let range = -1, index = 0; index < 12 && rangeOf(findScroller()) !== range; index += 1) {
        range = rangeOf(findScroller());
        await settleAt(rangeOf);
      }
    },
    toStart: () => settleAt(() => 0),
    wheel: (frames, direction) =>
      scroll(frames, (element) => {
        element.scrollTop += direction * wheelStep;
      }),
    drag: (frames, direction) =>
      scroll(frames, (element, index) => {
        const part = (index + 1) / frames;
        element.scrollTop = rangeOf(element) * (direction === 1 ? part : 1 - part);
      }),
    async blank(view) {
      const selector = rowsOf(view) ?? '*';
      const element = findScroller();
      const parents = ancestorsOf(box.querySelector(selector), element);
      let missing = 0;
      for (const part of jumps) {
        await frame();
        element.scrollTop = rangeOf(element) * part;
        await frame();
        await painted();
        missing += missingPoints(element, parents, [...box.querySelectorAll(selector)]);
        await pause(120);
      }
      return (100 * missing) / (jumps.length * points);
    },
  };
}

/** What holds the rows, up to what scrolls: nothing of it is something to see. */
function ancestorsOf(row: Element | null, scroller: Element): Set<Element> {
  const parents = new Set<Element>([scroller]);
  for (let parent = row?.parentElement; parent && parent !== scroller; parent = parent.parentElement)
    parents.add(parent);
  return parents;
}

/** How many of the points down the middle of the view show neither a row nor anything else. */
function missingPoints(scroller: Element, parents: ReadonlySet<Element>, rows: Element[]): number {
  const view = scroller.getBoundingClientRect();
  const spans = rows
    .map((row) => row.getBoundingClientRect())
    .filter(({ bottom, top, height }) => height > 0 && bottom > view.top && top < view.bottom);
  const middle = view.left + view.width / 2;
  let missing = 0;
  for (let index = 0; index < points; index += 1) {
    const y = view.top + ((index + 0.5) * view.height) / points;
    if (spans.some(({ top, bottom }) => y >= top - margin && y <= bottom + margin)) continue;
    const there = document.elementFromPoint(middle, y);
    if (!there || parents.has(there) || there.contains(scroller)) missing += 1;
  }
  return missing;
}
