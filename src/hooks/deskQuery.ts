import { notifyManager, QueryObserver, type QueryObserverResult } from '@tanstack/react-query';
import { checkDesk } from '../core/checkShape.js';
import type { TicketError } from '../core/errors.js';
import type { Desk } from '../core/model.js';
import type { queryDefaults, Session } from './session.js';

/** What is known of the desk, for everybody who shows something of it. */
export interface DeskQuery {
  result(): QueryObserverResult<Desk, TicketError>;
  /** Loads it where it is missing or old. @returns Ends the listening. */
  subscribe(listener: () => void): () => void;
}

/** One observer for all: a dozen parts of a thread look at the desk, and one each costs more than what they draw. */
export function createDeskQuery(session: () => Session, defaults: typeof queryDefaults): DeskQuery {
  let observer: QueryObserver<Desk, TicketError> | undefined;
  const options = () => {
    const { adapter, scope, call, counted } = session();
    return {
      ...defaults,
      queryKey: [scope, 'desk'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call((given) => adapter.loadDesk(given), counted('desk', checkDesk), signal),
      // A desk changes by the day, not by the second.
      staleTime: 300_000,
    };
  };
  const watched = () => (observer ??= new QueryObserver<Desk, TicketError>(session().client, options()));

  return {
    result: () => watched().getCurrentResult(),
    subscribe(listener) {
      const desk = watched();
      const isFirst = !desk.hasListeners();
      // While nobody looked, the client may have forgotten the query that this one knew.
      if (isFirst) desk.setOptions(options());
      const end = desk.subscribe(notifyManager.batchCalls(listener));
      // Who comes into a page that has been open for long sees what is so now.
      if (!isFirst && desk.getCurrentResult().isStale) void desk.refetch({ cancelRefetch: false });
      return end;
    },
  };
}
