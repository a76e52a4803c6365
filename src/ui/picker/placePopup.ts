/** A box in CSS pixels of the layout viewport, as `getBoundingClientRect` gives it. */
export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Placement {
  side: 'below' | 'above' | 'over';
  /** From the upper edge of the viewport; of an `above` one it is where its lower edge stands. */
  edge: number;
  left: number;
  width: number;
  /** The most that fits there. */
  height: number;
}

/** Pixels between the field and what opens from it. */
const gap = 4;

/** Pixels that stay free between it and the edge of what can be seen. */
const margin = 8;

/** A list lower than this (px) shows too little of itself: it rather covers its field. */
const lowest = 160;

/** Narrower than this (px) two lines of an option would be unreadable. */
const narrowest = 220;

/**
 * Where a popup opens: as wide as its field and below it, above where only there is room for it, over the field where
 * neither side has any, as on a phone with its keyboard out.
 *
 * @param wanted The height it would like to have, in px.
 * @param seen What of the page can be seen: the visual viewport.
 */
export function placePopup(anchor: Box, wanted: number, seen: Box, isRtl: boolean): Placement {
  const below = seen.bottom - margin - (anchor.bottom + gap);
  const above = anchor.top - gap - (seen.top + margin);
  const most = seen.right - seen.left;
  const width = Math.min(Math.max(anchor.right - anchor.left, narrowest), most);
  const start = isRtl ? anchor.right - width : anchor.left;
  const left = Math.min(Math.max(start, seen.left), seen.right - width);

  const enough = Math.min(wanted, lowest);
  if (below >= wanted || (below >= above && below >= enough)) {
    return { side: 'below', edge: anchor.bottom + gap, left, width, height: below };
  }
  if (above >= enough) return { side: 'above', edge: anchor.top - gap, left, width, height: above };
  return { side: 'over', edge: seen.top + margin, left, width, height: seen.bottom - seen.top - 2 * margin };
}
