import { plural } from '../plural.js';

/** The words of what to expect before and after sending. */
export const expectation = {
  /** Before sending. `time` is e.g. "today, 2:30 PM". */
  replyBy: (time: string) => `Expect an answer by: ${time}.`,
  /** Before sending: nobody is there now. `time` is when somebody comes. */
  closed: (time: string) => `Nobody is at the desk right now. Somebody is back: ${time}.`,
  /** Before sending: how many requests wait before this one. */
  waiting: (count: number) =>
    `${count} ${plural('en', count, { one: 'request is', other: 'requests are' })} waiting before yours.`,
  /** Before sending: where the answer comes. */
  where: 'The answer comes here, in the request.',
  /** The same, when it is also told by e-mail. */
  whereMailed: (address: string) => `The answer comes here, in the request, and you are told at ${address}.`,
  /** After times, when the office keeps another time zone than the customer. */
  yourTime: 'Times are in your time zone.',
  /** Confirmation. Heading over what to look out for. */
  watchTitle: 'What to look out for',
  /** Seed page: "Иногда для решения проблемы нам может потребоваться дополнительная информация от вас". `status` is the word for "it is your turn". */
  watchAnswered: (status: string) =>
    `We may need to know more: the request then says “${status}”, and it is your turn.`,
  /** Seed page: "Если нужно дополнить информацию, отвечайте в уже существующем тикете." */
  watchAdd: 'Thought of something else? Add it to this request: a second one only makes both slower.',
};
