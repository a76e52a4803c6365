import { TicketError, toTicketError } from '../core/errors.js';

/** The time a call has, and the ways it may be ended early. */
export interface Deadline {
  /** Aborts when the time is over or the caller gives up; its reason is the {@link TicketError} to throw. */
  signal: AbortSignal;
  /** Starts the time again, because something moved. */
  extend(milliseconds: number): void;
  /** The promise's outcome, or the end of the deadline if that comes first. */
  race<T>(promise: Promise<T>): Promise<T>;
  /** Lets go of the timer and of the caller's signal. */
  end(): void;
}

export function startDeadline(milliseconds: number, caller?: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const expire = () => controller.abort(new TicketError('timeout', 'The server did not answer in time'));
  const giveUp = () => controller.abort(new TicketError('aborted', 'The caller gave up', { cause: caller?.reason }));
  let timer = setTimeout(expire, milliseconds);
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(toTicketError(signal.reason)), { once: true });
  });
  // Nobody may be racing it at the moment it ends.
  ended.catch(() => undefined);
  if (caller?.aborted) giveUp();
  else caller?.addEventListener('abort', giveUp, { once: true });

  return {
    signal,
    extend(next) {
      clearTimeout(timer);
      if (!signal.aborted) timer = setTimeout(expire, next);
    },
    race: (promise) => Promise.race([promise, ended]),
    end() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', giveUp);
    },
  };
}
