import type { OutboxWrite } from '../../../src/core/drafts/outboxItem.js';
import { toTicketError, type TicketErrorCode } from '../../../src/core/errors.js';
import { createOutbox, type Outbox } from '../../../src/storage/createOutbox.js';
import type { FakeBackend } from './backend.js';
import type { FakeBrowser, FakeTab } from './browser.js';

/** Milliseconds since 1970, of a clock that anybody may set. */
export const someDay = Date.UTC(2026, 10, 22);

export interface OpenPage {
  outbox: Outbox;
  tab: FakeTab;
  /** What came of each press of this page, by name: a ticket's id, or the code of an error. */
  came: Map<string, string>;
  press(clientRef: string, write: OutboxWrite, was?: Parameters<Outbox['add']>[2]): void;
  crash(): void;
}

export interface Surrounding {
  browser: FakeBrowser;
  backend: FakeBackend;
  now: () => number;
  knowsRepetitions?: boolean;
  isOffline?: () => boolean;
  keepFor?: number;
  onFailed?: (clientRef: string, code: TicketErrorCode) => void;
}

/** One more page of the same customer. */
export function openPage({
  browser,
  backend,
  now,
  knowsRepetitions = true,
  isOffline,
  keepFor,
  onFailed,
}: Surrounding): OpenPage {
  const tab = browser.openTab();
  const came = new Map<string, string>();
  const outbox = createOutbox({
    tables: tab.tables,
    tabs: tab.tabs,
    send: (item) => tab.alive(backend.send(item)),
    look: knowsRepetitions ? undefined : (item) => tab.alive(backend.look(item)),
    load: (ticketId) => tab.alive(backend.load(ticketId)),
    isSecret: (fieldId) => fieldId === 'password',
    now,
    random: () => 0,
    ...(isOffline && { isOffline }),
    ...(keepFor !== undefined && { keepFor }),
    onFailed: ({ clientRef }, { code }) => onFailed?.(clientRef, code),
  });
  return {
    outbox,
    tab,
    came,
    press(clientRef, write, was) {
      outbox.add(clientRef, write, was).then(
        ({ ticket }) => tab.isAlive() && came.set(clientRef, ticket.id),
        (thrown: unknown) => tab.isAlive() && came.set(clientRef, toTicketError(thrown).code),
      );
    },
    crash() {
      tab.crash();
      void outbox.close();
    },
  };
}

export const newTicket = (body: string): OutboxWrite => ({ type: 'create', input: { subject: 'No access', body } });

export const reply = (body: string, ticketId = '7'): OutboxWrite => ({ type: 'reply', ticketId, input: { body } });
