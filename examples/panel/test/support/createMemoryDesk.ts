import { createMemoryBackend, type MemoryBackend } from 'ticketdock/adapters/memory';
import { nobody, type Backend, type Customer } from '../../server/backends/backend.js';
import type { TicketAdapter } from '../../server/support/port.js';

/** A helpdesk of somebody else's, in memory. */
export interface MemoryDesk {
  backend: Backend;
  memory: MemoryBackend<'setParticipants'>;
  /** For whom an adapter was asked for. */
  served: Customer[];
  /** Who has signed out. */
  forgotten: number[];
  /** Has every call fail so, until it is called with nothing. */
  fail(error?: Error): void;
}

export function createMemoryDesk(): MemoryDesk {
  const memory = createMemoryBackend({ without: ['setParticipants'] });
  const served: Customer[] = [];
  const forgotten: number[] = [];
  let failure: Error | undefined;

  const adapterOf = (customer: Customer): TicketAdapter => {
    const adapter: TicketAdapter = memory.adapterFor(String(customer.id));
    // It has no list of services that it would look an id up in.
    return {
      ...adapter,
      createTicket: ({ serviceId: _, ...ticket }, options) => adapter.createTicket(ticket, options),
    };
  };

  return {
    memory,
    served,
    forgotten,
    fail(error) {
      failure = error;
    },
    backend: {
      name: 'Helpdesk',
      url: 'https://desk.example',
      ticketPath: '/ticket/{id}',
      sample: adapterOf(nobody),
      async adapterFor(customer) {
        served.push(customer);
        if (failure) throw failure;
        return adapterOf(customer);
      },
      forget: (customerId) => void forgotten.push(customerId),
      async answer(ticketId, body) {
        memory.staff.reply(ticketId, body, { by: { name: 'Olga' } });
      },
    },
  };
}
