import type { CallOptions, TicketAdapter } from '../adapter.js';
import type { Message, TicketSummary } from '../model.js';
import type { OutboxItem, OutboxWrite } from './outboxItem.js';

/** Milliseconds by which the backend's clock may be behind this one's. */
const clockSkew = 10 * 60_000;

/** New tickets that are looked at. */
const rows = 20;

/** What a look can say about a write whose answer was lost. */
export type Arrival = { ticketId: string; message?: Message } | 'absent' | 'unclear';

/**
 * Looks whether a write whose answer was lost has arrived, at a backend that does not know a repetition: by its `clientRef` where
 * the backend keeps it, else by what it says and when. Two that say the same, or one with other line ends, count as arrived:
 * sending a third would help nobody.
 *
 * @returns `unclear` when something of the same words is there whose author the backend does not name.
 * @throws {TicketError} When the backend cannot be asked.
 */
export function findArrived(adapter: TicketAdapter, item: OutboxItem, options?: CallOptions): Promise<Arrival> {
  return item.write.type === 'reply'
    ? findReply(adapter, item, item.write, options)
    : findTicket(adapter, item, options);
}

async function findReply(
  adapter: TicketAdapter,
  item: OutboxItem,
  { ticketId, after }: Extract<OutboxWrite, { type: 'reply' }>,
  options?: CallOptions,
): Promise<Arrival> {
  const { items } = await adapter.listMessages(ticketId, { cursor: null }, options);
  const messages = items.filter((one): one is Message => one.type === 'message');
  const named = messages.find(({ clientRef }) => clientRef === item.clientRef);
  if (named) return { ticketId, message: named };
  // "Thank you" may have been said before: only what has come since counts.
  const known = messages.findIndex(({ id }) => id === after);
  const since = known < 0 ? messages.filter(({ createdAt }) => isNew(createdAt, item)) : messages.slice(known + 1);
  const alike = since.filter(({ body }) => isAlike(body.value, item));
  const own = alike.findLast(({ author }) => author.role === 'customer' && author.me === true);
  if (own) return { ticketId, message: own };
  return alike.some(({ author }) => author.role === 'customer') ? 'unclear' : 'absent';
}

async function findTicket(adapter: TicketAdapter, item: OutboxItem, options?: CallOptions): Promise<Arrival> {
  const { input } = item.write;
  const subject = 'subject' in input ? squeeze(input.subject) : '';
  const isSorted = adapter.capabilities.sort.includes('createdAt');
  const page = await adapter.listTickets({ limit: rows, ...(isSorted && { sort: '-createdAt' }) }, options);
  const alike = page.items.filter((row) => isNew(row.createdAt, item) && squeeze(row.subject) === subject);
  // The newest is nearly always it: one after the other.
  const goOn = async ([row, ...others]: TicketSummary[]): Promise<Arrival> => {
    if (!row) return 'absent';
    const { items } = await adapter.listMessages(row.id, { cursor: null }, options);
    const first = items.find((one): one is Message => one.type === 'message');
    return !first || isAlike(first.body.value, item) ? { ticketId: row.id } : goOn(others);
  };
  return goOn(alike);
}

const isNew = (instant: string, { createdAt }: OutboxItem) => !(Date.parse(instant) < createdAt - clockSkew);

/** Backends change line ends and spaces, and put a signature or a field below. */
function isAlike(text: string, { write }: OutboxItem): boolean {
  const said = squeeze(write.input.body);
  return squeeze(text) === said || (said.length > 40 && squeeze(text).includes(said));
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
