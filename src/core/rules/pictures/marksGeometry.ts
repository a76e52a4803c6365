import { areaOf, wholePicture, type Area, type Mark, type MarkKind, type Point } from './marks.js';

/** Which end an edge or corner that is pulled moves: across, then down. */
export type Handle = readonly [across: 'from' | 'to', down: 'from' | 'to'];

/** An arrow is pulled at its ends, the others at their corners. */
export const handlesOf = (kind: MarkKind): readonly Handle[] => (kind === 'arrow' ? ends : [...ends, ...corners]);

const ends: readonly Handle[] = [
  ['from', 'from'],
  ['to', 'to'],
];
const corners: readonly Handle[] = [
  ['to', 'from'],
  ['from', 'to'],
];

/** Parts of the picture: smaller ones could not be seen, nor caught again. */
const least: Record<MarkKind, number> = { crop: 0.04, arrow: 0.02, box: 0.01, blur: 0.01 };

/**
 * A mark of the size that suits most, in the middle of what is on screen. One beside another of its kind stands a little
 * lower, so that both can be seen.
 */
export function defaultMark(kind: MarkKind, view: Area, marks: readonly Mark[]): Mark {
  const inset = kind === 'crop' ? 0.1 : 0.35;
  const shift = kind === 'crop' ? 0 : (marks.filter((mark) => mark.kind === kind).length % 5) * 0.05;
  const at = (x: number, y: number) => ({
    x: view.x + (x + shift) * view.width,
    y: view.y + (y + shift) * view.height,
  });
  const low = at(inset, inset);
  const high = at(1 - inset, 1 - inset);
  // An arrow points up and away from where a hand would hold it.
  const [from, to] =
    kind === 'arrow'
      ? [
          { x: low.x, y: high.y },
          { x: high.x, y: low.y },
        ]
      : [low, high];
  return { kind, number: nextNumber(kind, marks), from, to };
}

/** A mark drawn from one place to another. */
export function drawnMark(kind: MarkKind, from: Point, to: Point, marks: readonly Mark[]): Mark {
  return { kind, number: nextNumber(kind, marks), from, to };
}

/** Whether it is too small to be meant: a tap, or a hand that trembled. */
export function isTooSmall(mark: Mark): boolean {
  const { width, height } = areaOf(mark);
  const side = least[mark.kind];
  return mark.kind === 'arrow' ? Math.hypot(width, height) < side : width < side || height < side;
}

/** Moves a mark as it is, as far as the edges of `bounds` let it. One that looks out over an edge already goes no further. */
export function moveMark(mark: Mark, by: Point, bounds: Area = wholePicture): Mark {
  const area = areaOf(mark);
  const ways = (at: number, side: number, start: number, room: number) =>
    [Math.min(0, start - at), Math.max(0, start + room - at - side)] as const;
  const x = held(by.x, ...ways(area.x, area.width, bounds.x, bounds.width));
  const y = held(by.y, ...ways(area.y, area.height, bounds.y, bounds.height));
  const moved = (point: Point) => ({ x: point.x + x, y: point.y + y });
  return { ...mark, from: moved(mark.from), to: moved(mark.to) };
}

/** Moves the middle of a mark to a place. */
export function placeMark(mark: Mark, at: Point, bounds?: Area): Mark {
  const middle = middleOf(mark);
  return moveMark(mark, { x: at.x - middle.x, y: at.y - middle.y }, bounds);
}

/** Pulls a handle to a place; a mark never gets too small to be caught again. */
export function pullMark(mark: Mark, [across, down]: Handle, to: Point, bounds: Area = wholePicture): Mark {
  const pulled: Mark = { ...mark, from: { ...mark.from }, to: { ...mark.to } };
  pulled[across].x = held(to.x, bounds.x, bounds.x + bounds.width);
  pulled[down].y = held(to.y, bounds.y, bounds.y + bounds.height);
  if (!isTooSmall(pulled)) return pulled;
  if (mark.kind === 'arrow') return mark;
  // Each way by itself: a corner that has come too near may still slide along.
  const side = least[mark.kind];
  if (areaOf(pulled).width < side) pulled[across].x = mark[across].x;
  if (areaOf(pulled).height < side) pulled[down].y = mark[down].y;
  return pulled;
}

/** Moves one end of a mark by steps: an arrow's tip, or the right lower corner of the others. */
export function resizeMark(mark: Mark, by: Point, bounds?: Area): Mark {
  const isArrow = mark.kind === 'arrow';
  const across = isArrow || mark.to.x >= mark.from.x ? 'to' : 'from';
  const down = isArrow || mark.to.y >= mark.from.y ? 'to' : 'from';
  return pullMark(mark, [across, down], { x: mark[across].x + by.x, y: mark[down].y + by.y }, bounds);
}

export function middleOf(mark: Mark): Point {
  const { x, y, width, height } = areaOf(mark);
  return { x: x + width / 2, y: y + height / 2 };
}

/** There is one crop at most. */
function nextNumber(kind: MarkKind, marks: readonly Mark[]): number {
  if (kind === 'crop') return 1;
  return Math.max(0, ...marks.filter((mark) => mark.kind === kind).map(({ number }) => number)) + 1;
}

function held(value: number, low: number, high: number): number {
  return Math.max(Math.min(value, high), low);
}
