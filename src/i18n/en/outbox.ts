import { plural } from '../plural.js';

/** Where something is that was sent and is not known to have arrived. Each state is one sentence or two. */
export const outbox = {
  /** It is on its way. */
  sending: 'Sending…',
  /** The same, when that takes more than three seconds. */
  stillSending: 'Still sending…',
  /** The browser has no connection. */
  offline: 'Waiting for the connection: goes by itself as soon as there is one.',
  /** It did not go, and is tried again. Counts down. */
  nextTry: (seconds: number) =>
    `Not sent yet. Next try in ${seconds} ${plural('en', seconds, { one: 'second', other: 'seconds' })}.`,
  /** The same for ears: without a number that changes every second. */
  nextTrySoon: 'Not sent yet. It is tried again by itself.',
  /** The server has asked for a pause. Counts down. */
  asksToWait: (seconds: number) =>
    `The server asks to wait. Next try in ${seconds} ${plural('en', seconds, { one: 'second', other: 'seconds' })}.`,
  /** The same for ears. */
  asksToWaitSoon: 'The server asks to wait. Then it is tried again by itself.',
  /** Of an answer, after its state: its sender wanted that. */
  thenCloses: 'Then the request is closed.',
  /** The session of the host's page has ended. */
  signedOut: 'You are signed out. It goes on when you have signed in again.',
  /** Answers in one request go one after the other. */
  behind: 'Waits for the one before it.',
  /** It goes no more by itself. Why comes after it. */
  failed: 'Not sent.',
  /** An answer, where nobody can tell whether it has arrived. */
  unclearReply: 'We cannot tell whether it has arrived: look in the thread, then send it again or throw it away.',
  /** The same of a new request. */
  unclearCreate: 'We cannot tell whether it has arrived: look in the list, then send it again or throw it away.',
  /** The same, where the server knows a repetition. */
  unconfirmed: 'The server has not confirmed it. You can send it again: it will not arrive twice.',
  /** After a reload: a field for something secret is empty. */
  lacksSecrets: 'Not sent. The password is not kept: add it again.',
  /** After a reload: the files were too large to be kept. */
  lacksFiles: 'Not sent. The files could not be kept: add them again.',

  /** Name of the list of new requests that have not arrived, and read aloud as it appears. */
  requestsWaiting: (count: number) =>
    `${count} ${plural('en', count, { one: 'request', other: 'requests' })} not sent yet`,

  /** Button: does not wait for the next try. */
  tryNow: 'Try now',
  /** Button of one that goes no more by itself. */
  sendAgain: 'Send again',
  /** Button: puts the text back where it was written. */
  change: 'Change',
  /** Button. */
  throwAway: 'Throw away',
  /** Asked then. */
  throwAwaySure: 'Throw it away? The text and the files will be gone.',
  /** Button in answer to that: no. */
  keep: 'Keep',
  /** Button. */
  copyText: 'Copy the text',
  /** Button of an answer in a request that has been closed meanwhile. */
  reopenAndSend: 'Open the request again and send',
  /** Button of an answer that the request does not take any more. */
  createWithText: 'New request with this text',
};
