import type { OutboxItem } from '../../../src/core/drafts/outboxItem.js';
import { TicketError } from '../../../src/core/errors.js';
import type { Ticket } from '../../../src/core/model.js';
import type { OutboxResult } from '../../../src/storage/createOutbox.js';

/** What becomes of a request. `lost`: it is done, and the answer does not come. `cut`: it never arrives. */
export type Fate = 'ok' | 'lost' | 'cut' | 'unavailable' | 'slow down' | 'invalid' | 'signed out' | 'twice' | 'garbage';

export interface Row {
  id: string;
  clientRef: string;
  lane: string;
  body: string;
  files: number;
  secrets: string;
}

export interface FakeBackend {
  rows: Row[];
  /** What becomes of the next requests; after these all goes well. */
  fates: Fate[];
  /** Milliseconds that the next answers take; after these each takes one. */
  delays: number[];
  /** Every request, and when. */
  requests: { clientRef: string; at: number }[];
  /** What looks cannot tell for now. */
  isBlind: boolean;
  send(item: OutboxItem): Promise<OutboxResult>;
  look(item: OutboxItem): Promise<OutboxResult | 'absent' | 'unclear'>;
  load(ticketId: string): Promise<Ticket>;
}

const refusals: Partial<Record<Fate, () => TicketError>> = {
  cut: () => new TicketError('network'),
  unavailable: () => new TicketError('unavailable'),
  'slow down': () => new TicketError('rate_limited', 'Slow down', { retryAfter: 5 }),
  invalid: () => new TicketError('invalid', 'No', { fields: { body: 'Too short' } }),
  'signed out': () => new TicketError('unauthorized'),
};

/** @param knowsRepetitions Whether it recognises a write by its `clientRef`. */
export function createBackend(knowsRepetitions: boolean, passed: () => number): FakeBackend {
  const rows: Row[] = [];
  const write = (item: OutboxItem) => {
    const known = rows.find(({ clientRef }) => clientRef === item.clientRef);
    const row = rowOf(item, `t${rows.length + 1}`);
    if (known && knowsRepetitions) {
      if (known.body === row.body) return known;
      throw new TicketError('conflict', 'The key was used', { fields: { clientRef: 'is used' } });
    }
    rows.push(row);
    return row;
  };
  /** What is done is done at once; the answer comes later. */
  const answerTo = (item: OutboxItem, fate: Fate): (() => OutboxResult) => {
    const thrower = (error: TicketError) => () => {
      throw error;
    };
    const refused = refusals[fate]?.();
    if (refused) return thrower(refused);
    try {
      const row = write(item);
      if (fate === 'twice' && knowsRepetitions) write(item);
      if (fate === 'lost') return thrower(new TicketError('timeout'));
      if (fate === 'garbage') return thrower(new TicketError('malformed'));
      return () => ({ ticket: ticketOf(row) });
    } catch (thrown) {
      return thrower(thrown as TicketError);
    }
  };
  const backend: FakeBackend = {
    rows,
    fates: [],
    delays: [],
    requests: [],
    isBlind: false,
    async send(item) {
      backend.requests.push({ clientRef: item.clientRef, at: passed() });
      const fate = backend.fates.shift() ?? 'ok';
      const delay = backend.delays.shift() ?? 1;
      const answer = answerTo(item, fate);
      await new Promise((resolve) => setTimeout(resolve, delay));
      return answer();
    },
    async look(item) {
      const row = rows.find(({ body }) => body === item.write.input.body);
      if (backend.isBlind) return 'unclear';
      return row ? { ticket: ticketOf(row) } : 'absent';
    },
    async load(ticketId) {
      const row = rows.find(({ id }) => id === ticketId);
      if (!row) throw new TicketError('not_found');
      return ticketOf(row);
    },
  };
  return backend;
}

function rowOf({ clientRef, write }: OutboxItem, id: string): Row {
  const { body, attachments = [] } = write.input;
  const fields = write.type === 'create' ? (write.input.fields ?? []) : [];
  return {
    id,
    clientRef,
    lane: write.type === 'reply' ? write.ticketId : 'new',
    body,
    files: attachments.filter(({ file }) => file).length,
    secrets: fields.map(({ value }) => String(value)).join(),
  };
}

const ticketOf = ({ id }: Row) => ({ id }) as Ticket;
