import { refuse } from './refuse.js';

/** Makes a cursor: opaque to clients, it names the last row they saw, so that inserts do not move pages. */
export function encodeCursor(kind: string, position: readonly (string | number)[]): string {
  return btoa(encodeURIComponent(JSON.stringify([kind, ...position])));
}

/** Reads a cursor of the same kind and length; anything else is refused. */
export function decodeCursor(cursor: string, kind: string, length: number): (string | number)[] {
  let parts: unknown;
  try {
    parts = JSON.parse(decodeURIComponent(atob(cursor)));
  } catch {
    throw refuse('cursor', 'is not one of ours');
  }
  if (!Array.isArray(parts) || parts[0] !== kind || parts.length !== length + 1)
    throw refuse('cursor', 'belongs to another query');
  const position: unknown[] = parts.slice(1);
  if (!position.every((part) => typeof part === 'string' || typeof part === 'number'))
    throw refuse('cursor', 'is not one of ours');
  return position;
}

/** Rows a page: what was asked for, within reason. */
export function pageSize(limit: number | undefined): number {
  if (limit === undefined || Number.isNaN(limit)) return 25;
  return Math.min(Math.max(Math.trunc(limit), 1), 100);
}
