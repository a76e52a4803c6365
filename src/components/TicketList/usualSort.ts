import type { Sort } from '../../core/adapter.js';

/** The order of a list that nobody has ordered. */
export const usualSort: Sort = '-updatedAt';
