import * as z from 'zod/mini';
import type { Capabilities, FilterKey, SortKey, TicketAdapter } from '../adapter.js';
import { knownOf, oneOf } from './shared.js';

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
] as const satisfies readonly FilterKey[];

export const capabilitiesSchema = z.object({
  search: oneOf(['none', 'subject', 'content'], 'none'),
  sort: knownOf(sortKeys),
  filter: knownOf(filterKeys),
  attachments: oneOf(['none', 'with-message', 'upload-first'], 'none'),
  idempotentWrites: z.boolean(),
  replyReopens: z.boolean(),
}) satisfies z.ZodMiniType<Capabilities>;

/** What a server says about itself beside the desk, under `api` of `GET /desk`. */
export const apiSchema = z.object({
  capabilities: capabilitiesSchema,
  operations: knownOf(optionalOperations),
});
