/** The words of what can be done with a request and its messages, as far as they are seen at once. */
export const acts = {
  /** Button of a request: opens a menu with what else can be done with it. */
  more: 'More',
  /** Name of the same button of a message. Begins with its visible text. */
  moreOfMessage: 'More for this message',
  /** Button: changes the words of one's own message. */
  edit: 'Edit',
  /** Button under an answer of the staff: it has helped. Pressed once it was said. */
  helpful: 'Helpful',
  /** Button under an answer of the staff: it has not helped. */
  notHelpful: 'Not helpful',
  /** Button beside them, after one was pressed: opens a dialog with a field for a comment. */
  sayMore: 'Say more',
  /** In place of them, where the rating was another one. `score` is from 1 to 5. */
  ratedMessage: (score: number) => `Your rating: ${score} of 5`,
  /** In place of a message's words. */
  deleted: 'This message was deleted by its author.',
  /** Beside a message's time: a password or the like was taken out of it. */
  retracted: 'a secret was removed',
  /** Button beside a message's time: shows how it was before it was changed. Begins like `thread.edited`. */
  editedVersions: 'edited: show earlier versions',
  /** In the head of a request: the customer gets no mail about it. */
  muted: 'E-mail notifications are off',
  /** In the head of a closed request: until when it can be opened again. */
  reopenUntil: (when: string) => `Can be opened again until ${when}`,
  /** In the head of a request that goes on with an earlier one. Leads there. `number` may be unknown. */
  continues: (number: string | undefined) =>
    number === undefined ? 'Continues an earlier request' : `Continues request #${number}`,
  /** In the head of a request that was gone on with in others. Leads there. */
  continuedIn: (number: string) => `Continued in request #${number}`,
  /** What was asked for did not come: its part of the page could not be fetched. */
  notLoaded: 'This part of the page could not be loaded. Check the connection and try again, or reload the page.',
};
