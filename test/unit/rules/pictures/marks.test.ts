import { describe, expect, it } from 'vitest';
import { arrowOutline } from '../../../../src/core/rules/pictures/marksArrow.js';
import { areaOf, croppedArea, wholePicture, type Mark } from '../../../../src/core/rules/pictures/marks.js';
import {
  defaultMark,
  drawnMark,
  handlesOf,
  isTooSmall,
  middleOf,
  moveMark,
  placeMark,
  pullMark,
  resizeMark,
} from '../../../../src/core/rules/pictures/marksGeometry.js';
import { editedName, editedType } from '../../../../src/core/rules/pictures/marksFile.js';
import {
  asParts,
  cropPixels,
  fitInto,
  fromView,
  overlap,
  touchedPixels,
  touches,
  toView,
} from '../../../../src/core/rules/pictures/marksView.js';

const at = (x: number, y: number) => ({ x, y });
const mark = (kind: Mark['kind'], from = at(0.2, 0.2), to = at(0.6, 0.5)): Mark => ({ kind, number: 1, from, to });
const close = (point: { x: number; y: number }) => ({ x: near(point.x), y: near(point.y) });

const near = (value: number) => expect.closeTo(value) as number;

describe('a mark', () => {
  it('comes in the middle of what is on screen, and the next of its kind a little lower', () => {
    const view = { x: 0.5, y: 0.5, width: 0.5, height: 0.5 };
    const first = defaultMark('box', view, []);
    const second = defaultMark('box', view, [first]);
    expect(middleOf(first)).toEqual(close(at(0.75, 0.75)));
    expect(second.number).toBe(2);
    expect(middleOf(second).y).toBeGreaterThan(0.75);
  });

  it('keeps its number when one before it goes', () => {
    const boxes = [1, 2].map((number) => ({ ...mark('box'), number }));
    expect(defaultMark('box', wholePicture, boxes.slice(1)).number).toBe(3);
    expect(drawnMark('arrow', at(0, 0), at(1, 1), boxes).number).toBe(1);
  });

  it('moves as it is, and stops at the edge', () => {
    const moved = moveMark(mark('box'), at(0.9, -0.1));
    expect(areaOf(moved)).toEqual({ ...close(at(0.6, 0.1)), width: near(0.4), height: near(0.3) });
  });

  it('that a crop cuts through goes no further out, and comes back in', () => {
    const crop = { x: 0.4, y: 0, width: 0.6, height: 1 };
    expect(moveMark(mark('box'), at(-0.1, 0), crop)).toEqual(mark('box'));
    expect(moveMark(mark('box'), at(0.1, 0), crop).from.x).toBeCloseTo(0.3);
  });

  it('goes to where it is put', () => {
    expect(middleOf(placeMark(mark('arrow'), at(0.5, 0.5)))).toEqual(close(at(0.5, 0.5)));
  });

  it('is pulled by any corner, an arrow by its ends', () => {
    expect(handlesOf('box')).toHaveLength(4);
    expect(handlesOf('arrow')).toHaveLength(2);
    expect(areaOf(pullMark(mark('box'), ['to', 'from'], at(0.8, 0.1)))).toEqual({
      x: 0.2,
      y: 0.1,
      width: near(0.6),
      height: near(0.4),
    });
    expect(pullMark(mark('arrow'), ['to', 'to'], at(2, -1)).to).toEqual(at(1, 0));
  });

  it('never gets too small to be caught again, and its corner slides along', () => {
    const pulled = pullMark(mark('box'), ['to', 'to'], at(0.2, 0.9));
    expect(isTooSmall(pulled)).toBe(false);
    expect(pulled.to).toEqual(at(0.6, 0.9));
    expect(pullMark(mark('arrow'), ['to', 'to'], at(0.2, 0.2))).toEqual(mark('arrow'));
  });

  it('grows by steps at its right lower corner, whichever way it was drawn', () => {
    const backwards = mark('box', at(0.6, 0.5), at(0.2, 0.2));
    expect(areaOf(resizeMark(backwards, at(0.1, 0.1))).width).toBeCloseTo(0.5);
    expect(areaOf(resizeMark(backwards, at(0.1, 0.1))).x).toBe(0.2);
    expect(resizeMark(mark('arrow'), at(-0.1, 0)).to.x).toBeCloseTo(0.5);
  });

  it('is an arrow with its tip where it points', () => {
    const outline = arrowOutline(at(0, 0), at(100, 0), 5);
    expect(outline[0]).toEqual(at(100, 0));
    expect(Math.min(...outline.map(({ x }) => x))).toBeCloseTo(0);
    expect(arrowOutline(at(5, 5), at(5, 5), 5).every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
  });
});

describe('a crop', () => {
  const crop = mark('crop', at(0.25, 0.5), at(0.75, 1));

  it('is all that is left, wherever it stands among the marks', () => {
    expect(croppedArea([mark('box'), crop])).toEqual({ x: 0.25, y: 0.5, width: 0.5, height: 0.5 });
    expect(croppedArea([mark('box')])).toEqual(wholePicture);
  });

  it('shows every other mark at its place in what is left', () => {
    const view = croppedArea([crop]);
    expect(toView(at(0.5, 0.75), view)).toEqual(at(0.5, 0.5));
    expect(toView(at(0, 0), view)).toEqual(at(-0.5, -1));
    expect(fromView(toView(at(0.6, 0.9), view), view)).toEqual(close(at(0.6, 0.9)));
    expect(fromView(at(2, -1), view)).toEqual(at(0.75, 0.5));
  });

  it('falls on whole pixels, and on one at least', () => {
    expect(cropPixels({ x: 0.251, y: 0, width: 0.5, height: 1 }, { width: 10, height: 4 })).toEqual({
      x: 3,
      y: 0,
      width: 5,
      height: 4,
    });
    expect(cropPixels({ x: 0.99, y: 0.99, width: 0.01, height: 0.01 }, { width: 3, height: 3 })).toEqual({
      x: 2,
      y: 2,
      width: 1,
      height: 1,
    });
    expect(asParts({ x: 3, y: 0, width: 5, height: 4 }, { width: 10, height: 4 }).width).toBe(0.5);
  });
});

describe('a part that is hidden', () => {
  it('takes every pixel that it touches', () => {
    expect(touchedPixels({ x: 0.19, y: 0.11, width: 0.32, height: 0.2 }, { width: 10, height: 10 })).toEqual({
      x: 1,
      y: 1,
      width: 5,
      height: 3,
    });
  });

  it('is only what the crop leaves of it', () => {
    const view = { x: 0.5, y: 0, width: 0.5, height: 1 };
    expect(overlap({ x: 0.4, y: 0.2, width: 0.2, height: 0.2 }, view)).toEqual({
      x: 0.5,
      y: 0.2,
      width: near(0.1),
      height: near(0.2),
    });
    expect(overlap({ x: 0, y: 0, width: 0.4, height: 1 }, view)).toBeNull();
  });
});

it('finds a level arrow in what is on screen, though it has no height', () => {
  expect(touches({ x: 0.2, y: 0.5, width: 0.2, height: 0 }, wholePicture)).toBe(true);
  expect(touches({ x: 0.2, y: 0.5, width: 0.2, height: 0 }, { x: 0.6, y: 0, width: 0.4, height: 1 })).toBe(false);
});

it('fits a shape into its room', () => {
  expect(fitInto({ width: 2000, height: 1000 }, { width: 500, height: 500 })).toEqual({ width: 500, height: 250 });
});

describe('the file', () => {
  it('stays of its type where a browser can write it', () => {
    expect(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp', ''].map(editedType)).toEqual([
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/png',
      'image/png',
      'image/png',
    ]);
  });

  it.each([
    ['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
    ['screen.gif', 'image/png', 'screen.png'],
    ['shot.webp', 'image/png', 'shot.png'],
    ['panel v1.2', 'image/png', 'panel v1.2.png'],
    ['.png', 'image/jpeg', '.png.jpg'],
    ['screen', 'image/webp', 'screen.webp'],
  ])('keeps its name: %s as %s', (name, type, expected) => {
    expect(editedName(name, type)).toBe(expected);
  });
});
