import { later } from '../../core/later.js';

/** What shows where something is that was sent: fetched while the line is whole, as it is too late for that when it is broken. */
export const outboxParts = later(() => import('./lazy.js'));
