import type { Message, ThreadItem, Ticket } from '../core/model.js';
import type { Session } from './session.js';
import type { ThreadPages } from './useThread.js';

type Cache = Pick<Session, 'client' | 'scope'>;

/** Takes a patch back, as far as what it has put there is still there: what was loaded since is truer than what was before. */
export type Undo = () => void;

/** Changes a ticket that is known, at once. */
export function patchTicket({ client, scope }: Cache, ticketId: string, change: (ticket: Ticket) => Ticket): Undo {
  const key = [scope, 'ticket', ticketId];
  const before = client.getQueryData<Ticket>(key);
  if (!before) return () => undefined;
  // What is kept is a copy that shares what has not changed, never the object that was given.
  const after = client.setQueryData<Ticket>(key, change(before));
  return () => client.setQueryData<Ticket>(key, (known) => (known === after ? before : known));
}

/** Changes a message that is known, at once. */
export function patchMessage(
  { client, scope }: Cache,
  { ticketId, messageId }: { ticketId: string; messageId: string },
  change: (message: Message) => Message,
): Undo {
  let before: Message | undefined;
  const isHere = (item: ThreadItem): item is Message => item.type === 'message' && item.id === messageId;
  const replace = (by: (message: Message) => Message) =>
    client.setQueryData<ThreadPages>([scope, 'thread', ticketId], (thread) => {
      if (!thread?.pages.some(({ items }) => items.some(isHere))) return thread;
      const pages = thread.pages.map((page) => {
        if (!page.items.some(isHere)) return page;
        return { ...page, items: page.items.map((item) => (isHere(item) ? by(item) : item)) };
      });
      return { ...thread, pages };
    });
  const thread = replace((message) => {
    before = message;
    return change(message);
  });
  const after = thread?.pages.flatMap(({ items }) => items).find(isHere);
  return () => replace((known) => (known === after ? (before ?? known) : known));
}
