import type { Viewer } from '../viewer.js';
import { refuse } from './refuse.js';

/** Makes a cursor: opaque to clients, it names the last row they saw, so that inserts do not move pages. */
export function encodeCursor(kind: string, position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([kind, ...position])).toString('base64url');
}

/** Reads a cursor of the same kind: a value and the id beside it, or only an id. */
export function decodeCursor(viewer: Viewer, cursor: string, kind: string, types: readonly ('string' | 'number')[]) {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw refuse(viewer, { cursor: 'badCursor' });
  }
  if (!Array.isArray(parts) || parts[0] !== kind || parts.length !== types.length + 1)
    throw refuse(viewer, { cursor: 'badCursor' });
  const position = parts.slice(1) as (string | number)[];
  if (!position.every((part, index) => typeof part === types[index] && part !== Number.POSITIVE_INFINITY))
    throw refuse(viewer, { cursor: 'badCursor' });
  return position;
}

/** Rows a page: what was asked for, within reason. */
export function pageSize(limit: number | undefined): number {
  if (limit === undefined || Number.isNaN(limit)) return 25;
  return Math.min(Math.max(Math.trunc(limit), 1), 100);
}
