import { setTimeout as sleep } from 'node:timers/promises';
import type { OutboxItem } from '../../../src/core/drafts/outboxItem.js';
import { isTicketError } from '../../../src/core/errors.js';
import { createOutbox, type Outbox, type OutboxResult } from '../../../src/storage/createOutbox.js';
import type { Tables } from '../../../src/storage/tables.js';
import type { FakeLocks } from './fakeLocks.js';
import type { Profile } from './profile.js';

/** One open page, as far as the outbox knows. */
export interface Tab {
  outbox: Outbox;
  /** Ends it as a reload does. */
  close(): void;
  /** Ends it in the middle of whatever it does: what it kept stays, what it was sending may have arrived. */
  crash(): void;
}

/** Waits of a person, shortened: a second is ten milliseconds. */
const pace = { first: 10, longest: 300, longestAsked: 200, tries: 5 };

const forever = new Promise<never>(() => undefined);

export function openTab(profile: Profile, { latest, lose }: FakeLocks): Tab {
  const gone = new AbortController();
  const { signal } = gone;
  const tabs = profile.openTabs();
  const alive = <T>(work: Promise<T>): Promise<T> => work.then((value) => (signal.aborted ? forever : value));
  const tables: Tables = {
    ...profile.tables,
    run: (work) => (signal.aborted ? forever : alive(profile.tables.run(work))),
  };

  async function guarded<T>(work: Promise<T>): Promise<T> {
    const cookie = profile.cookie();
    try {
      return await alive(work);
    } catch (thrown) {
      if (signal.aborted) return forever;
      if (isTicketError(thrown) && thrown.code === 'unauthorized') void goOn(cookie);
      throw thrown;
    }
  }

  async function send({ write, clientRef }: OutboxItem): Promise<OutboxResult> {
    const options = { clientRef, signal };
    if (write.type === 'reply') return profile.adapter.reply(write.ticketId, write.input, options);
    return { ticket: await profile.adapter.createTicket(write.input, options) };
  }

  /** What the host does: it signs in again, and says so. */
  async function goOn(refused: string): Promise<void> {
    await profile.signIn(refused);
    await sleep(5);
    if (!signal.aborted) outbox.resume();
  }

  const outbox = createOutbox({
    tables,
    tabs,
    send: (item) => guarded(send(item)),
    look: undefined,
    load: (ticketId) => guarded(profile.adapter.getTicket(ticketId, { signal })),
    isSecret: () => false,
    pace,
  });
  const lock = latest();

  return {
    outbox,
    close() {
      void outbox.close();
      tabs.close();
    },
    crash() {
      gone.abort();
      tabs.close();
      lose(lock);
    },
  };
}
