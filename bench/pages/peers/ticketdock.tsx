import { TicketList, TicketThread } from 'ticketdock';
import { createMessages } from '../data/messages.js';
import type { Peer } from '../peer.js';
import { createBenchAdapter, ticketId } from '../ticketdock/createBenchAdapter.js';
import { mountTicketdock } from '../ticketdock/mountTicketdock.js';

const pageSize = 50;

/** As a host uses it: the backend pages, and what is older or further comes when it is asked for. */
export const peer: Peer = {
  rows: { thread: '.tkd-message', list: '.tkd-list-row' },
  thread(messages) {
    const adapter = createBenchAdapter({ messages, pageSize });
    return (box) => {
      mountTicketdock(box, adapter, <TicketThread ticketId={ticketId} />);
      return { append: adapter.add };
    };
  },
  list(tickets) {
    const adapter = createBenchAdapter({ tickets, pageSize });
    return (box) => mountTicketdock(box, adapter, <TicketList onSelect={() => undefined} />);
  },
  composer() {
    const adapter = createBenchAdapter({ messages: createMessages(5), pageSize });
    return (box) => mountTicketdock(box, adapter, <TicketThread ticketId={ticketId} />);
  },
};
