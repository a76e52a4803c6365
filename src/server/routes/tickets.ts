import * as z from 'zod/mini';
import {
  changeRequestSchema,
  closeRequestSchema,
  draftSchema,
  hiddenRequestSchema,
  mutedRequestSchema,
  newTicketSchema,
  participantsRequestSchema,
  ratingRequestSchema,
} from '../../core/schemas/requests.js';
import { personSchema } from '../../core/schemas/shared.js';
import { ticketPageSchema, ticketSchema, ticketSummarySchema } from '../../core/schemas/ticket.js';
import { capped, noQuerySchema, ticketsQuerySchema } from '../queries.js';
import { route, type Route } from '../route.js';

export const similarAnswerSchema = z.object({ items: z.array(ticketSummarySchema) });
export const participantsAnswerSchema = z.object({ items: z.array(personSchema) });

export const ticketRoutes: readonly Route[] = [
  route('GET', '/tickets', {
    operation: 'listTickets',
    summary: "A page of the customer's tickets",
    query: ticketsQuerySchema,
    answer: ticketPageSchema,
    run: (adapter, { query, options, context }) => adapter.listTickets(capped(query, context.limits.pageSize), options),
  }),
  route('POST', '/tickets', {
    operation: 'createTicket',
    summary: 'A new ticket',
    query: noQuerySchema,
    body: newTicketSchema,
    carriesFiles: true,
    isWrite: true,
    status: 201,
    answer: ticketSchema,
    run: (adapter, { body, options }) => adapter.createTicket(body, options),
  }),
  // Before the routes with a ticket's id, which would take the word for one.
  route('POST', '/tickets/similar', {
    operation: 'findSimilarTickets',
    summary: 'Tickets that a draft may repeat',
    query: noQuerySchema,
    body: draftSchema,
    answer: similarAnswerSchema,
    run: async (adapter, { body, options }) => ({ items: await adapter.findSimilarTickets(body, options) }),
  }),
  route('GET', '/tickets/{ticketId}', {
    operation: 'getTicket',
    summary: 'One ticket',
    query: noQuerySchema,
    answer: ticketSchema,
    run: (adapter, { params: { ticketId }, options }) => adapter.getTicket(ticketId, options),
  }),
  route('PATCH', '/tickets/{ticketId}', {
    operation: 'changeTicket',
    summary: 'Another department or priority',
    query: noQuerySchema,
    body: changeRequestSchema,
    isWrite: true,
    answer: ticketSchema,
    run: (adapter, { params: { ticketId }, body, options }) => adapter.changeTicket(ticketId, body, options),
  }),
  route('POST', '/tickets/{ticketId}/close', {
    operation: 'closeTicket',
    summary: 'Closes a ticket',
    query: noQuerySchema,
    body: closeRequestSchema,
    isBodyOptional: true,
    isWrite: true,
    answer: ticketSchema,
    run: (adapter, { params: { ticketId }, body, options }) => adapter.closeTicket(ticketId, { ...body, ...options }),
  }),
  route('POST', '/tickets/{ticketId}/reopen', {
    operation: 'reopenTicket',
    summary: 'Opens a closed ticket again',
    query: noQuerySchema,
    isWrite: true,
    answer: ticketSchema,
    run: (adapter, { params: { ticketId }, options }) => adapter.reopenTicket(ticketId, options),
  }),
  route('POST', '/tickets/{ticketId}/read', {
    operation: 'markRead',
    summary: 'The customer has seen everything in a ticket',
    query: noQuerySchema,
    status: 204,
    run: (adapter, { params: { ticketId }, options }) => adapter.markRead(ticketId, options),
  }),
  route('POST', '/tickets/{ticketId}/typing', {
    operation: 'sendTyping',
    summary: 'The customer is writing an answer now. Send it every three seconds at most',
    query: noQuerySchema,
    status: 204,
    run: (adapter, { params: { ticketId }, options }) => adapter.sendTyping(ticketId, options),
  }),
  route('PUT', '/tickets/{ticketId}/hidden', {
    operation: 'setHidden',
    summary: 'Puts a ticket away, or back, for this customer alone',
    query: noQuerySchema,
    body: hiddenRequestSchema,
    isWrite: true,
    status: 204,
    run: (adapter, { params: { ticketId }, body, options }) => adapter.setHidden(ticketId, body.hidden, options),
  }),
  route('PUT', '/tickets/{ticketId}/muted', {
    operation: 'setMuted',
    summary: 'Whether the customer gets mail about a ticket',
    query: noQuerySchema,
    body: mutedRequestSchema,
    isWrite: true,
    status: 204,
    run: (adapter, { params: { ticketId }, body, options }) => adapter.setMuted(ticketId, body.muted, options),
  }),
  route('PUT', '/tickets/{ticketId}/rating', {
    operation: 'rate',
    summary: 'Rates a ticket',
    query: noQuerySchema,
    body: ratingRequestSchema,
    isWrite: true,
    status: 204,
    run: (adapter, { params: { ticketId }, body, options }) => adapter.rate({ ticketId }, body, options),
  }),
  route('PUT', '/tickets/{ticketId}/participants', {
    operation: 'setParticipants',
    summary: 'Who gets copies',
    query: noQuerySchema,
    body: participantsRequestSchema,
    isWrite: true,
    answer: participantsAnswerSchema,
    run: async (adapter, { params: { ticketId }, body, options }) => ({
      items: await adapter.setParticipants(ticketId, body.emails, options),
    }),
  }),
];
