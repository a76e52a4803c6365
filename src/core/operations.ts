import type { FilterKey, SortKey, TicketAdapter } from './adapter.js';

/** The methods an adapter may lack. */
export const optionalOperations = [
  'closeTicket',
  'reopenTicket',
  'listServices',
  'prepareAttachment',
  'getAttachment',
  'searchArticles',
  'findSimilarTickets',
  'rate',
  'markRead',
  'editMessage',
  'deleteMessage',
  'listRevisions',
  'retractMessage',
  'listFiles',
  'changeTicket',
  'setHidden',
  'setMuted',
  'sendTyping',
  'setParticipants',
  'subscribe',
  'changesSince',
] as const satisfies readonly (keyof TicketAdapter)[];

/** The name of a method an adapter may lack. */
export type OptionalOperation = (typeof optionalOperations)[number];

export const sortKeys = [
  'updatedAt',
  'createdAt',
  'number',
  'subject',
  'status',
  'priority',
] as const satisfies readonly SortKey[];

export const filterKeys = [
  'kinds',
  'departmentId',
  'serviceId',
  'priorityId',
  'unread',
  'hasAttachments',
  'updatedAt',
  'hidden',
] as const satisfies readonly FilterKey[];
