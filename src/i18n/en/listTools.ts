import { plural } from '../plural.js';

const requests = (count: number) => `${count} ${plural('en', count, { one: 'request', other: 'requests' })}`;

export const listTools = {
  /** Labels of the filters. */
  department: 'Department',
  service: 'Service',
  priority: 'Priority',
  /** In a choice of departments or priorities: every one of them. */
  any: 'Any',
  /** The same in the choice of services. */
  anyService: 'Any service',
  /** In place of the choice of services. */
  servicesFailed: 'Your services could not be loaded.',
  /** Filter: when something happened last in a request. */
  activity: 'Last activity',
  /** Its quick choices. */
  anyTime: 'Any time',
  days: (count: number) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`,
  thisYear: 'This year',
  /** Its two dates. */
  from: 'From',
  to: 'To',
  /** Filter: only requests with attachments. */
  withFiles: 'With files',
  /** Filter: the requests that the reader has put away, and only these. */
  hidden: 'Hidden requests',
  /** Button: takes the filters of the panel away. */
  clear: 'Clear filters',
  /** Button: closes the panel. */
  done: 'Done',
  /** Name of the row of filters that are on. */
  active: 'Filters that are on',
  /** Button that takes one of them away. Its words on screen are the filter and a cross. */
  remove: (filter: string) => `Remove: ${filter}`,
  /** One of them: the filter and what it is set to. */
  filter: (name: string, value: string) => `${name}: ${value}`,
  /** One of them: activity between two days, since or until a day. */
  between: (from: string, to: string) => `${from} – ${to}`,
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  /** Heading: searches and filters that the reader keeps under a name. */
  views: 'Saved views',
  /** In place of the first of them. */
  noViews: 'Set a search or filters and keep them here under a name.',
  /** Field: the name of a new one. */
  viewName: 'Name for this view',
  /** Button beside it. */
  saveView: 'Save view',
  /** Buttons of one. */
  renameView: (name: string) => `Rename: ${name}`,
  deleteView: (name: string) => `Delete: ${name}`,
  /** Field and button while one is renamed. */
  newName: 'New name',
  rename: 'Rename',
  /** Heading: the list as a file. */
  download: 'Download',
  /** Button: downloads what the list shows now, all pages of it, as a table. */
  csv: 'This list as CSV',
  /** While the pages are fetched: how many of how many rows. */
  exporting: (done: string, total: string) => `${done} of ${total} requests`,
  /** The same, when the backend does not say how many there are. */
  exportingOpen: (done: number) => `${requests(done)} so far`,
  /** Said when the file is ready. */
  exported: (count: number) => `${requests(count)} saved as CSV`,
  /** Said when there is nothing to put into it. */
  nothingToExport: 'There is nothing to download.',
  /** When the pages stopped coming. What has come is kept. */
  exportFailed: 'The rest could not be loaded. Try again goes on from here.',
  /** Beginning of the file's name. A date follows. */
  fileName: 'requests',
  /** Columns of the file that the list has no heading for. */
  waitingForMe: 'Waiting for me',
  updated: 'Last activity',
  lastAuthor: 'Last message by',
  lastReplyAt: 'Last message',
  unread: 'New messages',
  files: 'Files',
  /** In such a column. */
  yes: 'yes',
  no: 'no',
  /** Heading: what keys do in the list. */
  keys: 'Keys',
  /** What the keys before each of these do. */
  keyMove: 'next and previous request',
  keyEnds: 'first and last',
  keyPages: 'ten further',
  keyOpen: 'open',
  keySearch: 'to the search',
  keyHide: 'hide',
  keyClear: 'clear the search, then leave it',
  /** In place of a request that was put away. */
  hiddenNow: (subject: string) => `Hidden: ${subject}`,
  /** In place of one that was brought back. */
  shownNow: (subject: string) => `Back in the list: ${subject}`,
  /** Button beside both. */
  undo: 'Undo',
  /** When neither has worked. */
  hideFailed: (subject: string) => `This could not be saved: ${subject}`,
};
