import { plural } from '../plural.js';

export const widget = {
  /**
   * Name of the button in the corner of a page, when something new is waiting; without it the button has its label alone. `shown`
   * is what its badge says: the number, or `9+`.
   */
  launcher: (label: string, count: number, shown: string) =>
    `${label}, ${shown} ${plural('en', count, { one: 'request has', other: 'requests have' })} something new`,
  /** In the small badge on that button, when the number has two digits. */
  manyUnread: '9+',
  /** Name of the button that closes the panel. */
  close: 'Close',
  /** In place of the form or of a request, when its code did not load. */
  partFailed: 'This part could not be loaded.',
  /** Text under it. */
  partFailedHint: 'Nothing you have written is lost. Check the connection and try again.',
  /** Heading over everything, when the server says that the customer is signed out. */
  signedOut: 'You are signed out.',
  /** Text under it. */
  signedOutHint: 'What you have written stays here. Sign in again, and you can go on where you were.',
  /** Button under it. */
  signedInAgain: 'I have signed in',
  /** In place of everything, after the customer has signed out of the host's page. */
  left: 'You are signed out.',
  /** Text under it. */
  leftHint: 'Sign in to see your requests and to write to support.',
};
