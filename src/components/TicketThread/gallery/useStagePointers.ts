'use client';
import { useEffect, useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import type { Point } from '../../../core/rules/pictures/marks.js';
import type { Zooming } from './useZoom.js';

/** Pixels of a finger's way that turn to the next picture. */
const swipe = 50;

interface StagePointers {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  onDoubleClick: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * Fingers, pens and the mouse over a picture: one moves what is larger than the window, or wipes to the next picture; two pinch;
 * the wheel moves, with Ctrl (which is also what a touchpad's pinch looks like) it zooms; twice pressed goes between all of it
 * and its own size.
 *
 * @param onTurn Told of the way that a finger has wiped: 1 to the right.
 */
export function useStagePointers(
  stage: RefObject<HTMLElement | null>,
  zooming: Zooming,
  onTurn: (direction: 1 | -1) => void,
): StagePointers {
  const latest = useRef(zooming);
  useEffect(() => {
    latest.current = zooming;
  });
  const pointers = useRef(new Map<number, Point>());
  const start = useRef<Point>(null);

  useEffect(() => {
    const element = stage.current;
    // React listens to wheels passively: the page would zoom along.
    const handleWheel = (event: WheelEvent) => {
      const { zoomBy, move } = latest.current;
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) zoomBy(Math.exp(-event.deltaY / 300), fromMiddle(event, element));
      else move({ x: -event.deltaX, y: -event.deltaY });
    };
    element?.addEventListener('wheel', handleWheel, { passive: false });
    return () => element?.removeEventListener('wheel', handleWheel);
  }, [stage]);

  const end = (event: PointerEvent<HTMLElement>) => {
    pointers.current.delete(event.pointerId);
    const from = start.current;
    start.current = null;
    return from && { x: event.clientX - from.x, y: event.clientY - from.y };
  };

  return {
    onPointerDown(event) {
      if (event.button !== 0) return;
      // Without it the stage loses a pointer that leaves it.
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = { x: event.clientX, y: event.clientY };
      pointers.current.set(event.pointerId, at);
      const { room } = latest.current;
      const isWipe = event.pointerType !== 'mouse' && pointers.current.size === 1 && room.x === 0;
      start.current = isWipe ? at : null;
    },
    onPointerMove(event) {
      const before = pointers.current.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
      pointers.current.set(event.pointerId, now);
      const { move, zoomBy } = latest.current;
      if (!other) {
        move({ x: now.x - before.x, y: now.y - before.y });
        return;
      }
      move({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
      const middle = { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 };
      zoomBy(distance(now, other) / Math.max(1, distance(before, other)), fromMiddle(middle, stage.current));
    },
    onPointerUp(event) {
      const way = end(event);
      if (way && Math.abs(way.x) > swipe && Math.abs(way.x) > 2 * Math.abs(way.y)) onTurn(way.x > 0 ? 1 : -1);
    },
    onPointerCancel: end,
    onDoubleClick(event) {
      const { isFitted, fit, zoom, zoomTo } = latest.current;
      // What is shown whole at its own size is looked at closer.
      if (isFitted) zoomTo(zoom.scale < 1 ? 1 : 2, fromMiddle(event, stage.current));
      else fit();
    },
  };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function fromMiddle({ clientX, clientY }: { clientX: number; clientY: number }, element: HTMLElement | null): Point {
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: clientX - x - width / 2, y: clientY - y - height / 2 };
}
