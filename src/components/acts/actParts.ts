import { later } from '../../core/later.js';
import type * as parts from './lazy.js';

export type ActParts = typeof parts;

/** Menus, dialogs and editors. */
export const actParts = later(() => import('./lazy.js'));
