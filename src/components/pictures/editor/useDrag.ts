'use client';
import { useRef, type PointerEvent } from 'react';
import { keyOf, type Mark, type Point } from '../../../core/rules/pictures/marks.js';
import { drawnMark, isTooSmall, moveMark, pullMark, type Handle } from '../../../core/rules/pictures/marksGeometry.js';
import { fromView } from '../../../core/rules/pictures/marksView.js';
import { useI18n } from '../../../i18n/useI18n.js';
import type { Marks } from './useMarks.js';

interface Drag {
  /** What is dragged, as it was; `null`: a new one is drawn. */
  mark: Mark | null;
  handle: Handle | null;
  /** In the picture. */
  start: Point;
  /** CSS pixels. */
  pressed: Point;
  /** One drag is one thing to undo. */
  step: string;
  isMoving: boolean;
  drawn: Mark | null;
}

/** CSS pixels that a finger may tremble without meaning it. */
const slack = 4;

/** Draws, moves and pulls marks by pointer: mouse, pen and finger alike. */
export function useDrag(editor: Marks) {
  const words = useI18n().messages.pictureEditor;
  const drag = useRef<Drag | null>(null);
  const count = useRef(0);
  const { view, tool, selected } = editor;

  const placeOf = (event: PointerEvent) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return fromView({ x: (event.clientX - left) / width, y: (event.clientY - top) / height }, view);
  };
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const { mark, handle } = heldAt(event.target as Element, editor);
    event.currentTarget.setPointerCapture(event.pointerId);
    count.current += 1;
    const pressed = { x: event.clientX, y: event.clientY };
    const step = `drag ${count.current}`;
    drag.current = { mark, handle, start: placeOf(event), pressed, step, isMoving: false, drawn: null };
    if (mark) editor.focus(mark);
  };
  const move = (event: PointerEvent) => {
    const now = drag.current;
    if (!now) return;
    now.isMoving ||= Math.hypot(event.clientX - now.pressed.x, event.clientY - now.pressed.y) > slack;
    if (!now.isMoving) return;
    const at = placeOf(event);
    const { mark, handle, start, step } = now;
    if (mark && handle) editor.put(pullMark(mark, handle, at, view), step);
    else if (mark) editor.put(moveMark(mark, { x: at.x - start.x, y: at.y - start.y }, view), step);
    else if (tool) {
      // Its number is that of the first try: the tries before are replaced.
      const drawn = { ...drawnMark(tool, start, at, editor.marks), ...(now.drawn && { number: now.drawn.number }) };
      if (isTooSmall(drawn)) return;
      now.drawn = drawn;
      editor.put(drawn, step);
    }
  };
  const end = () => {
    const now = drag.current;
    drag.current = null;
    if (!now || now.mark) return;
    if (now.drawn) {
      editor.focus(now.drawn);
      editor.say(words.added(words[now.drawn.kind]));
    } else if (selected) editor.select(null);
    else if (tool && !now.isMoving) editor.add(tool, now.start);
  };
  return { begin, move, end };
}

/** What lies under the pointer. */
function heldAt(target: Element, { marks, selected }: Marks): Pick<Drag, 'mark' | 'handle'> {
  const ends = target.getAttribute('data-handle')?.split(' ');
  if (selected && ends) return { mark: selected, handle: ends as unknown as Handle };
  const name = target.closest('[data-mark]')?.getAttribute('data-mark');
  return { mark: marks.find((mark) => keyOf(mark) === name) ?? null, handle: null };
}
