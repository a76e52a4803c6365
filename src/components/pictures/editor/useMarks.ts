'use client';
import { useReducer, useState } from 'react';
import {
  croppedArea,
  isSameMark,
  keyOf,
  wholePicture,
  type Area,
  type Mark,
  type MarkKind,
  type Point,
} from '../../../core/rules/pictures/marks.js';
import { defaultMark, moveMark, placeMark, resizeMark } from '../../../core/rules/pictures/marksGeometry.js';
import { changeMarks, noMarks } from '../../../core/rules/pictures/marksHistory.js';
import { asParts, cropPixels } from '../../../core/rules/pictures/marksView.js';
import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { markName } from './markName.js';

export interface Marks {
  marks: readonly Mark[];
  /** The part of the picture on screen: the crop, or everything while the crop itself is worked on. */
  view: Area;
  /** What a drag over the picture draws. */
  tool: MarkKind | null;
  selected: Mark | null;
  canUndo: boolean;
  canRedo: boolean;
  /** What has just been done, for ears; `count` tells two of the same apart. */
  said: { text: string; count: number };
  say: (text: string) => void;
  arm: (tool: MarkKind | null) => void;
  select: (mark: Mark | null) => void;
  /** Selects it, and takes the focus there as soon as it is drawn. */
  focus: (mark: Mark) => void;
  /** Adds or changes; changes of one `step` are undone together. */
  put: (mark: Mark, step?: string) => void;
  /** Adds a mark of the usual size and selects it. */
  add: (kind: MarkKind, at?: Point) => void;
  /** By parts of what is on screen. */
  nudge: (mark: Mark, by: Point, isResize: boolean) => Mark;
  remove: (mark: Mark) => void;
  undo: () => void;
  redo: () => void;
  /** What the last `focus` was for: an object of its own each time. */
  wanted: { mark: Mark } | null;
}

/** The state of the editor: what is on the picture, what is selected, what a drag would draw. */
export function useMarks(size: PictureSize): Marks {
  const { messages } = useI18n();
  const words = messages.pictureEditor;
  const [history, change] = useReducer(changeMarks, noMarks);
  const [tool, arm] = useState<MarkKind | null>(null);
  const [chosen, select] = useState<Mark | null>(null);
  const [said, setSaid] = useState({ text: '', count: 0 });
  const [wanted, setWanted] = useState<Marks['wanted']>(null);
  const { marks, past, future } = history;
  const selected = (chosen && marks.find((mark) => isSameMark(mark, chosen))) ?? null;
  const view = selected?.kind === 'crop' ? wholePicture : asParts(cropPixels(croppedArea(marks), size), size);

  const say = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }));
  const focus = (mark: Mark) => {
    select(mark);
    setWanted({ mark });
  };
  return {
    marks,
    view,
    tool,
    selected,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    said,
    say,
    arm,
    select,
    focus,
    put: (mark, step) => change({ type: 'put', mark, ...(step !== undefined && { step }) }),
    add(kind, at) {
      const crop = kind === 'crop' && marks.find((mark) => mark.kind === 'crop');
      const usual = defaultMark(kind, view, marks);
      const mark = crop || (at ? placeMark(usual, at, view) : usual);
      if (!crop) {
        change({ type: 'put', mark });
        say(words.added(words[kind]));
      }
      focus(mark);
    },
    nudge(mark, by, isResize) {
      const scaled = { x: by.x * view.width, y: by.y * view.height };
      const moved = (isResize ? resizeMark : moveMark)(mark, scaled, view);
      change({ type: 'put', mark: moved, step: `${isResize ? 'resize' : 'move'} ${keyOf(mark)}` });
      return moved;
    },
    remove(mark) {
      change({ type: 'remove', mark });
      select(null);
      say(words.deleted(markName(mark, messages)));
    },
    undo() {
      if (past.length === 0) return;
      change({ type: 'undo' });
      say(words.undone);
    },
    redo() {
      if (future.length === 0) return;
      change({ type: 'redo' });
      say(words.redone);
    },
    wanted,
  };
}
