import type { Async } from '../../hooks/async.js';
import type { TicketsData } from '../../hooks/useTickets.js';
import { isNarrowed, type TicketListQuery } from './listQuery.js';

/** What a list shows in the place of its rows, or that it shows them. */
export function viewOf(tickets: Async<TicketsData>, query: TicketListQuery, byHost: TicketListQuery) {
  if (tickets.status === 'error') return 'failed';
  if (tickets.status === 'pending') return 'loading';
  if (tickets.data.tickets.length > 0) return 'rows';
  // What was not found before says nothing about what is looked for now.
  if (tickets.data.isPrevious) return 'loading';
  if (tickets.data.more.status !== 'none') return 'none-so-far';
  return isNarrowed(query, byHost) ? 'no-match' : 'empty';
}
