'use client';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { rootsAround } from '../rootsAround.js';
import { placePopup, type Box } from './placePopup.js';

/** Pixels that a list is high at most. */
const highest = 380;

/**
 * Shows a popup in the browser's top layer, where nothing of the host can clip it, and keeps it at its anchor. All by CSSOM:
 * a strict Content-Security-Policy has nothing to refuse. Call it in what is mounted while the popup is open.
 *
 * @param list The part of it that scrolls.
 * @param onDismiss The browser has closed it: a press elsewhere, another popup, the back gesture.
 */
export function useAnchoredPopover(
  anchor: RefObject<HTMLButtonElement | null>,
  popup: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  onDismiss: () => void,
): void {
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });

  useLayoutEffect(() => {
    const [button, box] = [anchor.current, popup.current];
    // Without popovers it is drawn in its place.
    if (!button || !box || !('showPopover' in box)) return undefined;
    const page = button.ownerDocument;
    const view = page.defaultView ?? window;
    let opened: number | undefined;

    const place = () => {
      const natural = box.offsetHeight + (list.current ? list.current.scrollHeight - list.current.clientHeight : 0);
      // As high as when it opened: what a search leaves over must not make it jump to the other side of its field.
      opened ??= Math.min(natural, highest);
      const isRtl = getComputedStyle(button).direction === 'rtl';
      const { side, edge, left, width, height } = placePopup(button.getBoundingClientRect(), opened, seen(view), isRtl);
      const lower = page.documentElement.clientHeight - edge;
      const style = {
        left: `${left}px`,
        width: `${width}px`,
        top: side === 'above' ? 'auto' : `${edge}px`,
        bottom: side === 'above' ? `${lower}px` : 'auto',
        'max-height': `${Math.min(height, highest)}px`,
        // The search stays where it is while the list below it becomes shorter.
        'min-height': side === 'below' ? '0' : `${Math.min(opened, height)}px`,
      };
      for (const [property, value] of Object.entries(style)) box.style.setProperty(property, value);
    };
    const follow = (event?: Event) => {
      if (event?.target !== list.current) place();
    };
    const handleToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') dismiss.current();
    };

    // As its invoker the button is no "elsewhere": a press on it closes the popup and does not open it anew.
    button.popoverTargetElement = box;
    box.showPopover();
    place();
    box.addEventListener('beforetoggle', handleToggle);
    const end = new AbortController();
    const options = { passive: true, capture: true, signal: end.signal };
    for (const root of rootsAround(box)) root.addEventListener('scroll', follow, options);
    view.addEventListener('resize', follow, options);
    view.visualViewport?.addEventListener('resize', follow, options);
    view.visualViewport?.addEventListener('scroll', follow, options);
    const watch = new ResizeObserver(() => follow());
    watch.observe(button);

    return () => {
      end.abort();
      watch.disconnect();
      box.removeEventListener('beforetoggle', handleToggle);
      button.popoverTargetElement = null;
      if (box.matches(':popover-open')) box.hidePopover();
    };
  }, [anchor, popup, list]);
}

/** What of the page can be seen: beside a phone's keyboard, and zoomed in. */
function seen({ visualViewport, innerWidth, innerHeight }: Window): Box {
  const { offsetTop, offsetLeft, width, height } = visualViewport ?? {
    offsetTop: 0,
    offsetLeft: 0,
    width: innerWidth,
    height: innerHeight,
  };
  return { top: offsetTop, bottom: offsetTop + height, left: offsetLeft, right: offsetLeft + width };
}
