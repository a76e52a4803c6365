import { TicketThread } from 'ticketdock';
import type { Peer } from '../peer.js';
import { createBenchAdapter, ticketId } from '../ticketdock/createBenchAdapter.js';
import { mountTicketdock } from '../ticketdock/mountTicketdock.js';
import { restoreThread } from '../ticketdock/restoreThread.js';

/** The most that the package takes from one page of a backend. */
const pageSize = 1000;

/** Every message is in hand when the thread opens, as peers have it: restored from the host's cache. */
export const peer: Peer = {
  rows: { thread: '.tkd-message' },
  async thread(messages) {
    const adapter = createBenchAdapter({ messages, pageSize });
    const client = await restoreThread(adapter);
    return (box) => {
      mountTicketdock(box, adapter, <TicketThread ticketId={ticketId} />, client);
      return { append: adapter.add };
    };
  },
};
