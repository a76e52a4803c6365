import * as z from 'zod/mini';
import { editRequestSchema, newReplySchema, ratingRequestSchema } from '../../core/schemas/requests.js';
import { messageSchema, replyResultSchema, revisionSchema, threadPageSchema } from '../../core/schemas/thread.js';
import { capped, messagesQuerySchema, noQuerySchema } from '../queries.js';
import { route, type Route } from '../route.js';

export const revisionsAnswerSchema = z.object({ items: z.array(revisionSchema) });

export const messageRoutes: readonly Route[] = [
  route('GET', '/tickets/{ticketId}/messages', {
    operation: 'listMessages',
    summary: 'A page of the correspondence: the newest page first, within it oldest to newest',
    query: messagesQuerySchema,
    answer: threadPageSchema,
    run: (adapter, { params: { ticketId }, query, options, context }) =>
      adapter.listMessages(ticketId, capped(query, context.limits.pageSize), options),
  }),
  route('POST', '/tickets/{ticketId}/messages', {
    operation: 'reply',
    summary: 'A reply',
    query: noQuerySchema,
    body: newReplySchema,
    carriesFiles: true,
    isWrite: true,
    status: 201,
    answer: replyResultSchema,
    run: (adapter, { params: { ticketId }, body, options }) => adapter.reply(ticketId, body, options),
  }),
  route('PATCH', '/tickets/{ticketId}/messages/{messageId}', {
    operation: 'editMessage',
    summary: 'Changes a message',
    query: noQuerySchema,
    body: editRequestSchema,
    isWrite: true,
    answer: messageSchema,
    run: (adapter, { params: { ticketId, messageId }, body, options }) =>
      adapter.editMessage(ticketId, messageId, body.body, options),
  }),
  route('DELETE', '/tickets/{ticketId}/messages/{messageId}', {
    operation: 'deleteMessage',
    summary: 'Deletes a message',
    query: noQuerySchema,
    isWrite: true,
    status: 204,
    run: (adapter, { params: { ticketId, messageId }, options }) => adapter.deleteMessage(ticketId, messageId, options),
  }),
  route('GET', '/tickets/{ticketId}/messages/{messageId}/revisions', {
    operation: 'listRevisions',
    summary: 'The earlier versions of a message, the oldest first',
    query: noQuerySchema,
    answer: revisionsAnswerSchema,
    run: async (adapter, { params: { ticketId, messageId }, options }) => ({
      items: await adapter.listRevisions(ticketId, messageId, options),
    }),
  }),
  route('POST', '/tickets/{ticketId}/messages/{messageId}/retract', {
    operation: 'retractMessage',
    summary: "Puts other words in a message's place and destroys every earlier version",
    query: noQuerySchema,
    body: editRequestSchema,
    isWrite: true,
    answer: messageSchema,
    run: (adapter, { params: { ticketId, messageId }, body, options }) =>
      adapter.retractMessage(ticketId, messageId, body.body, options),
  }),
  route('PUT', '/tickets/{ticketId}/messages/{messageId}/rating', {
    operation: 'rate',
    summary: 'Rates a message',
    query: noQuerySchema,
    body: ratingRequestSchema,
    isWrite: true,
    status: 204,
    run: (adapter, { params: { ticketId, messageId }, body, options }) =>
      adapter.rate({ ticketId, messageId }, body, options),
  }),
];
