import type { TicketErrorCode } from '../../core/errors.js';
import { plural } from '../plural.js';

/** What happened and what to do, one text for each code. What is safe is said by `errorDetails`, as it depends on the place. */
export const errors = {
  unauthorized: 'You are signed out. Sign in again to go on.',
  forbidden: 'You are not allowed to do this.',
  not_found: 'There is no such request, or it is not yours.',
  invalid: 'Some of it was not accepted. Correct the marked fields and send again.',
  rate_limited: 'Too many attempts. Wait a little, then try again.',
  conflict: 'The request has changed meanwhile. Look at its present state, then try again.',
  too_large: 'This is larger than the server accepts. Shorten it or send fewer files.',
  unsupported_media: 'Files of this kind are not accepted.',
  not_applied: 'The server agreed but changed nothing. Try again, or write to us about it.',
  partial: 'Only a part of it was done. Look at the present state before you try again.',
  unavailable: 'The server is not available right now. Try again in a minute.',
  network: 'We could not reach the server. Check the connection and try again.',
  timeout: 'The server did not answer in time. Try again.',
  aborted: 'Stopped. Nothing was changed.',
  malformed: 'The server answered something we do not understand. Try again later.',
  unknown: 'Something went wrong. Try again.',
} satisfies Record<TicketErrorCode, string>;

export const errorDetails = {
  /** What is safe, beside a form that could not be sent. */
  textKept: 'Your text and files are still here.',
  /** What is safe, beside a list or thread that could not be loaded. */
  ticketsSafe: 'Your requests are safe on the server.',
  /** In place of a thread that is not there: where to look. */
  lookInList: 'You will find your requests in the list.',
  /** After the text of `rate_limited` or `unavailable`: when another try makes sense. */
  retryIn: (seconds: number) =>
    `The server asks to wait ${seconds} ${plural('en', seconds, { one: 'second', other: 'seconds' })}.`,
  /** Another way to reach the desk, beside a failure. `address` is an e-mail address. */
  writeTo: (address: string) => `Or write to ${address}.`,
};
