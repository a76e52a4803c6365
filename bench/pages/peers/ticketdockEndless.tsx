import { TicketList } from 'ticketdock';
import type { Peer } from '../peer.js';
import { createBenchAdapter } from '../ticketdock/createBenchAdapter.js';
import { mountTicketdock } from '../ticketdock/mountTicketdock.js';

/** The list that goes on by itself, from a backend whose pages are as large as the package takes them. */
export const peer: Peer = {
  rows: { list: '.tkd-list-row' },
  list(tickets) {
    const adapter = createBenchAdapter({ tickets, pageSize: 50, listPageSize: 1000 });
    return (box) => mountTicketdock(box, adapter, <TicketList paging="endless" onSelect={() => undefined} />);
  },
};
