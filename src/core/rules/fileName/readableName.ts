/** Signs that turn the direction of what follows: with them `exe.gpj` would read as `jpg.exe` (Unicode UAX #9). */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Signs that nobody sees, and that part a name only for programs. */
const unseen = /[\u200b\u2060\u2061-\u2064\ufeff\u00ad\u180e\ufff9-\ufffb]/g;

/** Control signs and the ends of lines; some of them are white space, too. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * A file's name as it is safe to show: without what turns its direction or hides in it, on one line. The dots and spaces at its
 * end go, too: systems drop them, so that `bill.exe.` is a program.
 *
 * @example
 * readableName('photo\u202Egpj.exe'); // 'photogpj.exe'
 */
export function readableName(name: string): string {
  const line = name.replace(directionMarks, '').replace(unseen, '').replace(controls, ' ').replace(/\s+/g, ' ');
  return line.replace(/(?<![\s.])[\s.]+$/, '').trimStart() || line.trim();
}
