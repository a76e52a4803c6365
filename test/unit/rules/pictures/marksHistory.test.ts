import { expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/rules/pictures/marks.js';
import {
  changeMarks,
  noMarks,
  type MarksAction,
  type MarksHistory,
} from '../../../../src/core/rules/pictures/marksHistory.js';

const box = (number: number, right = 0.5): Mark => ({
  kind: 'box',
  number,
  from: { x: 0.1, y: 0.1 },
  to: { x: right, y: 0.5 },
});
const after = (...actions: MarksAction[]): MarksHistory => actions.reduce(changeMarks, noMarks);
const put = (mark: Mark, step?: string): MarksAction => ({ type: 'put', mark, ...(step !== undefined && { step }) });
const undo: MarksAction = { type: 'undo' };
const redo: MarksAction = { type: 'redo' };

it('adds a mark, and changes it in its place', () => {
  expect(after(put(box(1)), put(box(2)), put(box(1, 0.9))).marks).toEqual([box(1, 0.9), box(2)]);
});

it('takes a mark away, and brings it back to where it stood', () => {
  const removed = after(put(box(1)), put(box(2)), { type: 'remove', mark: box(1) });
  expect(removed.marks).toEqual([box(2)]);
  expect(changeMarks(removed, undo).marks).toEqual([box(1), box(2)]);
});

it('undoes a drag at once, and redoes it at once', () => {
  const dragged = after(
    put(box(1)),
    put(box(1, 0.6), 'drag 1'),
    put(box(1, 0.7), 'drag 1'),
    put(box(1, 0.8), 'drag 1'),
  );
  const undone = changeMarks(dragged, undo);
  expect(undone.marks).toEqual([box(1)]);
  expect(changeMarks(undone, redo).marks).toEqual([box(1, 0.8)]);
});

it('undoes two drags one by one', () => {
  const twice = after(put(box(1)), put(box(1, 0.6), 'drag 1'), put(box(1, 0.7), 'drag 2'));
  expect(changeMarks(twice, undo).marks).toEqual([box(1, 0.6)]);
});

it('does not go on with a drag that was undone', () => {
  const history = after(put(box(1)), put(box(1, 0.6), 'keys'), undo, put(box(1, 0.7), 'keys'));
  expect(changeMarks(history, undo).marks).toEqual([box(1)]);
});

it('forgets what could be redone once something new is done', () => {
  const history = after(put(box(1)), undo, put(box(2)));
  expect(history.future).toEqual([]);
  expect(changeMarks(history, redo)).toBe(history);
});

it('has nothing to undo before anything was done', () => {
  expect(changeMarks(noMarks, undo)).toBe(noMarks);
});
