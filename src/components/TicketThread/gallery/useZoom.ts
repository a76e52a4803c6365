'use client';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Point } from '../../../core/rules/pictures/marks.js';
import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';
import { beyond, fitted, movedBy, zoomedTo, type Zoom } from '../../../core/rules/pictures/zoom.js';

/** How much one press or turn of the wheel zooms. */
const step = 1.4;

export interface Zooming {
  zoom: Zoom;
  /** The picture's own pixels; `undefined` until it has been decoded. */
  picture: PictureSize | undefined;
  setPicture: (size: PictureSize) => void;
  /** All of it is shown, also when the window changes. */
  isFitted: boolean;
  /** What does not fit the window can be moved in it. */
  room: Point;
  fit: () => void;
  zoomTo: (scale: number, at?: Point) => void;
  zoomBy: (factor: number, at?: Point) => void;
  zoomIn: () => void;
  zoomOut: () => void;
  move: (by: Point) => void;
}

const nothing: PictureSize = { width: 1, height: 1 };

/**
 * How large a picture is shown in an element, and which part of it. It begins with all of it.
 *
 * @param id Of the picture. Another one begins anew.
 */
export function useZoom(stage: RefObject<HTMLElement | null>, id: string): Zooming {
  const [picture, setPicture] = useState<PictureSize>();
  const [box, setBox] = useState<PictureSize>(nothing);
  const [chosen, setChosen] = useState<Zoom | null>(null);
  const [lookedAt, setLookedAt] = useState(id);
  if (lookedAt !== id) {
    setLookedAt(id);
    setPicture(undefined);
    setChosen(null);
  }
  const size = picture ?? nothing;
  const whole = fitted(size, box);
  // The window may have become another one since.
  const zoom = chosen ? movedBy(chosen, { x: 0, y: 0 }, size, box) : whole;

  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const measure = () => setBox({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);

  const change = useCallback(
    (next: (now: Zoom) => Zoom) =>
      setChosen((was) => {
        const least = fitted(size, box);
        const changed = next(was ?? least);
        return changed.scale <= least.scale ? null : changed;
      }),
    [size, box],
  );
  const zoomTo = (scale: number, at?: Point) => change((now) => zoomedTo(now, scale, size, box, at));
  const zoomBy = (factor: number, at?: Point) => change((now) => zoomedTo(now, now.scale * factor, size, box, at));
  return {
    zoom,
    picture,
    setPicture,
    isFitted: chosen === null,
    room: beyond(zoom, size, box),
    fit: () => setChosen(null),
    zoomTo,
    zoomBy,
    zoomIn: () => zoomBy(step),
    zoomOut: () => zoomBy(1 / step),
    move: (by) => change((now) => movedBy(now, by, size, box)),
  };
}
