import type { NewTicket } from '../../core/adapter.js';
import type { TicketSummary } from '../../core/model.js';

/** What a customer wrote and the backend does not take: a new ticket, or a reply in one. */
export type Written = { newTicket: NewTicket } | { replyTo: TicketSummary; body: string };
