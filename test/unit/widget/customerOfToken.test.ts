import { describe, expect, it } from 'vitest';
import { isAnotherCustomer } from '../../../src/widget/app/customerOfToken.js';

const jwt = (claims: object) => `e30.${btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_')}.signed`;
const anna = jwt({ sub: 'anna?>', exp: 1 });
const annaLater = jwt({ sub: 'anna?>', exp: 2 });
const boris = jwt({ sub: 'boris', exp: 1 });

describe('a token in the place of another one', () => {
  it('is the same customer’s where it says so', () => {
    expect(isAnotherCustomer(anna, annaLater, false)).toBe(false);
  });

  it('is another one’s where it says so, also after a refusal', () => {
    expect(isAnotherCustomer(anna, boris, false)).toBe(true);
    expect(isAnotherCustomer(anna, boris, true)).toBe(true);
  });

  it.each(['opaque', 'a.b.c', `e30.${btoa('null')}.x`, jwt({ sub: 7 })])(
    'may be another one’s where it does not say (%s), unless somebody waits for it',
    (token) => {
      expect(isAnotherCustomer(anna, token, false)).toBe(true);
      expect(isAnotherCustomer(anna, token, true)).toBe(false);
    },
  );

  it('is the first one, or the last: nobody else', () => {
    expect(isAnotherCustomer(null, anna, false)).toBe(false);
    expect(isAnotherCustomer(anna, null, false)).toBe(false);
  });
});
