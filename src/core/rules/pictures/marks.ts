/** A place in a picture, as a part of its width and of its height: `{ x: 0.5, y: 0.5 }` is the middle. */
export interface Point {
  x: number;
  y: number;
}

/** A part of a picture, each number a part of its width or height; or pixels, where it says so. */
export interface Area extends Point {
  width: number;
  height: number;
}

export type MarkKind = 'crop' | 'arrow' | 'box' | 'blur';

/**
 * What the customer has put on a picture. Always of the whole picture, whatever is cropped away: so a crop that is moved
 * or taken back leaves every other mark where it was put.
 */
export interface Mark {
  kind: MarkKind;
  /** Counts within its kind, from 1, and stays: "Arrow 2" does not become "Arrow 1" when that one goes. */
  number: number;
  /** An arrow's tail; one corner of the others. */
  from: Point;
  /** An arrow's tip; the opposite corner of the others. */
  to: Point;
}

/** The whole picture. */
export const wholePicture: Area = { x: 0, y: 0, width: 1, height: 1 };

/** What stays the same of a mark, whatever is done to it. */
export const keyOf = ({ kind, number }: Mark): string => `${kind}-${number}`;

export const isSameMark = (one: Mark, other: Mark): boolean => keyOf(one) === keyOf(other);

/** The upright box around a mark. */
export function areaOf({ from, to }: Pick<Mark, 'from' | 'to'>): Area {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
}

/** What is left of the picture: the area of the crop, or everything. */
export function croppedArea(marks: readonly Mark[]): Area {
  const crop = marks.find(({ kind }) => kind === 'crop');
  return crop ? areaOf(crop) : wholePicture;
}
