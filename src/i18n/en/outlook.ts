import { plural } from '../plural.js';

function ordinal(number: number): string {
  const ends: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${ends[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}

/** The words of what may be expected of a ticket that is open. */
export const outlook = {
  /** Name of the box. */
  title: 'What to expect',
  /** The place in the queue; 1 is the next. */
  queue: (position: number) =>
    position === 1 ? 'You are next in the queue.' : `You are ${ordinal(position)} in the queue.`,
  /** `time` is e.g. "today, 18:00", in the customer's time zone. */
  replyBy: (time: string) => `Expect an answer by: ${time}.`,
  /** `time` is e.g. "yesterday, 18:00". */
  late: (time: string) => `The answer is taking longer than usual. It was expected by: ${time}.`,
  /** After that. */
  lateSafe: 'Your request is not lost and keeps its place: there is nothing you need to do.',
  /** After that, where the customer can write. */
  lateAdd: 'If something has changed, add it below.',
  /** Before links, where the desk has another way to be reached. */
  cannotWait: 'If it cannot wait:',
  /** Link: the desk's phone number. */
  call: (phone: string) => `call ${phone}`,
  /** Link: the desk's e-mail address. */
  write: (address: string) => `write to ${address}`,
  /** `time` is when somebody is there again, e.g. "tomorrow, 09:00". */
  closed: (time: string) => `Nobody is at the desk right now. Somebody is back: ${time}.`,
  /** When staff are there. `times` is e.g. "Mon – Fri, 09:00 – 18:00"; `zone` e.g. "Moscow Time", where it is not the customer's. */
  hours: (times: string, zone: string | undefined) =>
    zone === undefined ? `Staff answer ${times}.` : `Staff answer ${times} (${zone}).`,
  /** After that: the same hours on the customer's clock, e.g. "08:00 – 17:00". */
  yours: (times: string) => `That is ${times} on your clock.`,
  /** Where somebody is always there. */
  always: 'Staff answer around the clock.',
  /** Title: an answer of the staff has waited for the customer. */
  stale: (days: number) =>
    `An answer has been waiting for you for ${days} ${plural('en', days, { one: 'day', other: 'days' })}.`,
  /** Under it. */
  staleAsk: 'Do you still need help with this? Answer, or close the request.',
  /** Under it, where the customer cannot close. */
  staleAnswer: 'Do you still need help with this? Answer, and it goes on.',
  /** Button: leads to the field for an answer. */
  answer: 'Answer',
  /** Button. */
  close: 'Close the request',
};
