import { decodeReference } from './entities.js';

/** As CommonMark has it; one behind a backslash is none. */
const reference = /(?<!(?<!\\)(?:\\\\)*\\)&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][\da-z]{1,30};)/gi;

/** What stands in for the `&` of a reference. All are punctuation, as it is; nobody writes them. */
const standIns = ['\u2e4c', '\u2e4e', '\u2e3a', '\u2e41'];

export interface Guarded {
  /** The source, in which the parser finds no reference. */
  guarded: string;
  /** What was written, of a piece of code; or its characters, of a text or an address. */
  restore: (value: string, how: 'written' | 'characters') => string;
}

/**
 * Hides references such as `&copy;` from the parser: in browsers it decodes them through `innerHTML`, which a page with
 * `require-trusted-types-for 'script'` forbids.
 */
export function guardReferences(source: string): Guarded {
  const standIn = standIns.find((sign) => !source.includes(sign));
  if (standIn === undefined) return { guarded: source, restore: (value) => value };
  const hidden = new RegExp(`${standIn}(#?[\\da-z]{1,31};)?`, 'gi');
  return {
    guarded: source.replace(reference, standIn),
    restore: (value, how) =>
      value.includes(standIn)
        ? value.replace(hidden, (_, name?: string) =>
            name !== undefined && how === 'characters' ? decodeReference(`&${name}`) : `&${name ?? ''}`,
          )
        : value,
  };
}
