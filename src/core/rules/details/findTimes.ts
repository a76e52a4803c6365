import type { Lexicon } from '../lexicon/lexicon.js';
import type { Note } from './findDetails.js';
import { letters, oncePer } from './wordPattern.js';

const patternOf = oncePer((word) => {
  const numbers =
    '\\d{4}-\\d\\d-\\d\\d|\\d{4}/\\d\\d/\\d\\d|[0-3]?\\d\\.(?:0\\d|1[0-2])\\.(?:20)?\\d\\d|[0-3]?\\d/[01]?\\d/\\d{2,4}';
  const year = '(?:,?[ -]\\d{4}(?!\\d))?';
  const ordinal = '(?:st|nd|rd|th)?';
  const day = `${word('day')},? `;
  const date = `(?:${day})?(?:${numbers}|\\d{1,2}${ordinal}[ -](?:of )?${word('month')}${year}|${word('month')} {1,2}\\d{1,2}${ordinal}(?![\\d:])${year})`;
  const clock = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?(?![\\d:]|\\.\\d)';
  const hour = `\\d{1,2}(?: ?[ap]\\.?m(?![${letters}])| ${word('hour')}(?<=${word('at')} \\d.{1,9}))`;
  const zone = `(?: ?\\(?(?:${word('zone')}(?:[+-]\\d{1,2})?|[+-]\\d\\d:?\\d\\d)\\)?)?(?: 20\\d\\d(?!\\d))?`;
  return new RegExp(
    `(?<![${letters}\\d_.:/]|\\d-)(?:(?:(?:${date}|[0-3]?\\d[./][01]?\\d|${day.slice(0, -3)})(?:t|,? ?(?:${word('at')},? ){0,3}))?(?:${clock}(?: ?[-–—] ?\\d{1,2}:\\d\\d(?!\\d))?(?: ?${word('hour')})?|${hour})${zone}|${date}(?![${letters}\\d_/:-]|\\.\\d)|[0-3]\\d\\.(?:0\\d|1[0-2])(?!\\.?\\d)(?<=${word('at')} .{5}))`,
    'g',
  );
});

/**
 * Times of day and dates, with the day and the zone where these stand beside them.
 *
 * @param text In small letters.
 */
export function findTimes(text: string, lexicons: readonly Lexicon[], note: Note): void {
  for (const { 0: found, index } of text.matchAll(patternOf(lexicons))) note('time', index, index + found.length);
}
