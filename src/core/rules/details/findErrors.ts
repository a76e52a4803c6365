import type { Note } from './findDetails.js';

/** What programs say when they fail, in the words of their makers, with the names before it: `curl: (28) Connection timed out`. */
const phrase =
  /(?:(?<![\w./-])[a-z][\w./[\]-]{0,40}: (?:\(\d{1,5}\) )?)?(?:(?<!\w)(?:(?:lost )?connection (?:refused|timed|reset|closed|to )|(?:permission|access) denied|no (?:space left|route|such file)|broken pipe|out of memory|segmentation fault|authentication failed|failed password|unexpected (?:eof|end)|(?:could not|unable to) [a-z]|sqlstate|tls: |x509: |e(?:timedout|conn|acces|noent))|fatal:|npm err|(?<=^|\n|: |\w )error(?: [a-z\d]+){0,4}:)(?:[^\n"»”.]|\.{2,}|\.(?!\s(?!\d)|$)){0,120}/g;

/**
 * The texts of errors that stand alone or in a sentence, each to the end of that.
 *
 * @param text In small letters.
 */
export function findErrors(text: string, note: Note): void {
  for (const { 0: found, index } of text.matchAll(phrase)) {
    // A bracket that was opened before it is no part of it.
    const end = found.includes('(') ? found.length : (found + ')').indexOf(')');
    note('error', index, index + found.slice(0, end).trimEnd().length);
  }
}
