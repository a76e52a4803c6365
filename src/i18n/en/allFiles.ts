import { plural } from '../plural.js';

/** The words of the list of all files of a ticket. */
export const allFiles = {
  /** Heading. */
  title: 'Files of this request',
  /** Label of the field that narrows the list. */
  filter: 'Filter by name',
  /** Label of the choice of an order. */
  order: 'Order',
  /** One of them. */
  newest: 'Newest first',
  /** One of them. */
  byKind: 'By kind',
  /** Heading of a group: photos, screenshots. */
  pictures: 'Pictures',
  /** Heading of a group: PDF, office files. */
  documents: 'Documents',
  /** Heading of a group: plain text, logs, tables. */
  texts: 'Texts and logs',
  /** Heading of a group: ZIP and the like. */
  archives: 'Archives',
  /** Heading of a group: sound and video. */
  media: 'Sound and video',
  /** Heading of a group: everything else. */
  others: 'Other files',
  /** Button beside a file: closes the list and shows the message that it came with. */
  goTo: 'Show message',
  /** Its name: the same words, and the name of the file. */
  goToOf: (name: string) => `Show message: ${name}`,
  /** In place of the list. */
  empty: 'There are no files in this request.',
  /** In place of the list, under a filter. */
  noMatch: 'No file has such a name.',
  /** Read aloud under a filter. */
  found: (count: number) => `${count} ${plural('en', count, { one: 'file', other: 'files' })} found`,
  /** Under the list, while earlier messages are looked through. */
  looking: 'Looking through earlier messages…',
  /** Button: looks for files in even earlier messages. */
  further: 'Look further back',
  /** Button: closes the list. */
  close: 'Close',
};
