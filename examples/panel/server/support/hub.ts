import { sessionsChannel } from '../auth/sessions.js';
import type { Database } from '../db/database.js';
import type { Viewer } from '../viewer.js';
import { mayHear } from './access.js';
import { changesChannel, type LoggedChange } from './changes.js';
import { typingChannel, type Typing } from './typing.js';
import { TicketError, type ChangeEvent } from './port.js';

interface Subscriber {
  viewer: Viewer;
  onChange: (event: ChangeEvent) => void;
  onError: (error: TicketError) => void;
}

/** Hears of every change in the database, by whichever server, and tells those who may know. */
export interface Hub {
  subscribe(subscriber: Subscriber): () => void;
  close(): Promise<void>;
}

export async function createHub(db: Database): Promise<Hub> {
  const subscribers = new Set<Subscriber>();

  function tell({ onChange }: Subscriber, event: ChangeEvent) {
    try {
      onChange(event);
    } catch (error) {
      // One that cannot listen must not keep the others from hearing.
      console.error('A subscriber failed:', error);
    }
  }

  function handleChange(payload: string) {
    const change = JSON.parse(payload) as LoggedChange;
    for (const subscriber of subscribers)
      if (mayHear(subscriber.viewer, change)) tell(subscriber, eventFor(subscriber.viewer, change));
  }

  function handleTyping(payload: string) {
    const { ticketId, author, ...scope } = JSON.parse(payload) as Typing;
    for (const subscriber of subscribers) {
      const { viewer } = subscriber;
      if (author.id === viewer.id || !mayHear(viewer, scope)) continue;
      const title = author.title?.[viewer.locale];
      const person = { role: author.role, name: author.name, ...(title && { title }) };
      tell(subscriber, { type: 'typing', ticketId: String(ticketId), author: person });
    }
  }

  function handleGap() {
    for (const subscriber of subscribers) tell(subscriber, { type: 'reset' });
  }

  function handleSessionEnd(session: string) {
    for (const subscriber of subscribers) {
      if (subscriber.viewer.session !== session) continue;
      subscribers.delete(subscriber);
      subscriber.onError(new TicketError('unauthorized', 'The session has ended'));
    }
  }

  const stops = await Promise.all([
    db.listen(changesChannel, { onNotify: handleChange, onGap: handleGap }),
    db.listen(typingChannel, { onNotify: handleTyping, onGap: () => undefined }),
    db.listen(sessionsChannel, { onNotify: handleSessionEnd, onGap: () => undefined }),
  ]);

  return {
    subscribe(subscriber) {
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
    async close() {
      subscribers.clear();
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

function eventFor(viewer: Viewer, { id, ticketId, kind, authorId, clientRef }: LoggedChange): ChangeEvent {
  const about = { ticketId: String(ticketId), mark: String(id) };
  if (kind === 'ticket') return { type: 'ticket', ...about };
  // Only the writer can know the write by its key.
  return { type: 'message', ...about, ...(clientRef && authorId === viewer.id && { clientRef }) };
}
