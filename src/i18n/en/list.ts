import { plural } from '../plural.js';

const requests = (count: number) => `${count} ${plural('en', count, { one: 'request', other: 'requests' })}`;

export const list = {
  /** Heading of the list. Seed page: page "Запросы". */
  title: 'Requests',
  /** Button over the list and in the empty one: opens the form. Seed page: "Создать". */
  create: 'Create',
  /** Name and placeholder of the search box. */
  search: 'Search requests',
  /** The same, where the backend looks through subjects only. */
  searchSubjects: 'Search by subject',
  /** Name of the cross in the search box. */
  clearSearch: 'Clear the search',
  /** Name of the row of buttons that filter by status. */
  filterByStatus: 'Status',
  /** First of these buttons: requests of every status. */
  everyStatus: 'All',
  /** A switch beside them: only requests with new messages. */
  unreadOnly: 'Unread',
  /** One of the buttons that filter by status: staff have answered, it is the reader's turn. */
  waitingForMe: 'Waiting for me',
  /** Button beside the search: opens the other filters. */
  filters: 'Filters',
  /** Button beside it: opens saved views, the download and the keys. */
  more: 'Views and download',
  /** Name of the choice of an order. */
  sortBy: 'Order',
  /** Order: what something happened in last comes first. */
  sortUpdatedAt: 'Latest activity',
  /** Order: what was created last comes first. */
  sortCreatedAt: 'Newest',
  /** Order: the highest number comes first. */
  sortNumber: 'Number',
  /** Order: by the alphabet. */
  sortSubject: 'Subject',
  /** Order: as the desk orders its statuses. */
  sortStatus: 'Status',
  /** Order: the most urgent comes first. */
  sortPriority: 'Priority',
  /** One of these orders the other way round. */
  sortReversed: (order: string) => `${order}, reversed`,
  /** The loud mark in a row: staff have answered, it is the customer's turn. */
  waitingForYou: 'Waiting for you',
  /** Name of the row of headings over a wide list. Each can order it. */
  columns: 'Columns',
  /** Headings over the columns of a wide list. */
  numberColumn: 'Number',
  subjectColumn: 'Subject',
  serviceColumn: 'Service',
  statusColumn: 'Status',
  /** Whose turn it is to write. */
  turnColumn: 'Turn',
  createdColumn: 'Created',
  /** Who wrote last, and when. */
  lastColumn: 'Last message',
  /** Name of such a heading that is a button, and how the list is ordered by it now, if it is. */
  orderBy: (column: string, direction: 'ascending' | 'descending' | null) =>
    direction ? `Order by ${column}, now ${direction}` : `Order by ${column}`,
  /** Who wrote last and when. Read aloud. `when` is e.g. "3 hours ago". */
  lastReplyBy: (who: string, when: string) => `last message: ${who}, ${when}`,
  /** Button of a row: puts the request away for the reader alone. */
  hide: (subject: string) => `Hide: ${subject}`,
  /** The same for one that was put away: brings it back. */
  showAgain: (subject: string) => `Show again: ${subject}`,
  /** Under a list in pages: which of how many are on this one. */
  range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
  /** The same, when the backend does not say how many there are. */
  rangeOpen: (from: string, to: string) => `${from}–${to}`,
  /** Name of the group of buttons under a list in pages. */
  pages: 'Pages',
  /** Buttons under a list in pages. */
  previousPage: 'Previous page',
  nextPage: 'Next page',
  /** In place of a subject that is blank. */
  noSubject: 'No subject',
  /** A request's number, as people call it. */
  number: (number: string) => `#${number}`,
  /** How many messages of a row the customer has not seen. Read aloud; shown is the bare number. */
  unread: (count: number) => `${count} ${plural('en', count, { one: 'new message', other: 'new messages' })}`,
  /** In a row: answers of the customer's that have not arrived. */
  answersWaiting: (count: number) =>
    `${count} ${plural('en', count, { one: 'answer', other: 'answers' })} not sent yet`,
  /** A row has attachments. Read aloud; shown is a paper-clip. */
  hasFiles: 'with files',
  /** When something happened last in a row. Read aloud. `when` is e.g. "3 hours ago". */
  updated: (when: string) => `updated ${when}`,
  /** Joins what a row says into one sentence, to be read aloud. */
  row: (parts: readonly string[]) => parts.join(', '),
  /** Said after a search or filter: how many were found. */
  found: (count: number) => `${requests(count)} found`,
  /** The same, when there may be more of them on further pages. */
  foundAtLeast: (count: number) => `At least ${requests(count)} found`,
  /** Under the list: how many of all are shown. */
  shownOf: (shown: string, total: string) => `${shown} of ${total}`,
  /** The same, when the backend does not say how many there are. */
  shown: (count: number) => `${requests(count)} shown`,
  /** Button under the list: the next page. */
  showMore: 'Show more',
  /** Heading where a customer has never asked anything. */
  emptyTitle: 'No requests yet',
  /** Text under it: what this is and what to do first. */
  emptyText: 'Write to us about your services or payments. Every request stays here, with its answers and its status.',
  /** Heading where a search finds nothing. */
  noMatchFor: (text: string) => `No requests match “${text}”`,
  /** Heading where filters leave nothing. */
  noMatch: 'No requests match these filters',
  /** Text under both. */
  noMatchHint: 'Try other words, or look at all requests.',
  /** The same, where only subjects have been looked through for the words. */
  noMatchInSubjects: 'Only subjects are searched, not messages. Try other words, or look at all requests.',
  /** Heading where no match has been found yet and there are further pages to look through. */
  noneSoFar: 'Nothing found so far',
  /** Text under it. */
  noneSoFarHint: 'Only a part of your requests has been looked through.',
  /** Button under it: looks through the next pages. */
  lookFurther: 'Look further',
  /** Button under it: takes the search and the filters away. */
  clearFilters: 'Show all requests',
};
