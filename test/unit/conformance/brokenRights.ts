import { TicketError } from '../../../src/core/errors.js';
import type { Broken } from './breakAdapter.js';

/** Adapters that mix up two customers. */
export const brokenRights: readonly Broken[] = [
  {
    what: "opens another's ticket",
    breakIt: (_, customer) => ({ getTicket: customer.getTicket }),
    caught: "rights: nobody opens another's ticket",
  },
  {
    what: "opens another's thread",
    breakIt: (_, customer) => ({ listMessages: customer.listMessages }),
    caught: "rights: nobody reads another's thread",
  },
  {
    what: "lists another's tickets",
    breakIt: (_, customer) => ({ listTickets: customer.listTickets }),
    caught: "rights: nobody lists another's tickets",
  },
  {
    what: "hands out another's file",
    breakIt: (_, customer) => ({ getAttachment: customer.getAttachment }),
    caught: "rights: nobody loads another's file",
  },
  {
    what: 'says that a ticket exists but is forbidden',
    breakIt: (right) => ({
      getTicket: (id, options) =>
        right.getTicket(id, options).catch(() => Promise.reject(new TicketError('forbidden'))),
    }),
    caught: "rights: nobody opens another's ticket",
  },
  {
    what: "tells of another's changes",
    breakIt: (_, customer) => ({ changesSince: customer.changesSince }),
    caught: "changes: another's changes are not among them",
  },
];
