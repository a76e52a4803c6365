import { plural } from '../plural.js';

const matches = (count: number, shown: string) => `${shown} ${plural('en', count, { one: 'match', other: 'matches' })}`;

/** The words of the search within a thread. */
export const find = {
  /** Name of the field. */
  label: 'Find in messages',
  /** Beside it: which of the places found is shown, and how many there are: `shown` is `count` as it is written. */
  place: (at: string, count: number, shown: string) => `${at} of ${matches(count, shown)}`,
  /** Beside it: how many places were found. */
  hits: (count: number, shown: string) => matches(count, shown),
  /** After one of these two: in how many messages, where that is fewer. */
  within: (count: number, shown: string) => `in ${shown} ${plural('en', count, { one: 'message', other: 'messages' })}`,
  /** Beside it: in none of all messages. */
  nothing: 'Not found',
  /** Beside it, while earlier messages are fetched to look in them, too. `count` of them are here. */
  loading: (count: number) => `looked through ${count} so far…`,
  /** Beside it, with a button that tries again: earlier messages did not come. `count` of them have been looked through. */
  partly: (count: number) => `looked through ${count}, the earlier ones did not load`,
  /** Beside it, where one letter is not worth fetching earlier messages for. `count` of them have been looked through. */
  newest: (count: number) => `looked through the newest ${count}`,
  /** Button: to the one before. */
  previous: 'Previous',
  /** Button: to the one after. */
  next: 'Next',
  /** Button: ends the search. */
  close: 'Close the search',
};
