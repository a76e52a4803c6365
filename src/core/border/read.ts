/**
 * How an answer of an adapter becomes something that a view can draw. Adapters are other people's code: what they answer may
 * be of any shape, refer to itself, or throw when it is looked at. So nothing of it is kept: each known field is read once, and
 * copied. Written by hand because a schema library would weigh more than all the hooks together.
 *
 * The same readers read what comes over the wire of the REST contract, as strictly as its schemas (`core/schemas`) say.
 */
import { isFields } from '../fields.js';

/** Told of each row that cannot be read. */
export type Skip = (rows: number) => void;

/** The way to the first thing that is not as the contract says. */
export type Misfit = (string | number)[];

/**
 * The copy, or `undefined` for what cannot be read. Somebody to tell of what is left out makes it lenient: what can be mended
 * is. Where the way to a {@link Misfit} is asked for, nothing is mended or left out: JSON of the contract, or nothing.
 */
export interface Read<T> {
  (value: unknown, how: Skip | Misfit): T | undefined;
  /** Something stands in for it when it is missing, but by the contract it must be there. */
  hasOther?: true;
}

export const isStrict = (how: Skip | Misfit): how is Misfit => typeof how !== 'function';

/** More rows than any sane page: drawing them would freeze the host's page. */
export const mostRows = 1000;

export const text: Read<string> = (value) => (typeof value === 'string' ? value : undefined);

export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const count: Read<number> = (value, how) =>
  typeof value === 'number' && value >= 0 && (isStrict(how) ? Number.isSafeInteger(value) : value < Infinity)
    ? value
    : undefined;

/** A name that many a backend keeps as a number. */
export const id: Read<string> = (value, how) => {
  if (typeof value === 'number' && !isStrict(how)) return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** One of these words; another one, from something newer than this package, is read as the last. */
export const oneOf =
  <const Word extends string>(...words: readonly [Word, ...Word[]]): Read<Word> =>
  (value) =>
    typeof value === 'string' ? (words.find((word) => word === value) ?? words.at(-1)) : undefined;

/** The same, but by the contract there will never be another one. */
export const onlyOf = <const Word extends string>(...words: readonly [Word, ...Word[]]): Read<Word> => {
  const lenient = oneOf(...words);
  return (value, how) => (isStrict(how) ? words.find((word) => word === value) : lenient(value, how));
};

/** Of a list of words those that are known: a newer server may know more than this package. */
export const knownOf = <const Word extends string>(words: readonly Word[]): Read<Word[]> => {
  const sent = listOf(text);
  const lenient = listOf<Word>((value) => words.find((word) => word === value));
  return (value, how) => {
    if (!isStrict(how)) return lenient(value, how);
    const all = sent(value, how);
    return all && words.filter((word) => (all as readonly string[]).includes(word));
  };
};

/** In place of what is missing or cannot be read. */
export const orElse = <T>(read: Read<T>, otherwise: () => T): Read<T> =>
  Object.assign<Read<T>, { hasOther: true }>(
    (value, how) => (isStrict(how) ? read(value, how) : (attempt(() => read(value, how)) ?? otherwise())),
    { hasOther: true },
  );

/** The rows that can be read, up to {@link mostRows}; the others are counted. */
export const listOf =
  <T>(read: Read<T>): Read<T[]> =>
  (value, how) => {
    if (!Array.isArray(value)) return undefined;
    const { length } = value;
    const rows: T[] = [];
    // No closure a row: a long thread passes here at every look.
    for (let index = 0; index < length && (isStrict(how) || index < mostRows); index += 1) {
      try {
        const row = read(value[index], how);
        if (row !== undefined) rows.push(row);
        else if (isStrict(how)) return misfit(how, index);
      } catch {
        // Counted below with the others that cannot be read.
      }
    }
    if (!isStrict(how) && rows.length < length) how(length - rows.length);
    return rows;
  };

/** An object of these fields and no others. Without one of `needed` it cannot be read; without another, it goes without. */
export function objectOf<T extends object>(
  fields: { [Key in keyof Required<T>]: Read<Required<T>[Key]> },
  needed: readonly (keyof T)[],
): Read<T> {
  const reads = Object.entries(fields) as [keyof T & string, Read<unknown>][];
  return (value, how) => {
    if (!isFields(value)) return undefined;
    const copy: Partial<Record<keyof T, unknown>> = {};
    for (const [key, read] of reads) {
      let sent: unknown;
      let found: unknown;
      try {
        sent = value[key];
      } catch {
        // Read as missing: there may be something to put in its place.
      }
      try {
        found = read(sent, how);
      } catch {
        found = undefined;
      }
      if (found !== undefined) copy[key] = found;
      else if (isStrict(how) ? sent !== undefined || read.hasOther || needed.includes(key) : needed.includes(key))
        return isStrict(how) ? misfit(how, key) : undefined;
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

function misfit(way: Misfit, step: string | number): undefined {
  way.unshift(step);
}
