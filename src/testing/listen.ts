import type { ChangeEvent, TicketAdapter } from '../core/adapter.js';
import type { CaseTools } from './caseTools.js';

/** What a subscriber was told, while a case goes on. */
export interface Listener {
  events: ChangeEvent[];
  /** Waits until it was told of a ticket, or to look at everything again. */
  toldOf(ticketId: string): Promise<void>;
  end(): void;
}

/** Subscribes and waits until that works: the first connection may take its time, and miss what happens meanwhile. */
export async function listen(tools: CaseTools, adapter: TicketAdapter = tools.customer): Promise<Listener> {
  const events: ChangeEvent[] = [];
  const end = tools.having(['subscribe'], adapter).subscribe(
    (event) => events.push(event),
    () => {},
  );
  const tells = (ticketId: string): boolean =>
    events.some((event) => event.type === 'reset' || (event.type !== 'typing' && event.ticketId === ticketId));
  try {
    const { id } = await tools.create({}, adapter);
    await tools.eventually(async () => {
      if (tells(id)) return true;
      await adapter.reply(id, { body: 'Are you listening?' }, tools.ref());
      return tells(id);
    }, 'the first event of a subscription');
  } catch (error) {
    end();
    throw error;
  }
  events.length = 0;
  return {
    events,
    end,
    async toldOf(ticketId) {
      await tools.eventually(() => tells(ticketId), `an event about ticket ${ticketId}`);
    },
  };
}

/** Whether any of the events names a ticket. */
export function mentions(events: readonly ChangeEvent[], ticketId: string): boolean {
  return events.some((event) => event.type !== 'reset' && event.ticketId === ticketId);
}
