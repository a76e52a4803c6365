import type { Lexicon } from '../lexicon/lexicon.js';
import type { Note } from './findDetails.js';
import { letters, oncePer } from './wordPattern.js';

/** What programs say when they fail, in the words of their makers. */
const phrase =
  /(?<!\w)(?:connection (?:refused|timed out|reset|closed)|(?:permission|access) denied|no (?:space left|route to host|such file)|lost connection|broken pipe|out of memory|segmentation fault|authentication failed|unexpected (?:eof|end)|failed password|(?:could not|unable to) (?:connect|resolve|lock|open)|error establishing|\w+ error\(\d+\)|(?:tls|ssl) handshake|(?:tls|x509|ssl): \w+(?: \w+){1,8}|sqlstate\[\w+\]|e(?:timedout|conn\w+|notfound|acces|noent)\b)/g;

/** The names before it, as in `curl: (28) Connection timed out`, and how many characters they have at most. */
const speakers = /(?:(?<![\w./[\]-])[\w./[\]-]{1,40}: (?:\(\d{1,5}\) )?){1,3}$/;
const longestSpeakers = 130;

/** A line that names itself one: `fatal: ...`, `npm error ...`, `mysqldump: Error 2013: ...`, `451 4.7.1 ...`. */
const line =
  /(?:^[ \t>]{0,20}|[а-яё»] )((?:(?:[\w./-]{1,40}: )?(?:#\d+ )?(?:(?:[a-z]\w{0,20} ){0,2}(?:fatal|error)(?: [^\s:]{1,30}){0,5}:|npm err(?:or|!)) ?\S|[45]\d\d[ -]\d\.\d{1,2}\.\d{1,2} |[\w.\\]{1,80}(?:error|exception): )[^\n]{1,200})/gm;

/** After a word such as "error", in quotation marks or after a colon. */
const quotedPattern = oncePer(
  (word) =>
    new RegExp(
      `(?<![${letters}])${word('http')}(?:(?:\\s?:)?\\s{0,2}["«“]([^"»”\\n]{6,200})["»”]|\\s?:\\s([a-z][\\x20-\\x7e]{6,200}))`,
      'g',
    ),
);

/**
 * The texts of errors that stand alone or in a sentence.
 *
 * @param text In small letters.
 */
export function findErrors(text: string, lexicons: readonly Lexicon[], note: Note): void {
  const noteGroup = (pattern: RegExp) => {
    for (const { 0: found, 1: first, 2: value = first ?? '', index } of text.matchAll(pattern)) {
      const start = index + found.lastIndexOf(value);
      note('error', start, start + value.trimEnd().length);
    }
  };
  noteGroup(line);
  noteGroup(quotedPattern(lexicons));
  for (const { 0: found, index } of text.matchAll(phrase)) {
    const before = speakers.exec(text.slice(Math.max(0, index - longestSpeakers), index))?.[0].length ?? 0;
    note('error', index - before, index + found.length);
  }
}
