import { plural } from '../plural.js';
import { threadOutside } from './outside.js';

/** The words of `TicketThread`. */
export const thread = {
  ...threadOutside,
  /** Read aloud while a request is on its way. */
  loading: 'Loading the request…',
  /** In place of a subject that is blank. */
  noSubject: 'No subject',
  /** A request's number, as people call it. */
  number: (number: string) => `#${number}`,
  /** Whose turn it is: the customer's. */
  yourTurn: 'Waiting for you',
  /** Whose turn it is: the staff's. */
  theirTurn: 'Waiting for support',

  /** Name of the list of facts. */
  facts: 'About this request',
  /** Fact. */
  service: 'Service',
  /** Fact. */
  department: 'Department',
  /** Fact. */
  priority: 'Priority',
  /** Fact: when. */
  created: 'Created',
  /** Fact: when something happened last. */
  updated: 'Updated',
  /** Fact: until when to expect an answer. */
  replyBy: 'Answer expected',
  /** Its value, when that time has passed. */
  replyLate: 'Later than usual. You keep your place in the queue.',
  /** Fact: how many requests are before this one, and itself. */
  queue: 'Place in the queue',
  /** Fact: who else gets the messages by e-mail. */
  copies: 'Copies go to',
  /** A fact's value: ticked. */
  yes: 'Yes',
  /** A fact's value: not ticked. */
  no: 'No',
  /** A fact's value that is not shown: a password. */
  hidden: 'Hidden',

  /** Button: takes the reader to the field for an answer. */
  goToReply: 'Reply',
  /** Button: the problem is solved. */
  close: 'Close the request',
  /** Said before it is closed, where nothing opens it again. */
  closesForGood: 'A closed request cannot be opened again.',
  /** Button then. */
  closeForGood: 'Close for good',
  /** Button of a closed request. */
  reopen: 'Open again',
  /** Read aloud: it has been done. */
  closed: 'The request is closed.',
  /** Read aloud: it has been done. */
  reopened: 'The request is open again.',

  /** Name of the list of messages. */
  messages: 'Messages',
  /** Button over the oldest message shown. */
  showOlder: 'Show earlier messages',
  /** Read aloud then. */
  olderShown: (count: number) =>
    `${count} earlier ${plural('en', count, { one: 'message or event', other: 'messages and events' })} shown above.`,
  /** In place of messages. */
  empty: 'There are no messages yet.',
  /** The line over the first message that the reader has not seen. */
  newSince: 'New since you left',
  /** Button that leads down to messages that have just come. */
  newMessages: 'New messages',
  /** Read aloud: staff have answered. */
  newAnswer: (name: string) => `New answer from ${name}.`,
  /** Read aloud: somebody else has written. */
  newMessage: (name: string) => `New message from ${name}.`,
  /** Name of a message: who wrote it, and when. */
  messageBy: (name: string, when: string) => `${name}, ${when}`,
  /** Beside a message's time: its text was changed. */
  edited: 'edited',
  /** Name of a button: copies the text as it was written. */
  copyMessage: 'Copy the text of this message',
  /** Button below a message: puts it into the answer, as a quote. */
  quote: 'Quote',
  /** Button of a message that is too long to be shown at once. */
  showWhole: 'Show the whole message',
  /** The same button then. */
  showLess: 'Show less',
  /** Opens what an answer repeats of the conversation before it. */
  quoted: 'Quoted text',
  /** Read aloud instead of a ticked box in a list of tasks. */
  taskDone: 'Done',
  /** Read aloud instead of an empty box in a list of tasks. */
  taskOpen: 'Not done',
  /** Name of a table in a message: it can be scrolled. */
  table: 'Table',
  /** Over the bare text of a message that could not be drawn. */
  cannotShow: 'This message cannot be shown as it should be. This is its text:',
  /** Name of a piece of code or a log. */
  code: 'Code',
  /** Button: copies it. */
  copy: 'Copy',
  /** The same button, when it is done. */
  copied: 'Copied',
  /** Beside it, when the browser does not allow it. */
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',

  /** Event. `from` may be unknown. */
  statusChanged: (from: string | undefined, to: string) =>
    from === undefined ? `Status: ${to}` : `Status changed from “${from}” to “${to}”`,
  /** Event. `from` may be unknown. */
  departmentChanged: (from: string | undefined, to: string) =>
    from === undefined ? `Department: ${to}` : `Moved from “${from}” to “${to}”`,
  /** Event. `from` may be unknown. */
  priorityChanged: (from: string | undefined, to: string) =>
    from === undefined ? `Priority: ${to}` : `Priority changed from “${from}” to “${to}”`,
  /** Event: somebody gets copies from now on. */
  participantAdded: (name: string) => `${name} gets copies now`,
  /** Event: somebody gets no more copies. */
  participantRemoved: (name: string) => `${name} no longer gets copies`,
  /** Event of which nothing more is known. */
  changed: 'The request was changed',

  /** Name of a button on a picture. */
  openPicture: (name: string) => `Open the picture ${name}`,
  /** Name of a button. `size` is e.g. "1.4 MB", when it is known. */
  download: (name: string, size: string | undefined) => `Download ${name}${size === undefined ? '' : `, ${size}`}`,
  /** Button under an opened picture. */
  downloadPicture: 'Download',
  /** Why a file or picture could not be loaded: the backend has it no more. */
  fileGone: 'It is no longer on the server.',
  /** Beside a file that could not be downloaded. `reason` is a sentence. */
  downloadFailed: (reason: string) => `Not downloaded. ${reason}`,
  /** In place of a picture that could not be loaded. `reason` is a sentence. */
  pictureFailed: (reason: string) => `The picture could not be loaded. ${reason}`,
  /** Beside a file: it is being looked at for viruses. */
  scanning: 'Being checked for viruses',
  /** Beside a file: the desk did not take it. */
  refused: 'Not accepted: the check found something unsafe',
  /** Button: closes an opened picture. */
  closePicture: 'Close',

  /** Label of the field for an answer. */
  reply: 'Your reply',
  /** Under it. */
  replyHelp: 'Ctrl + Enter or ⌘ + Enter sends.',
  /** Button. */
  send: 'Send',
  /** The same, after it failed. */
  sendAgain: 'Send again',
  /** The same, while it is being sent. */
  sending: 'Sending…',
  /** The same, pressed while files are on their way. */
  waitingForFiles: 'Waiting for the files…',
  /** Read aloud then. */
  waitingHint: 'The reply will be sent as soon as the files are uploaded.',
  /** Button beside it: takes the press back. */
  holdBack: 'Do not send yet',
  /** Read aloud: it has been sent. */
  sent: 'Your reply is sent.',
  /** Error: nothing to read and no file. */
  blank: 'Write something or attach a file.',
  /** Error: too long. `count` is the limit. */
  tooLong: (count: number) =>
    `Shorten it: at most ${count} ${plural('en', count, { one: 'character fits', other: 'characters fit' })}.`,
  /** Error: an upload failed. */
  filesFailed: 'A file was not uploaded. Try it again or remove it.',
  /** Title of a failure after which the reply may be there all the same. */
  maybeSent: 'This reply may have been sent already.',
  /** What to do then. */
  lookFirst: 'Look whether it is among the messages before you send it again.',

  /** In place of the field for an answer. */
  isClosed: 'This request is closed',
  /** After it, where an answer opens it. */
  replyReopens: 'If you write here, it opens again.',
  /** After it, where a button opens it. */
  canReopen: 'If the problem is not solved, open it again.',
  /** After it, where it stays closed. */
  canCreate: 'If there is more to solve, create a new request.',
  /** Button then. Seed page: "Создать". */
  create: 'Create a new request',
  /** In place of the field for an answer, in a request that is not closed. */
  cannotReply: 'You cannot write in this request.',
  /** Label of what was being written when the request was closed. */
  unsent: 'Your text, not sent',
};
