/** Lines from which on a paste is worth a question. */
const fewest = 4;

/** Lines that are looked at: the rest is of the same kind. */
const most = 200;

/** What lines of logs, traces, settings and programs have, and sentences have not. */
const signs: readonly RegExp[] = [
  // A time or an address at the beginning: 2026-03-01T09:30, [09:30:12], Mar  1 09:30:12, 10.0.0.1 - -
  /^\s*[[(]?(?:\d{4}[-/]\d\d[-/]\d\d|\d\d:\d\d:\d\d|\w{3} [ \d]\d \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3}\s)/,
  // A frame of a trace: at f (file.js:1:2), File "x.py", line 3, #0 0x7f…, file.c:12:
  /^\s*(?:at \S+|File ".+", line \d+|#\d+ |Caused by: |\.{3} \d+ more|Traceback )|[\w/\\.-]+\.\w{1,5}:\d+/,
  /^\s*\[?(?:error|warn(?:ing)?|info|debug|notice|fatal|panic|trace|crit(?:ical)?|emerg)\b\]?[:\s]/i,
  // A prompt, a program, settings: $ ls, key = value, <tag>, };
  /^\s*(?:[$#] \S|[\w.-]+\s*[=:]\s*\S+$|<\/?[a-z][^>]*>|[{}[\]]+[,;]?$)|[;{}]\s*$/i,
  /^(?:\t| {4})\S/,
];

/**
 * Whether a text is a log, a trace, a program or the like rather than sentences: as a block of code it stays as it is.
 *
 * @example
 * looksLikeLog('Dear all,\nit does not work.\nThank you,\nAnna'); // false
 */
export function looksLikeLog(text: string): boolean {
  const lines = text
    .slice(0, 40_000)
    .split('\n', most)
    .filter((line) => line.trim() !== '');
  if (lines.length < fewest || lines.some((line) => /^\s*`{3}/.test(line))) return false;
  const alike = lines.filter((line) => signs.some((sign) => sign.test(line.slice(0, 400))));
  return alike.length >= lines.length / 2;
}
