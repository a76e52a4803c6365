import { describe, expect, it } from 'vitest';
import { isEmailAddress } from '../../src/core/rules/isEmailAddress.js';
import { joinPlaces, maskPlaces, samePlaces } from '../../src/core/rules/secrets/maskPlaces.js';

describe('places to be taken out', () => {
  it('are all those where the same secret stands', () => {
    expect(samePlaces('a Qwerty12 b Qwerty12', { start: 2, end: 10 })).toEqual([
      { start: 2, end: 10 },
      { start: 13, end: 21 },
    ]);
  });

  it('leave the space around a selection where it is', () => {
    expect(samePlaces('pass: 12345678 end', { start: 5, end: 15 })).toEqual([{ start: 6, end: 14 }]);
  });

  it('are not looked for elsewhere when they are short enough to be in any word', () => {
    expect(samePlaces('is this', { start: 0, end: 2 })).toEqual([{ start: 0, end: 2 }]);
  });

  it('are none where nothing but space is selected', () => {
    expect(samePlaces('a   b', { start: 1, end: 4 })).toEqual([]);
  });

  it('that overlap or touch become one', () => {
    expect(
      joinPlaces([
        { start: 4, end: 6 },
        { start: 0, end: 2 },
        { start: 1, end: 4 },
        { start: 9, end: 10 },
      ]),
    ).toEqual([
      { start: 0, end: 6 },
      { start: 9, end: 10 },
    ]);
  });

  it('are replaced by a mask, the rest stays letter by letter', () => {
    const text = 'root: Qwerty12\nadmin: Zz9!\n';

    expect(
      maskPlaces(
        text,
        [
          { start: 22, end: 26 },
          { start: 6, end: 14 },
        ],
        '[removed]',
      ),
    ).toBe('root: [removed]\nadmin: [removed]\n');
  });
});

describe('an e-mail address', () => {
  it.each(['anna@example.com', 'a.b+c@mail.example.co.uk', 'анна@пример.рф', "o'neil@example.com"])(
    '%s is one',
    (text) => {
      expect(isEmailAddress(text)).toBe(true);
    },
  );

  it.each([
    '',
    'anna',
    'anna@',
    '@example.com',
    'anna@example',
    'a b@example.com',
    'a@b@example.com',
    'a,b@example.com',
  ])('%j is none', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});
