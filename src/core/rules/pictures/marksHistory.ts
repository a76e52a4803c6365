import { isSameMark, type Mark } from './marks.js';

/** The marks of a picture, as they are and as they were. The last of a list is drawn on top. */
export interface MarksHistory {
  past: readonly (readonly Mark[])[];
  marks: readonly Mark[];
  future: readonly (readonly Mark[])[];
  /** What the last change belongs to: the next one of the same is undone with it. */
  step: string | null;
}

export type MarksAction =
  /** Adds a mark, or puts it in the place of the one of the same kind and number. */
  { type: 'put'; mark: Mark; step?: string } | { type: 'remove'; mark: Mark } | { type: 'undo' } | { type: 'redo' };

export const noMarks: MarksHistory = { past: [], marks: [], future: [], step: null };

/**
 * Pure. Changes of one `step` (a drag, a held arrow key) are one thing to undo.
 *
 * @example
 * const drawn = changeMarks(noMarks, { type: 'put', mark });
 * changeMarks(drawn, { type: 'undo' }).marks; // []
 */
export function changeMarks(history: MarksHistory, action: MarksAction): MarksHistory {
  const { past, marks, future } = history;
  switch (action.type) {
    case 'put': {
      const { mark, step = null } = action;
      const at = marks.findIndex((one) => isSameMark(one, mark));
      const changed = at < 0 ? [...marks, mark] : marks.with(at, mark);
      if (step !== null && step === history.step) return { past, marks: changed, future: [], step };
      return { past: [...past, marks], marks: changed, future: [], step };
    }
    case 'remove':
      return {
        past: [...past, marks],
        marks: marks.filter((mark) => !isSameMark(mark, action.mark)),
        future: [],
        step: null,
      };
    case 'undo': {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), marks: before, future: [marks, ...future], step: null } : history;
    }
    case 'redo': {
      const [after, ...rest] = future;
      return after ? { past: [...past, marks], marks: after, future: rest, step: null } : history;
    }
  }
}
