/**
 * How an answer of an adapter becomes something that a view can draw. Adapters are other people's code: what they answer may
 * be of any shape, refer to itself, or throw when it is looked at. So nothing of it is kept: each known field is read once, and
 * copied. Written by hand because a schema library would weigh more than all the hooks together.
 */
import { isFields } from '../fields.js';

/** Told of each row that cannot be read. */
export type Skip = (rows: number) => void;

/** The copy, or `undefined` for what cannot be read. */
export type Read<T> = (value: unknown, skip: Skip) => T | undefined;

/** More rows than any sane page: drawing them would freeze the host's page. */
export const mostRows = 1000;

export const text: Read<string> = (value) => (typeof value === 'string' ? value : undefined);

export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const count: Read<number> = (value) =>
  typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined;

/** A name that many a backend keeps as a number. */
export const id: Read<string> = (value) => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** One of these words; another one, from something newer than this package, is read as the last. */
export const oneOf =
  <const Word extends string>(...words: readonly [Word, ...Word[]]): Read<Word> =>
  (value) =>
    typeof value === 'string' ? (words.find((word) => word === value) ?? words.at(-1)) : undefined;

/** In place of what is missing or cannot be read. */
export const orElse =
  <T>(read: Read<T>, otherwise: () => T): Read<T> =>
  (value, skip) =>
    attempt(() => read(value, skip)) ?? otherwise();

/** The rows that can be read, up to {@link mostRows}; the others are counted. */
export const listOf =
  <T>(read: Read<T>): Read<T[]> =>
  (value, skip) => {
    if (!Array.isArray(value)) return undefined;
    const { length } = value;
    const rows = Array.from({ length: Math.min(length, mostRows) }, (_, index) =>
      attempt(() => read(value[index], skip)),
    ).filter((row) => row !== undefined);
    if (rows.length < length) skip(length - rows.length);
    return rows;
  };

/** An object of these fields and no others. Without one of `needed` it cannot be read; without another, it goes without. */
export function objectOf<T extends object>(
  fields: { [Key in keyof Required<T>]: Read<Required<T>[Key]> },
  needed: readonly (keyof T)[],
): Read<T> {
  const reads = Object.entries(fields) as [keyof T & string, Read<unknown>][];
  return (value, skip) => {
    if (!isFields(value)) return undefined;
    const copy: Partial<Record<keyof T, unknown>> = {};
    for (const [key, read] of reads) {
      const sent = attempt(() => value[key]);
      const found = attempt(() => read(sent, skip));
      if (found !== undefined) copy[key] = found;
      else if (needed.includes(key)) return undefined;
    }
    return copy as T;
  };
}

/** What it gives; nothing when it throws, as a getter or a proxy may. */
export function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
