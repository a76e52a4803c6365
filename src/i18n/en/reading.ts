import { plural } from '../plural.js';

/** The words for getting about in a long thread. */
export const reading = {
  /** Read aloud: several messages have come at once. */
  newMessages: (count: number) => `${count} new ${plural('en', count, { one: 'message', other: 'messages' })}.`,
  /** Button that leads down to messages that have just come. */
  toNew: (count: number) => `${count} new ${plural('en', count, { one: 'message', other: 'messages' })}`,
  /** Button that leads down to the end of the messages. */
  toNewest: 'To the newest message',
  /** Button that opens several things that happened between two messages: how many. Also read aloud when they have just happened. */
  changes: (count: number) => `${count} ${plural('en', count, { one: 'change', other: 'changes' })}`,
  /** Button over the messages: takes away what happened between them. */
  hideChanges: 'Hide changes',
  /** The same, when they are hidden. */
  showChanges: 'Show changes',
  /** Button over the messages: opens the search within them. */
  find: 'Find in messages',
  /** Name of a button: copies the address of one message. */
  copyLink: 'Copy the link to this message',
  /** Over the messages, while one that a link leads to is looked for. `count` messages and events have been looked through. */
  looking: (count: number) => `Looking for the message that the link leads to: ${count} looked through so far…`,
  /** Button then. */
  stopLooking: 'Stop looking',
  /** In place of it, when all have been looked through. */
  notFound: 'The message that the link leads to is not in this request. It may have been deleted.',
};
