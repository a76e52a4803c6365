import type { DraftLexicon } from '../lexicon/lexicon.js';
import type { Note } from './findDetails.js';
import { letters, oncePer } from './wordPattern.js';

const patternOf = oncePer((word) => {
  const numbers = '\\d{4}(?:-\\d\\d-|/\\d\\d/)\\d\\d|[0-3]?\\d[./](?:0\\d|1[0-2])(?:[./](?:20)?\\d\\d)';
  const named = `\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${word('month')}|${word('month')} {1,2}\\d{1,2}`;
  const date = `(?:${numbers}|(?:${named})(?:,? 20\\d\\d)?)`;
  const clock = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:[.,]\\d{1,9})?';
  const hour = `\\d{1,2}(?: ?[ap]\\.?m| ${word('hour')}(?<=${word('at')} \\d.{1,9}))`;
  return new RegExp(
    `(?<![${letters}\\d_.:/])(?:(?:(?:${date}|${word('day')})(?:t|,? ${word('at')} |,? ))?(?:${clock}|${hour})(?: ?(?:${word('zone')}|[+-]\\d{4}))?|${date})(?![${letters}\\d:]|\\.\\d)`,
    'g',
  );
});

/**
 * Times of day and dates, with the day and the zone where these stand beside them.
 *
 * @param text In small letters.
 */
export function findTimes(text: string, lexicons: readonly DraftLexicon[], note: Note): void {
  for (const { 0: found, index } of text.matchAll(patternOf(lexicons))) note('time', index, index + found.length);
}
