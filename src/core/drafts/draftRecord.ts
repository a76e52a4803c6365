import { isFields } from '../fields.js';
import { isNewerVersion } from './isNewerVersion.js';

/** A record of another version is not read: what its fields meant is not known here. */
const version = 1;

/** What stands in one field: a text, a tick, or several choices. Never a secret. */
export type DraftValue = string | boolean | readonly string[];

/** A file of a draft. Its bytes are kept beside, under `key`, when they fit. */
export interface DraftFile {
  key: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
}

/** An unfinished text, as its view understands it. */
export interface DraftContent {
  values: Readonly<Record<string, DraftValue>>;
  /** Where the customer was writing. */
  caret?: { field: string; start: number; end: number };
  files: readonly DraftFile[];
  /** It was sent once, and its answer was lost. */
  isUnclear?: boolean;
}

/**
 * What one tab keeps of one unfinished text. A record belongs to the tab that wrote it: two tabs never write into the same one, so
 * neither can overwrite the other's words.
 */
export interface DraftRecord extends DraftContent {
  version: typeof version;
  id: string;
  /** Where it is written: `new`, `reply:1042` … */
  place: string;
  /** The name that the write will have at the backend (`Idempotency-Key`): two tabs that send the same draft send it once. */
  clientRef: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

export function toRecord(
  content: DraftContent,
  { id, place, clientRef, savedAt }: Pick<DraftRecord, 'id' | 'place' | 'clientRef' | 'savedAt'>,
): DraftRecord {
  const { values, caret, files, isUnclear } = content;
  const more = { ...(caret && { caret }), ...(isUnclear && { isUnclear }) };
  return { version, id, place, clientRef, savedAt, values, files, ...more };
}

/**
 * Reads what was kept.
 *
 * @param keepFor Milliseconds that a draft is kept.
 * @returns Nothing when it is of another version, broken, or too old. What seems to come later was written before the clock was
 * set back: it counts as written now.
 */
export function readRecord(kept: unknown, now: number, keepFor: number): DraftRecord | undefined {
  if (!isFields(kept) || kept['version'] !== version) return undefined;
  const { id, place, clientRef, savedAt, values, files, caret } = kept;
  if (![id, place, clientRef].every((text) => typeof text === 'string' && text !== '')) return undefined;
  if (!Number.isFinite(savedAt) || !(now - Number(savedAt) < keepFor)) return undefined;
  if (!isFields(values) || !Object.values(values).every(isValue)) return undefined;
  if (!Array.isArray(files) || !files.every(isFile)) return undefined;
  const record = kept as unknown as DraftRecord;
  const { values: words, files: named, isUnclear } = record;
  const more = { ...(isCaret(caret) && { caret }), ...(isUnclear === true && { isUnclear }) };
  return toRecord({ values: words, files: named, ...more }, { ...record, savedAt: Math.min(record.savedAt, now) });
}

/** Whether another tab, with a newer version of the package, has kept it: it knows what it means. */
export const isNewerRecord = (kept: unknown) => isNewerVersion(kept, version);

function isValue(value: unknown): value is DraftValue {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string');
  return typeof value === 'string' || typeof value === 'boolean';
}

function isFile(value: unknown): value is DraftFile {
  if (!isFields(value)) return false;
  const { key, name, mediaType, size } = value;
  return [key, name, mediaType].every((text) => typeof text === 'string') && typeof size === 'number' && size >= 0;
}

function isCaret(value: unknown): value is NonNullable<DraftContent['caret']> {
  if (!isFields(value)) return false;
  return typeof value['field'] === 'string' && typeof value['start'] === 'number' && typeof value['end'] === 'number';
}
