import type { ThreadItem } from '../../../core/model.js';
import type { Hit } from './usePlaces.js';

/** Which of the hits is the first that comes from this item on; the last one where none does. */
export function nearestHit(items: readonly ThreadItem[], hits: readonly Hit[], from: string | undefined): number {
  const start = items.findIndex(({ id }) => id === from);
  const later = new Set(items.slice(Math.max(0, start)).map(({ id }) => id));
  const place = hits.findIndex(({ message }) => later.has(message.id));
  return place < 0 ? hits.length - 1 : place;
}
