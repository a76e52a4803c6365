/** The first and the last day that a form asks about: a year of one or two digits is one that is still being typed. */
export const firstDay = '1900-01-01';
export const lastDay = '2199-12-31';

/** Whether a date, as `YYYY-MM-DD`, is one that somebody may mean. */
export function isLikelyDate(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && date >= firstDay && date <= lastDay && !Number.isNaN(Date.parse(date));
}
