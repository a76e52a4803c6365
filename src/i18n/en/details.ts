import { plural } from '../plural.js';

/** The words of what was recognised in the message. */
export const details = {
  /** Before the list of what was recognised: "We found: 203.0.113.7, error 502". A colon follows. */
  found: 'We found',
  /** Read aloud once, when the first of them are there. `list` is e.g. "203.0.113.7 and error 502". */
  foundAloud: (list: string) => `We found ${list}.`,
  /** One of them: the number of an order. */
  order: (number: string) => `order ${number}`,
  /** The number of an invoice. */
  invoice: (number: string) => `invoice ${number}`,
  /** The number of another request. */
  ticket: (number: string) => `request ${number}`,
  /** An HTTP status. */
  http: (code: string) => `error ${code}`,
  /** An HTTP status that is no error, such as 200. */
  status: (code: string) => `status ${code}`,
  /** What a program ended with. */
  exit: (code: string) => `exit code ${code}`,
  /** The trace of a program that failed. */
  stack: 'stack trace',
  /** Lines of a log. */
  log: (lines: number) => `log, ${lines} ${plural('en', lines, { one: 'line', other: 'lines' })}`,
  /** What a program said, letter by letter. */
  error: (text: string) => `“${text}”`,
  /** Button: shows those that are not shown yet. It reads "+3", this is its name. */
  more: (count: number) => `Show ${count} more`,
  /** The same button afterwards. */
  fewer: 'Show fewer',
  /** An address of one of the customer's services was found, and that service is not chosen. A button follows. */
  offer: (address: string, service: string) => `${address} is your ${service}.`,
  /** The same where the service is called by that very address. */
  offerSame: (service: string) => `${service} is one of your services.`,
  /** The button: chooses that service. */
  choose: 'Choose it',
  /** Button beside it: waves the offer away. */
  ignore: (service: string) => `It is not about ${service}`,
  /** Read aloud after the choice. */
  chosen: (service: string) => `${service} is chosen.`,
  /** What is missing in the message. `list` is e.g. "the address of the server and when it began". */
  missing: (department: string, list: string) => `“${department}” usually needs: ${list}.`,
  /** One of what is missing. */
  needAddress: 'the address of the server or the site',
  /** One of what is missing. */
  needError: 'the exact text of the error',
  /** One of what is missing. */
  needTime: 'when it began',
  /** One of what is missing. */
  needOrder: 'the number of the order or the invoice',
  /** One of what is missing. */
  needEmail: 'the e-mail address that it is about',
  /** Button beside it: not to be asked again. */
  notNow: 'Not now',
};
