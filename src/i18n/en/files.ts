import { plural } from '../plural.js';

/** The words of the files of a thread, as far as they are needed at once. */
export const files = {
  /** Over the files of a message: how many, and how large together. `size` is e.g. "4.2 MB". */
  total: (count: number, size: string) => `${count} ${plural('en', count, { one: 'file', other: 'files' })}, ${size}`,
  /** Under a file that is being downloaded. Both are sizes, e.g. "1.2 MB". */
  received: (received: string, total: string | undefined) =>
    total === undefined ? received : `${received} of ${total}`,
  /** Name of the bar of a download. */
  downloading: (name: string) => `Downloading ${name}`,
  /** Button beside it. */
  cancel: (name: string) => `Cancel the download of ${name}`,
  /** Name of a button after a failed download; it shows "Try again". */
  again: (name: string) => `Try again: ${name}`,
  /** Beside a file that is being checked, after that. */
  scanningSoon: 'It can be opened here as soon as that is done.',
  /** Beside a file that the desk did not take. `reason` is the desk's own words. */
  refused: (reason: string) => `Not accepted: ${reason}`,
  /** Why a picture is not shown: its bytes are something else. */
  notPicture: 'By its contents it is no picture that can be shown here.',
  /** Why a picture is not shown. */
  tooLarge: 'It is too large to be shown here.',
  /** Button among the facts of a ticket: opens the list of all its files. `count` where it is known. */
  all: (count: number | undefined) => (count === undefined ? 'All files' : `Files (${count})`),
  /** Before that button, as the name of the fact. */
  fact: 'Attached',
  /** Read aloud where the viewer of pictures or the list of files did not load. */
  partFailed: 'This did not load. Check the connection and try again, or reload the page.',
};
