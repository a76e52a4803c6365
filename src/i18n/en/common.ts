import { plural } from '../plural.js';

export const common = {
  /** Button: do the failed thing again. */
  tryAgain: 'Try again',
  /** Button of a dialog or a half-filled form: leave things as they were. */
  cancel: 'Cancel',
  /** Read aloud while something loads. */
  loading: 'Loading…',
  /** After the label of a field that may stay empty. */
  optional: 'optional',
  /** Heading of the placeholder of a component that its host has not set up. */
  notConfigured: 'Support is not available here yet.',
  /** Text under it, for the person who set up the page. */
  notConfiguredHint: 'The owner of this site can find the reason in the browser console.',
  /** Heading in place of a part that failed to draw. */
  broken: 'This part of the page could not be shown.',
  /** Text under it. */
  brokenHint: 'Your requests are safe on the server. Try again, or reload the page.',
  /** Under old data that could not be refreshed. */
  refreshFailed: 'This may be out of date: the latest state could not be loaded.',
  /** Who wrote: the reader. */
  you: 'You',
  /** Who wrote, when the backend gives no name. */
  customer: 'Customer',
  /** Who wrote, when the backend gives no name. */
  staff: 'Support',
  /** Who did it, when nobody did. */
  system: 'System',
  /** Heading of a list of files: how many. */
  files: (count: number) => `${count} ${plural('en', count, { one: 'file', other: 'files' })}`,
};
