import { describe, expect, it } from 'vitest';
import { beyond, fitted, movedBy, zoomedTo } from '../../../../src/core/rules/pictures/zoom.js';

const picture = { width: 1000, height: 500 };
const box = { width: 500, height: 500 };
const whole = fitted(picture, box);

describe('a picture in a window', () => {
  it('begins as a whole, and is never made larger than it is', () => {
    expect(whole).toEqual({ scale: 0.5, x: 0, y: 0 });
    expect(fitted({ width: 10, height: 10 }, box).scale).toBe(1);
  });

  it('has some scale before anything is known of its sizes', () => {
    expect(fitted({ width: 0, height: 0 }, { width: 0, height: 0 }).scale).toBeGreaterThan(0);
  });

  it('is zoomed about the place that is pointed at', () => {
    const zoom = zoomedTo(whole, 1, picture, box, { x: 100, y: 0 });
    // What lay 100 to the right of the middle, 200 of the picture's own pixels, still does.
    expect((100 - zoom.x) / zoom.scale).toBe(200);
  });

  it('becomes no smaller than the whole and no larger than eight times', () => {
    expect(zoomedTo(whole, 0.01, picture, box).scale).toBe(0.5);
    expect(zoomedTo(whole, 100, picture, box).scale).toBe(8);
  });

  it('can be moved to its edges and not beyond', () => {
    const zoom = zoomedTo(whole, 1, picture, box);
    expect(beyond(zoom, picture, box)).toEqual({ x: 250, y: 0 });
    expect(movedBy(zoom, { x: 900, y: 900 }, picture, box)).toEqual({ scale: 1, x: 250, y: 0 });
    expect(movedBy(zoom, { x: -900, y: 0 }, picture, box).x).toBe(-250);
  });

  it('stays where it is when all of it is seen', () => {
    expect(movedBy(whole, { x: 10, y: 10 }, picture, box)).toEqual(whole);
    expect(beyond(whole, picture, box)).toEqual({ x: 0, y: 0 });
  });
});
