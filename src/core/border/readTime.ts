/** Times of the contract: ISO 8601. Read leniently any text is one: a view shows a time that is none as unknown. */
import { isStrict, type Read } from './read.js';

const time = /^([^T]+)T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const span = /^P(?=\d|T\d)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?)?)$/;

/** A day that exists: `Date` reads the 31st of any month. */
function isDay(word: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(word)) return false;
  const start = Date.parse(`${word}T00:00Z`);
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(word);
}

const byContract =
  (fits: (word: string) => boolean): Read<string> =>
  (value, how) =>
    typeof value === 'string' && (!isStrict(how) || fits(value)) ? value : undefined;

/** A moment, with its zone. */
export const moment = byContract((word) => isDay(time.exec(word)?.[1] ?? ''));

/** How long something takes. */
export const duration = byContract((word) => span.test(word));

/** A day in the office's own calendar. One that is none cannot be counted with, so it is left out. */
export const date: Read<string> = (value, how) =>
  typeof value === 'string' && (isStrict(how) ? isDay(value) : !Number.isNaN(Date.parse(value))) ? value : undefined;
