import type { TicketAdapter } from '../../../src/core/adapter.js';
import type { Ticket } from '../../../src/core/model.js';

/** What is wrong with an adapter: the methods that replace the right ones. */
export type Break = (right: Required<TicketAdapter>, customer: Required<TicketAdapter>) => Partial<TicketAdapter>;

export interface Broken {
  what: string;
  breakIt: Break;
  /** The case that must find it out. */
  caught: string;
}

/** Alters every ticket that is answered. */
export function reticketed(change: (ticket: Ticket) => object): Break {
  const altered = (ticket: Ticket): Ticket => Object.assign(ticket, change(ticket));
  return (right) => ({
    createTicket: async (...args) => altered(await right.createTicket(...args)),
    getTicket: async (...args) => altered(await right.getTicket(...args)),
    closeTicket: async (...args) => altered(await right.closeTicket(...args)),
    reopenTicket: async (...args) => altered(await right.reopenTicket(...args)),
  });
}
