import type * as createActs from './createActs.js';

/** What a customer does. In one place, as `loadLater`. */
export const loadActs = (): Promise<typeof createActs> => import('./createActs.js');
