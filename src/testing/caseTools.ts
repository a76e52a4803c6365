import type { NewTicket, PreparedAttachment, TicketAdapter } from '../core/adapter.js';
import type { Message, Ticket } from '../core/model.js';
import { newClientRef } from '../core/newClientRef.js';
import { ConformanceError } from './assert.js';
import type { ConformanceContext } from './conformanceTypes.js';
import { inTurn } from './inTurn.js';
import { only } from './only.js';
import { watchAdapter } from './watchAdapter.js';

/** The methods that an adapter may lack. */
type Optional = { [K in keyof TicketAdapter]-?: undefined extends TicketAdapter[K] ? K : never }[keyof TicketAdapter];

type Have<K extends Optional> = TicketAdapter & Required<Pick<TicketAdapter, K>>;

/** What every case works with. */
export interface CaseTools {
  customer: TicketAdapter;
  /** The other customer; skips the case when there is none. */
  other(): TicketAdapter;
  /** The customer's adapter, or the given one, with these methods; skips the case when one is absent. */
  having<K extends Optional>(methods: readonly K[], adapter?: TicketAdapter): Have<K>;
  /** A fresh `clientRef`. */
  ref(): { clientRef: string };
  /** A word that occurs nowhere else. */
  word(): string;
  /** A draft that any backend takes. */
  draft(changes?: Partial<NewTicket>): NewTicket;
  create(changes?: Partial<NewTicket>, adapter?: TicketAdapter): Promise<Ticket>;
  /** One ticket for each, one after the other. */
  createEach(changes: readonly Partial<NewTicket>[]): Promise<Ticket[]>;
  reply(ticketId: string, body?: string): Promise<{ ticket: Ticket; message?: Message }>;
  /** The staff answers; skips the case when the host gave no way. */
  staffReplies(ticketId: string, text?: string): Promise<void>;
  /** Somebody of the staff is writing; skips the case when the host gave no way. */
  staffTypes(ticketId: string): Promise<void>;
  expireSession(): Promise<void>;
  /** Repeats a look until it gives something, as long as patience lasts. */
  eventually<T>(look: () => T | undefined | false | Promise<T | undefined | false>, what: string): Promise<T>;
  /** A ticket of the customer with a file on its first message; skips the case when files are not taken. */
  createWithFile(file: File): Promise<{ ticket: Ticket; message: Message }>;
  prepare(file: File, adapter?: TicketAdapter): Promise<PreparedAttachment>;
}

export function createCaseTools(
  context: ConformanceContext,
  patience: number,
  onWrongEvent: (error: ConformanceError) => void,
): CaseTools {
  const customer = watchAdapter(context.customer, onWrongEvent);
  const otherAdapter = context.other && watchAdapter(context.other, onWrongEvent);
  const tools: CaseTools = {
    customer,
    other() {
      only(otherAdapter, 'setup() gives no other customer');
      return otherAdapter;
    },
    having<K extends Optional>(methods: readonly K[], adapter = customer) {
      const absent = methods.filter((method) => !adapter[method]);
      only(absent.length === 0, `the adapter has no ${absent.join(', ')}`);
      return adapter as Have<K>;
    },
    ref: () => ({ clientRef: newClientRef() }),
    word,
    draft: (changes) => ({
      subject: `Conformance ${word()}`,
      body: `Written by the conformance kit: ${word()}`,
      ...context.ticketDefaults,
      ...changes,
    }),
    create: (changes, adapter = customer) => adapter.createTicket(tools.draft(changes), tools.ref()),
    createEach: (changes) => inTurn(changes, (change) => tools.create(change)),
    reply: (ticketId, body = `A reply: ${word()}`) => customer.reply(ticketId, { body }, tools.ref()),
    async staffReplies(ticketId, text = 'An answer of the staff') {
      only(context.staffReplies, 'setup() gives no staffReplies');
      await context.staffReplies(ticketId, text);
    },
    async staffTypes(ticketId) {
      only(context.staffTypes, 'setup() gives no staffTypes');
      await context.staffTypes(ticketId);
    },
    async expireSession() {
      only(context.expireSession, 'setup() gives no expireSession');
      await context.expireSession();
    },
    eventually: (look, what) => eventually(look, what, patience),
    prepare(file, adapter = customer) {
      only(adapter.capabilities.attachments !== 'none', 'the backend takes no files');
      return tools.having(['prepareAttachment'], adapter).prepareAttachment(file);
    },
    async createWithFile(file) {
      const ticket = await tools.create({ attachments: [await tools.prepare(file)] });
      const { items } = await customer.listMessages(ticket.id, {});
      const message = items.find((item) => item.type === 'message');
      if (!message?.attachments[0])
        throw new ConformanceError('The first message must carry the file it was sent with');
      return { ticket, message };
    },
  };
  return tools;
}

/** Letters only: a search must not take it apart. */
function word(): string {
  const letters = newClientRef().replaceAll('-', '').slice(0, 14);
  return `kit${letters.replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`;
}

async function eventually<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  what: string,
  patience: number,
): Promise<T> {
  const until = Date.now() + patience;
  const attempt = async (pause: number): Promise<T> => {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() >= until) throw new ConformanceError(`${what}: not within ${patience} ms`);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
    return attempt(Math.min(pause * 2, 250));
  };
  return attempt(5);
}
