/** The words of the offer to make two requests of one, and of the requests beside each other. */
export const split = {
  /** What was noticed. Seed page: "Одна проблема - один тикет". */
  title: 'This looks like two different questions',
  /** Why that matters. */
  why: 'Two requests get to the right people sooner.',
  /** Over the beginning of the first part. */
  first: 'First request',
  /** Over the beginning of the second part. */
  second: 'Second request',
  /** Button: does it. */
  accept: 'Make two requests',
  /** Button: no, and do not ask again. */
  dismiss: 'No, it is one',
  /** Read aloud after it. */
  done: 'There are two requests now. This is the first one. You can go to the second one above the form.',
  /** Name of the row of buttons above the form. */
  drafts: 'Requests of this message',
  /** Button that goes to one of them. With `isNamed` its subject, or how it begins, follows. */
  draft: (index: number, count: number, isNamed: boolean) => `Request ${index} of ${count}${isNamed ? ':' : ''}`,
  /** After it, once it is sent. */
  sent: 'sent',
  /** Button: one request of all of them. */
  join: 'Join them again',
  /** Instead of it, when one request cannot hold the files of all. `count` is how many it can. */
  tooManyFiles: (count: number) => `One request holds at most ${count} files. Remove some before you join them.`,
  /** Read aloud after it. */
  joined: 'It is one request again.',
  /** Button after the first one is sent. `index` is the number of the next. */
  next: (index: number) => (index === 2 ? 'Go on with the second request' : `Go on with request ${index}`),
};
