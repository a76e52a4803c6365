import { later } from '../../core/later.js';

/** Help with an answer, and the search within a thread. One file: most who open a thread need the first soon. */
export const threadTools = later(() => import('./lazy.js'));
