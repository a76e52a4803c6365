import type { CallOptions, TicketAdapter } from '../adapter.js';
import type { Message, TicketSummary } from '../model.js';
import { isAlike, isSameSubject } from './isAlike.js';
import type { OutboxItem, OutboxWrite } from './outboxItem.js';

/** Milliseconds by which the backend's clock may be behind this one's. */
const clockSkew = 10 * 60_000;

/** New tickets that are looked at. */
const rows = 20;

/** Pages of a thread that are looked at. */
const mostPages = 3;

/** What a look can say about a write whose answer was lost. */
export type Arrival = { ticketId: string; message?: Message } | 'absent' | 'unclear';

/**
 * Looks whether a write whose answer was lost has arrived, at a backend that does not know a repetition: by its `clientRef` where
 * the backend keeps it, else by what it says and when. Two that say the same, or one with other line ends, count as arrived:
 * sending a third would help nobody.
 *
 * @returns `unclear` when something of the same words is there whose author the backend does not name, or that seems to be from
 * before: either clock may be wrong.
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
  const isKnown = ({ id }: Message) => id === after;
  const messages = await readBack(adapter, ticketId, (read) => after === undefined || read.some(isKnown), options);
  const named = messages.find(({ clientRef }) => clientRef === item.clientRef);
  if (named) return { ticketId, message: named };
  // "Thank you" may have been said before: only what has come since counts.
  const known = messages.findIndex(isKnown);
  const since = known < 0 ? messages.filter(({ createdAt }) => isNew(createdAt, item)) : messages.slice(known + 1);
  const alike = since.filter((message) => isNameless(message) && isAlike(message.body, item.write.input.body));
  const own = alike.findLast(({ author }) => author.role === 'customer' && author.me === true);
  if (own) return { ticketId, message: own };
  return alike.some(({ author }) => author.role === 'customer' && author.me !== false) ? 'unclear' : 'absent';
}

async function findTicket(adapter: TicketAdapter, item: OutboxItem, options?: CallOptions): Promise<Arrival> {
  const { input } = item.write;
  const subject = 'subject' in input ? input.subject : '';
  const isSorted = adapter.capabilities.sort.includes('createdAt');
  const page = await adapter.listTickets({ limit: rows, ...(isSorted && { sort: '-createdAt' }) }, options);
  const alike = page.items.filter((row) => isSameSubject(row.subject, subject));
  // The newest is nearly always it: one after the other.
  const goOn = async ([row, ...others]: TicketSummary[]): Promise<Arrival> => {
    if (!row) return 'absent';
    const [first] = await readBack(adapter, row.id, () => false, options);
    if (first?.clientRef === item.clientRef) return { ticketId: row.id };
    if (first && !(isNameless(first) && isAlike(first.body, input.body))) return goOn(others);
    if (isNew(row.createdAt, item)) return { ticketId: row.id };
    // The same was asked before, or the clock of this device is wrong.
    const among = await goOn(others);
    return among === 'absent' ? 'unclear' : among;
  };
  return goOn(alike);
}

/** The messages of a thread, oldest first: from the newest page back until there is `enough`. */
async function readBack(
  adapter: TicketAdapter,
  ticketId: string,
  isEnough: (messages: readonly Message[]) => boolean,
  options: CallOptions | undefined,
): Promise<Message[]> {
  const goOn = async (cursor: string | null, read: readonly Message[], left: number): Promise<Message[]> => {
    const { items, nextCursor } = await adapter.listMessages(ticketId, { cursor }, options);
    const messages = [...items.filter((one): one is Message => one.type === 'message'), ...read];
    return nextCursor === null || left <= 1 || isEnough(messages) ? messages : goOn(nextCursor, messages, left - 1);
  };
  return goOn(null, [], mostPages);
}

const isNew = (instant: string, { createdAt }: OutboxItem) => !(Date.parse(instant) < createdAt - clockSkew);

/** Where the backend names a message, it is of another write: this one's would have been found by its name. */
const isNameless = ({ clientRef }: Message) => clientRef === undefined;
