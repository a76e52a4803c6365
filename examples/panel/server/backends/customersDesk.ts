import { searchArticles } from '../support/articles.js';
import { limitWrites } from '../support/limitWrites.js';
import { listServices } from '../support/listServices.js';
import { TicketError, type Capabilities, type Service, type TicketAdapter } from '../support/port.js';
import type { Scope, SupportContext } from '../support/scope.js';
import { translateAway, translateErrors } from '../support/translateErrors.js';
import type { Viewer } from '../viewer.js';
import { nobody, type Backend } from './backend.js';

/**
 * Support for the panel's customers on a helpdesk of somebody else's. What the panel knows better stays the panel's:
 * who the customer is, their services, the help articles, and how much one customer may write.
 */
export function customersDesk(context: SupportContext, backend: Backend): (viewer: Viewer) => Promise<TicketAdapter> {
  return async (viewer) => {
    const scope: Scope = { ...context, viewer };
    try {
      const adapter = await backend.adapterFor(viewer, { services: await readServices(scope) });
      return translateErrors(withOwn(adapter, scope), translateRefusal);
    } catch (error) {
      throw translateRefusal(error);
    }

    /** They have signed in to the panel: that the backend lets the panel in is none of their business. */
    function translateRefusal(error: unknown): unknown {
      if (!(error instanceof TicketError) || error.code !== 'unauthorized') return translateAway(error);
      // Their account or session there may have gone: the next try makes it anew.
      backend.forget(viewer.id);
      return new TicketError('unavailable', `${backend.name} refuses a customer: ${error.message}`, { cause: error });
    }
  };
}

/** What a browser has to know of a backend before it asks: what there is, and not what it is. */
export interface Abilities {
  capabilities: Capabilities;
  /** Names of methods of the port. */
  operations: string[];
}

/** What {@link customersDesk} can do on this backend. */
export function abilitiesOf(context: SupportContext, { sample }: Backend): Abilities {
  const { capabilities, ...methods } = withOwn(sample, {
    ...context,
    viewer: { ...nobody, role: 'customer', session: '' },
  });
  return { capabilities, operations: Object.keys(methods) };
}

function withOwn(adapter: TicketAdapter, scope: Scope): TicketAdapter {
  return {
    ...adapter,
    searchArticles: (text) => searchArticles(scope, text),
    async createTicket(ticket, options) {
      await limitWrites(scope.db, scope, 'tickets');
      return adapter.createTicket(ticket, options);
    },
    async reply(ticketId, reply, options) {
      await limitWrites(scope.db, scope, 'replies');
      return adapter.reply(ticketId, reply, options);
    },
    ...(adapter.listServices && {
      listServices: (query: Parameters<typeof listServices>[1]) => listServices(scope, query),
    }),
  };
}

/** All that the customer has bought: the backend keeps ids, and the panel knows what they stand for. */
async function readServices(scope: Scope): Promise<Service[]> {
  const services: Service[] = [];
  let cursor: string | null = null;
  do {
    const { items, nextCursor } = await listServices(scope, { cursor });
    services.push(...items);
    cursor = nextCursor;
  } while (cursor !== null);
  return services;
}
