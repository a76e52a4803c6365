/** The words around what is down and known to staff. */
export const incidents = {
  /** Before the title of one, and read aloud as it appears. */
  known: (title: string) => `Known problem: ${title}`,
  /** Under it. */
  working: 'It is being worked on.',
  /** After that. `time` is e.g. "today, 14:00". */
  until: (time: string) => `Expected to be solved by: ${time}.`,
  /** In place of that, once the time has passed. */
  longer: 'It is taking longer than expected.',
  /** Since when. `time` is e.g. "today, 09:30". */
  since: (time: string) => `Since: ${time}.`,
  /** In the form of a new request, after that. */
  noNeed: 'There is no need to report it. Write if what you see is something else.',
  /** Link: leads to a page about it. */
  more: 'More about it',
  /** Button: takes it out of sight for good. */
  hide: 'Hide',
  /** Its name. */
  hideOf: (title: string) => `Hide: ${title}`,
};
