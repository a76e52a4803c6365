'use client';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { afterGrowth } from './afterGrowth.js';
import { opened } from './opened.js';
import { scrollerOf } from './scrollerOf.js';

export interface Fold {
  isWhole: boolean;
  /** No higher than a screen. */
  isCut: boolean;
  /** There is more than is seen. */
  canOpen: boolean;
  /** Of the whole, when it was last drawn, in pixels. */
  lastHeight: number | undefined;
  text: RefObject<HTMLDivElement | null>;
  button: RefObject<HTMLButtonElement | null>;
  open: () => void;
  close: () => void;
  /** Something led into what is cut off: a search, a link, the focus. */
  onScroll: () => void;
  /** @param hasMore Not all of the message is drawn. */
  onDrawn: (hasMore: boolean) => void;
}

/** Higher by less than this, in pixels, a message is not worth a button. */
const slack = 120;

/** Opens and folds one long message; the focus and what is read stay where they are. */
export function useFold(of: object, isNeeded: boolean): Fold {
  const text = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'unknown' | 'fits' | 'cut' | 'whole'>(() =>
    isNeeded || opened.has(of) ? 'whole' : 'unknown',
  );
  const [wasNeeded, setNeeded] = useState(isNeeded);
  if (isNeeded !== wasNeeded) {
    setNeeded(isNeeded);
    if (isNeeded) setState('whole');
  }
  const after = useRef<(() => void) | null>(null);

  return useMemo(() => {
    const open = (then: () => void) => {
      after.current = then;
      opened.set(of, 0);
      setState('whole');
    };
    return {
      isWhole: state === 'whole',
      isCut: state === 'unknown' || state === 'cut',
      canOpen: state === 'cut',
      lastHeight: opened.get(of),
      text,
      button,
      // The button goes down to the end of the text, and the reader stays.
      open: () => open(() => text.current?.focus({ preventScroll: true })),
      close() {
        opened.delete(of);
        after.current = () => button.current?.scrollIntoView({ block: 'nearest' });
        setState('cut');
      },
      onScroll() {
        const box = text.current;
        const by = box?.scrollTop ?? 0;
        if (!box || by === 0 || state === 'whole') return;
        open(() => {
          box.scrollTop = 0;
          const scroller = scrollerOf(box);
          scroller.scrollTop += by;
          const { top } = box.getBoundingClientRect();
          afterGrowth(() => {
            scroller.scrollTop += box.getBoundingClientRect().top - top;
          });
        });
      },
      onDrawn(hasMore) {
        const box = text.current;
        if (!box) return;
        if (state === 'whole') opened.set(of, hasMore ? (opened.get(of) ?? 0) : box.offsetHeight);
        else {
          const isHigher = box.scrollHeight - box.clientHeight > slack;
          const next = hasMore || isHigher ? 'cut' : 'fits';
          // Once known it stays: a window that is made wider takes no button from under the finger.
          if (state === 'unknown') setState(next);
        }
        after.current?.();
        after.current = null;
      },
    };
  }, [of, state]);
}
