import { TicketForm } from 'ticketdock';
import type { Peer } from '../peer.js';
import { createBenchAdapter } from '../ticketdock/createBenchAdapter.js';
import { mountTicketdock } from '../ticketdock/mountTicketdock.js';

/** The form of a new request, with all of its help. */
export const peer: Peer = {
  rows: {},
  composer(body) {
    const adapter = createBenchAdapter({ pageSize: 50 });
    const prefill = { subject: 'Server does not answer', body, departmentId: 'd0' };
    return (box) => mountTicketdock(box, adapter, <TicketForm prefill={prefill} />);
  },
};
