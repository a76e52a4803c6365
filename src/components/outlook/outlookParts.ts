import { later } from '../../core/later.js';

/** Known problems, and what to expect of a ticket. */
export const outlookParts = later(() => import('./lazy.js'));
