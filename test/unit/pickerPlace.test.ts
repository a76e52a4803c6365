import { expect, it } from 'vitest';
import { placePopup, type Box } from '../../src/ui/picker/placePopup.js';

const screen: Box = { top: 0, bottom: 800, left: 0, right: 1000 };
const field = (top: number, left = 100, width = 400): Box => ({ top, bottom: top + 40, left, right: left + width });

it('opens below its field, as wide as it', () => {
  expect(placePopup(field(100), 380, screen, false)).toEqual({
    side: 'below',
    edge: 144,
    left: 100,
    width: 400,
    height: 648,
  });
});

it('stays below while enough of it can be seen there', () => {
  expect(placePopup(field(500), 380, screen, false)).toMatchObject({ side: 'above' });
  expect(placePopup(field(380), 380, screen, false)).toMatchObject({ side: 'below', height: 368 });
});

it('opens above where there is room only there', () => {
  expect(placePopup(field(700), 380, screen, false)).toMatchObject({ side: 'above', edge: 696, height: 688 });
});

it('stays below with few options near the lower edge', () => {
  expect(placePopup(field(640), 90, screen, false)).toMatchObject({ side: 'below' });
});

it("covers its field between a phone's keyboard and the upper edge", () => {
  const beside = { top: 40, bottom: 340, left: 0, right: 360 };
  expect(placePopup(field(160, 16, 328), 380, beside, false)).toEqual({
    side: 'over',
    edge: 48,
    left: 16,
    width: 328,
    height: 284,
  });
});

it('is wide enough to be read below a narrow field, at its beginning, and never beyond the edge', () => {
  expect(placePopup(field(100, 300, 120), 380, screen, false)).toMatchObject({ left: 300, width: 220 });
  expect(placePopup(field(100, 300, 120), 380, screen, true)).toMatchObject({ left: 200, width: 220 });
  expect(placePopup(field(100, 900, 100), 380, screen, false)).toMatchObject({ left: 780, width: 220 });
  expect(placePopup(field(100, 0, 120), 380, { ...screen, right: 200 }, true)).toMatchObject({ left: 0, width: 200 });
});
