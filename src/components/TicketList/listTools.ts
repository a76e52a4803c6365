import { later } from '../../core/later.js';
import type * as parts from './lazy.js';

export type ListParts = typeof parts;

/** What a list shows only once it is used: the panels of filters and views, the download, what was put away. */
export const listTools = later(() => import('./lazy.js'));
