import { plural } from '../plural.js';

const messagesOf = (count: number) => plural('en', count, { one: 'message or event', other: 'messages and events' });

/** The words of the menus, dialogs and editors for what can be done with a request and its messages. */
export const actForms = {
  /** Menu item: another department or priority. Opens a dialog. */
  change: 'Change department or priority…',
  /** Menu item: who gets copies. Opens a dialog. */
  participants: 'People who get copies…',
  /** Menu item with a tick: the customer gets mail about this request. */
  notify: 'E-mail me about this request',
  /** Read aloud: the mail was switched off. */
  nowMuted: 'You will get no e-mail about this request.',
  /** Read aloud: the mail was switched on. */
  nowUnmuted: 'You will get e-mail about this request.',
  /** Title where that could not be changed. */
  muteFailed: 'E-mail notifications were not changed.',
  /** Menu item. Opens a dialog. */
  rateRequest: 'Rate this request…',
  /** Menu item. */
  print: 'Print',
  /** Menu item. Markdown and JSON are names of formats. */
  exportMarkdown: 'Save as Markdown',
  /** Menu item. */
  exportJson: 'Save as JSON',
  /** Menu item of a message. Opens a dialog. */
  versions: 'Earlier versions…',
  /** Menu item of a message. Opens a dialog. */
  retract: 'Remove a password or secret…',
  /** Menu item of a message. Opens a dialog. */
  remove: 'Delete…',
  /** Button of every dialog here. */
  closeDialog: 'Close',
  /** What is safe, beside something that failed: nothing was changed. */
  asBefore: 'Everything is as it was before.',
  /** What is safe, where the answer was lost: it may have been done. */
  maybeDone: 'It may have been done all the same. What you see is being loaded anew.',

  /** Title of the dialog that closes a request. */
  closeTitle: 'Close the request',
  /** Over the reasons to choose from. */
  closeWhy: 'Why do you close it?',
  /** Field of that dialog. */
  comment: 'Comment',
  /** Under it. */
  closeCommentHelp: 'Support reads it.',
  /** Button that closes the request. */
  closeNow: 'Close the request',

  /** Title of the dialog. */
  changeTitle: 'Department and priority',
  /** Under it. */
  changeHint: 'Another department sees the whole conversation. The time until an answer may become another one.',
  /** Button. */
  save: 'Save',
  /** Read aloud and shown: done. */
  changed: 'Changed.',

  /** Title of the dialog. */
  participantsTitle: 'People who get copies',
  /** Under it: what they see. */
  participantsHint:
    'They get every new message by e-mail, yours and those of support, with its files. Earlier messages are not sent to them. Do not write passwords here: they would get those, too.',
  /** In place of the list. */
  nobody: 'Nobody gets copies yet.',
  /** Field. */
  address: 'E-mail address',
  /** Button. */
  add: 'Add',
  /** Error of the field. */
  addressWrong: 'This does not look like an e-mail address. Example: name@example.com',
  /** Error of the field. */
  addressThere: 'This address gets copies already.',
  /** Name of the button beside an address. Begins with its visible text. */
  removeAddress: (address: string) => `Remove ${address}`,
  /** Visible text of the same button. */
  removeShort: 'Remove',
  /** Read aloud. */
  addressAdded: (address: string) => `${address} gets copies now.`,
  /** Read aloud. */
  addressRemoved: (address: string) => `${address} no longer gets copies.`,
  /** Beside somebody of whom no address is known, so that the list cannot be changed. */
  addressUnknown: 'The addresses of some people are not known here, so this list cannot be changed.',

  /** Label of the field with the words of one's own message. */
  editLabel: 'Your message',
  /** Under it. */
  editHelp: 'Ctrl + Enter or ⌘ + Enter saves, Escape cancels. Support can see that it was changed.',
  /** Asked when the editor is left with changes. */
  dropChanges: 'Drop your changes to this message?',
  /** Button: yes. */
  drop: 'Drop the changes',
  /** Button: no. */
  goOn: 'Go on editing',
  /** Read aloud: saved. */
  edited: 'The message was changed.',
  /** Title where it was not saved. */
  editFailed: 'The message was not changed.',
  /** Why: the time in which it may be changed is over. */
  editTooLate: 'It can no longer be changed. Copy your text and send it as a new message.',
  /** Over the words that stand there now: somebody has changed the message since it was opened for editing. */
  changedElsewhere: 'The message was changed elsewhere meanwhile. This is how it stands now:',
  /** Under the words that somebody wants to save, when a password was removed from the message on another device meanwhile. */
  editRetracted:
    'A secret was removed from this message meanwhile, and this text may still have it. It cannot be saved.',

  /** Title of the dialog. */
  deleteTitle: 'Delete this message?',
  /** Under it: what is out of reach. */
  deleteHint:
    'Its words and files disappear here for you and for support. What has already gone out by e-mail, to support and to people who get copies, cannot be called back.',
  /** Under it, where it holds a secret. */
  deleteSecret: 'If there was a password in it, change that password.',
  /** Button. */
  deleteNow: 'Delete the message',
  /** Read aloud. */
  deletedNow: 'The message was deleted.',
  /** Title where it was not deleted. */
  deleteFailed: 'The message was not deleted.',

  /** Title of the dialog. */
  versionsTitle: 'Versions of this message',
  /** Over the words as they are now. */
  presentVersion: 'Now',
  /** Over an earlier version: when it was written. */
  versionOf: (when: string) => `Version of ${when}`,
  /** In place of them. */
  noVersions: 'No earlier versions are kept.',

  /** Title of the dialog. */
  retractTitle: 'Remove a password or secret',
  /** Under it. */
  retractHint:
    'What you mark is replaced for good, here and in every earlier version of the message. E-mails that have already gone out cannot be called back: change the password in any case.',
  /** Over the list of what will be taken out. */
  retractList: 'What will be removed',
  /** In place of it. */
  retractNone: 'Nothing is marked yet. Select it in the text below and press the button.',
  /** Label of the text to select in. */
  retractText: 'The message',
  /** Under it. */
  retractTextHelp: 'Select what else is secret, with the pointer or with Shift and the arrow keys.',
  /** Button below the text. */
  markSelection: 'Mark the selection',
  /** Error then: nothing is selected. */
  selectFirst: 'Select a part of the text first.',
  /** Error of the button that removes. */
  markFirst: 'Mark at least one place.',
  /** Stands in the message in place of a secret. In brackets, as all such marks. */
  mask: '[removed]',
  /** Button. */
  retractNow: 'Remove for good',
  /** Title when it is done. */
  retracted: 'Removed from the message.',
  /** Under it. */
  changePassword: 'Now change the password or key where it is used: somebody may have read it already.',
  /** Title where it was not done. */
  retractFailed: 'The secret is still in the message.',

  /** Title of the dialog about a message. */
  rateMessageTitle: 'Rate this answer',
  /** Title of the dialog and box about a request. */
  rateTitle: 'How was our help?',
  /** The five choices, the worst first. */
  score1: 'Very bad',
  /** A choice. */
  score2: 'Bad',
  /** A choice. */
  score3: 'So-so',
  /** A choice. */
  score4: 'Good',
  /** A choice. */
  score5: 'Very good',
  /** Under the comment of a rating. */
  rateCommentHelp: 'Support reads it together with the rating.',
  /** Button: sends the rating. */
  rateNow: 'Send the rating',
  /** Error: nothing is chosen. */
  chooseScore: 'Choose one of the five.',
  /** Button: asks no more. */
  rateLater: 'Do not ask',
  /** Read aloud. */
  rated: 'Thank you for the rating.',
  /** In place of the question. `rating` is one of the five. */
  yourRating: (rating: string) => `Your rating: ${rating}`,
  /** Button beside it. */
  changeRating: 'Change the rating',
  /** Title where it was not sent. */
  rateFailed: 'The rating was not sent.',

  /** Title while all messages are being fetched. */
  gathering: 'Loading all messages',
  /** So far. */
  gathered: (count: string, total: string | undefined) =>
    total === undefined ? `${count} so far` : `${count} of ${total}`,
  /** Title where it failed. */
  exportFailed: 'The request was not saved as a file.',
  /** Title where it failed. */
  printFailed: 'Not all messages could be loaded for printing.',
  /** Read aloud when the file is there. */
  exported: (count: number) => `Saved: ${count} ${messagesOf(count)}.`,
  /** In the file: when it was made. */
  exportedAt: 'Exported',
  /** In the file: the request's state. */
  statusFact: 'Status',
  /** In the file: its number. */
  request: 'Request',
  /** In the file, after the time of a message that was changed. */
  editedAt: (when: string) => `edited ${when}`,
  /** In the file, in place of words. */
  deletedAt: (when: string) => `Deleted by its author, ${when}`,
  /** In the file. */
  retractedAt: (when: string) => `A secret was removed, ${when}`,
  /** In the file, over the names of the files. */
  filesTitle: 'Files',
};
