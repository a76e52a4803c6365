import type { Peer } from '../peer.js';

/** Nothing at all: what the harness itself costs. */
export const peer: Peer = {
  rows: { thread: 'p', list: 'p' },
  thread: () => (box) => {
    box.append(document.createElement('p'));
    return { append: () => undefined };
  },
  list: () => (box) => {
    box.append(document.createElement('p'));
  },
};
