import type { NewTicket, TicketQuery } from '../core/adapter.js';
import { checkTicketPage } from '../core/checkShape.js';
import type { TicketPage, TicketSummary } from '../core/model.js';
import type { Lexicon } from '../core/rules/lexicon/lexicon.js';
import { callAdapter } from './callAdapter.js';
import { loadFilled, uniqueRows } from './pages.js';
import { unasked, type Session } from './session.js';

/** Open tickets that are looked at: rows a page, and pages. */
const [rows, pages] = [50, 2];

/** Compares a draft with the open tickets that the backend lists. The rule is fetched when it is first needed. */
export async function findLocally(
  session: Pick<Session, 'adapter' | 'client' | 'scope'>,
  { subject, body, serviceId }: Pick<NewTicket, 'subject' | 'body' | 'serviceId'>,
  lexicons: readonly Lexicon[] | undefined,
): Promise<TicketSummary[]> {
  const { client, scope } = session;
  const [{ similarTickets }, tickets] = await Promise.all([
    import('../core/rules/similar/similarTickets.js'),
    client.query({
      ...unasked,
      queryKey: [scope, 'tickets', 'open'],
      queryFn: ({ signal }) => loadOpen(session, signal),
    }),
  ]);
  // The service's name stands in the tickets of the same service: its id is enough here.
  const service = serviceId === undefined ? {} : { service: { id: serviceId, label: '' } };
  return similarTickets({ subject, body, ...service }, tickets, lexicons);
}

async function loadOpen({ adapter }: Pick<Session, 'adapter'>, signal: AbortSignal) {
  const query: TicketQuery = { limit: rows };
  if (adapter.capabilities.filter.includes('kinds')) query.kinds = ['open', 'in_progress', 'answered'];
  const load = (cursor: string | null) =>
    callAdapter((options) => adapter.listTickets({ ...query, cursor }, options), checkTicketPage, signal);
  const goOn = async (loaded: TicketPage[], cursor: string | null): Promise<TicketPage[]> => {
    const page = await loadFilled(load, cursor);
    const all = [...loaded, page];
    return page.nextCursor === null || all.length === pages ? all : goOn(all, page.nextCursor);
  };
  return uniqueRows(await goOn([], null)).filter(({ status }) => status.kind !== 'closed');
}
