import type { Query, QueryClient } from '@tanstack/react-query';

/** The least time between two looks at the same thing, in milliseconds. */
export const pace = 500;

/**
 * Asks again for what is on screen, never twice at a time. An answer that was under way before the change does not count, and
 * is not cut off, either: in a storm of changes none would ever come to its end. What changes during a look is looked at after
 * it.
 *
 * @returns Looks at one query. The promise is kept when nothing of it is out of date any more; it never rejects.
 */
export function createLookAgain(client: QueryClient): (query: Query) => Promise<void> {
  const looks = new Map<string, { again: boolean; done: Promise<void> }>();

  /** Joins what is under way, or asks. A failure is the query's own, and shown there. */
  const ask = ({ queryKey }: Query) =>
    client.refetchQueries({ queryKey, exact: true, type: 'active' }, { cancelRefetch: false });

  const look = async (hash: string, state: { again: boolean }): Promise<void> => {
    const query = client.getQueryCache().get(hash);
    if (query?.isActive() && query.state.fetchStatus !== 'idle') await ask(query);
    if (!query?.isActive()) return query?.invalidate();
    state.again = false;
    await ask(query);
    // Somebody has asked for a further page meanwhile, and that has ended the look.
    const isCut = query.state.fetchMeta?.fetchMore !== undefined;
    if (!isCut && !state.again) return;
    await new Promise((resolve) => {
      setTimeout(resolve, pace);
    });
    return look(hash, state);
  };

  return (query) => {
    const hash = query.queryHash;
    const known = looks.get(hash);
    if (known) {
      known.again = true;
      return known.done;
    }
    const state = { again: false, done: Promise.resolve() };
    looks.set(hash, state);
    state.done = look(hash, state).finally(() => looks.delete(hash));
    return state.done;
  };
}
