/**
 * One language's words around numbers that mean something only with them. Each is a list in small letters with commas
 * between; a `*` is any ending of the word (`заказ*`), a space any white space. Words that people take from another language
 * belong in it, too.
 *
 * @example
 * const details: Pick<DetailWords, 'order' | 'http' | 'day'> = {
 *   order: 'bestellung*, auftrag*',
 *   http: 'fehler*, fehlercode',
 *   day: 'gestern, heute, *tag',
 * };
 */
export interface DetailWords {
  /** Before the number of an order: "order 12345". */
  order: string;
  /** Before the number of an invoice. */
  invoice: string;
  /** Before the number of a request to support. */
  ticket: string;
  /** Before or after an HTTP status, and before the quoted text of an error: "error 502", "502 error", "says «Access denied»". */
  http: string;
  /** What a bare 404 is about when it stands near: "site", "page". */
  web: string;
  /** Before what a program ended with: "exit code 137". */
  exit: string;
  /** Between one of the words above and its number: "order number 12345", "order no. 12345". */
  number: string;
  /** Small words before a number that change nothing: "returns a 502". */
  filler: string;
  /** Between two numbers: "502 and 504". */
  and: string;
  /** What is counted or paid: a number before one of these is none of the numbers above. */
  unit: string;
  /** Days that are named: "yesterday", "monday". */
  day: string;
  /** Says when without a day: "since", "ago", "в обед". Never shown, but nobody is asked for the time after it. */
  when: string;
  /** Months beside the number of a day: "march". */
  month: string;
  /** Between a day and a time: "yesterday at 14:20". */
  at: string;
  /** Makes a time of the number before it: "3 pm", "в 9 утра". */
  hour: string;
  /** Time zones after a time: "utc". */
  zone: string;
}
