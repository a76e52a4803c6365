import { medianOf } from './median.mjs';

/**
 * Rows of medians. A column is the name of a figure, its heading, its digits, and what to divide by; one that nobody has is left out.
 *
 * @param {[name: string, heading: string, digits: number, unit?: number][]} columns
 * @param {{ title: string, measured: object, note: string }[]} lines
 */
export function table(columns, lines) {
  const rows = lines.map(({ title, measured, note }) => [
    title,
    ...columns.map(([name, , digits, unit = 1]) => {
      const value = medianOf(measured, name);
      return value === undefined ? '-' : (value / unit).toFixed(digits);
    }),
    note,
  ]);
  const isUsed = (index) => index === 0 || rows.some((row) => !['-', ''].includes(row[index]));
  const head = ['', ...columns.map(([, heading]) => heading), ''];
  const kept = head.map((_, index) => index).filter(isUsed);
  return align([head, ...rows].map((row) => kept.map((index) => row[index])));
}

/** What was to be reached, and whether it is; nothing when nothing was to be. */
export function verdictTable(verdicts) {
  if (verdicts.length === 0) return [];
  const rows = verdicts.map(({ what, whose, target, reached, yes }) => [
    what,
    whose,
    target,
    reached,
    yes ? 'yes' : 'NO',
  ]);
  return [align([['to reach', 'by', 'target', 'reached', ''], ...rows])];
}

/** What is to be said of a peer beside its figures. */
export function remark({ runs, failed }) {
  const notes = failed ? [runs.length > 0 ? failed : `could not be measured: ${failed}`] : [];
  if (runs.some(({ appended }) => appended === 'no')) notes.push('what came last is not shown');
  const error = runs.find(({ errors }) => errors)?.errors;
  if (error) notes.push(`logs an error: ${String(error).slice(0, 60)}`);
  return notes.join('; ');
}

function align(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const isText = (column) => column === 0 || rows.slice(1).some((row) => /[a-z]{3}/i.test(row[column] ?? ''));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
