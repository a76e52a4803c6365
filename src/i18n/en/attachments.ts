import { plural } from '../plural.js';

/** The words around files of a message, in the form and in a reply. */
export const attachments = {
  /** Name of the group of files. */
  label: 'Files',
  /** Button: opens the system's file chooser. */
  attach: 'Attach files',
  /** Beside the button: how many files, and how large each. Either may be unknown. */
  limits: (count: number | undefined, size: string | undefined) => {
    const files = count === undefined ? '' : `${count} ${plural('en', count, { one: 'file', other: 'files' })}`;
    if (size === undefined) return `Up to ${files}.`;
    return files ? `Up to ${files}, ${size} each.` : `Up to ${size} a file.`;
  },
  /** Beside the button: which kinds of files. `kinds` is a list such as "images, PDF and ZIP". */
  kinds: (kinds: string) => `Allowed: ${kinds}.`,
  /** In the list of kinds. */
  kindImages: 'images',
  /** In the list of kinds. */
  kindText: 'text files',
  /** In the list of kinds. */
  kindAudio: 'sound',
  /** In the list of kinds. */
  kindVideo: 'video',
  /** Beside the button: files can also come this way. */
  alsoDrop: 'You can also drop files here or paste a screenshot.',
  /** In place of the limits, when no more files fit. */
  full: 'No more files fit. Remove one to attach another.',
  /** Name of a progress bar. */
  uploading: (name: string) => `Uploading ${name}`,
  /** Beside a progress bar that does not know how far it is. */
  waiting: 'Uploading…',
  /** Beside a progress bar. */
  percent: (value: number) => `${value}%`,
  /** In place of the limits, while the files go in one piece with their message. */
  sendingAlong: 'The files go together with the message. Large ones take a few minutes: keep this page open.',
  /** Name of a button that ends an upload. */
  cancel: (name: string) => `Stop uploading ${name}`,
  /** Name of a button. */
  remove: (name: string) => `Remove ${name}`,
  /** Name of a button that reads "Try again" (`common.tryAgain`): begins with the same words. */
  retry: (name: string) => `Try again: ${name}`,
  /** Read aloud: a file is ready to go. */
  attached: (name: string) => `${name} is attached.`,
  /** Read aloud: an upload failed. `reason` is a sentence. */
  failed: (name: string, reason: string) => `${name} was not uploaded. ${reason}`,
  /** Read aloud: a file was not taken. `reason` is a sentence. */
  refused: (name: string, reason: string) => `${name} was not attached. ${reason}`,
  /** Heading over files that were not taken. */
  notAttached: 'Not attached',
  /** Why: nothing in it. */
  empty: 'The file is empty.',
  /** Why: over the limit, e.g. `10 MB`, when it is known. */
  tooLarge: (size: string | undefined) =>
    size === undefined ? 'The file is too large.' : `The file is larger than ${size}.`,
  /** Why: the desk does not take this kind. */
  unsupported: 'Files of this kind are not accepted.',
  /** Why: too many. */
  tooMany: (count: number) =>
    `A message takes ${count} ${plural('en', count, { one: 'file', other: 'files' })} at most.`,
  /** Why: it is a folder. */
  folder: 'A folder cannot be attached. Pack it into an archive, or attach the files in it.',
  /** Why: the server did not take it and gave no reason that we know. */
  notAccepted: 'The server did not accept this file.',
};
