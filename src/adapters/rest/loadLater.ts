import type * as lazy from './lazy.js';

/** What follows changes. In one place: a second import of a part makes bundlers cut smaller files. */
export const loadLater = (): Promise<typeof lazy> => import('./lazy.js');
