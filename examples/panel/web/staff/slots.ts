import type { Slots } from 'ticketdock';
import { QueueRow } from './QueueRow.js';

/** The desk's own parts of support. */
export const staffSlots: Slots = { TicketRow: QueueRow };
