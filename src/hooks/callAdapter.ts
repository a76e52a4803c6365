import { TicketError, toTicketError } from '../core/errors.js';
import { timeForBytes } from '../core/timeForBytes.js';

/** Nobody waits longer than this for an answer that shows no progress. */
const patience = 15_000;

/**
 * Calls into an adapter, which is other people's code: it may throw at once, reject with anything, ignore its
 * signal or never settle. Here all of that becomes a {@link TicketError}, at the latest after 15 s, and the time that its
 * bytes take on a slow line.
 *
 * @param call Gets a signal, and `alive` to say that there is progress: the 15 s then begin anew.
 * @param check Looks at the answer; throws `malformed` when it cannot be used.
 * @param bytes How large a file goes or comes along without any word of progress.
 */
export async function callAdapter<T>(
  call: (options: { signal: AbortSignal; alive: () => void }) => Promise<T>,
  check: (answer: unknown) => T,
  signal?: AbortSignal,
  bytes = 0,
): Promise<T> {
  if (signal?.aborted) throw new TicketError('aborted');
  const inner = new AbortController();
  let end: (error: TicketError) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = (error) => {
      reject(error);
      inner.abort(error);
    };
  });
  const handleAbort = () => end(new TicketError('aborted'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end(new TicketError('timeout')), patience + timeForBytes(bytes));
  };
  alive();
  signal?.addEventListener('abort', handleAbort);
  try {
    // The wrapper turns a synchronous throw into a rejection, so that `ended` is always raced and never left alone.
    const answer = (async () => call({ signal: inner.signal, alive }))();
    return check(await Promise.race([ended, answer]));
  } catch (thrown) {
    throw toTicketError(thrown);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', handleAbort);
  }
}
