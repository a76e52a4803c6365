import type { Session } from './session.js';
import type { ThreadPages } from './useThread.js';

/** The newest message of a ticket that is here: what is sent now comes after it. */
export function newestKnown(
  { client, scope }: Pick<Session, 'client' | 'scope'>,
  ticketId: string,
): { after?: string } {
  const thread = client.getQueryData<ThreadPages>([scope, 'thread', ticketId]);
  const newest = thread?.pages[0]?.items.findLast(({ type }) => type === 'message');
  return newest ? { after: newest.id } : {};
}
