import { expect, it } from 'vitest';
import { pageThread } from '../../src/core/pageThread.js';

it('comes newest page first, and what is added meanwhile moves no older page', () => {
  const first = pageThread([1, 2, 3], 'a', { limit: 2 });
  const second = pageThread([1, 2, 3, 4], 'a', { limit: 2, cursor: first.nextCursor });

  expect([first.items, second.items, second.nextCursor]).toEqual([[2, 3], [1], null]);
});

it.each(['no cursor of ours', btoa('["a",-1]'), btoa('["a","x"]'), btoa('["b",1]')])(
  'refuses the cursor %s',
  (cursor) => {
    expect(() => pageThread([1, 2, 3], 'a', { cursor })).toThrow(/cursor/);
  },
);
