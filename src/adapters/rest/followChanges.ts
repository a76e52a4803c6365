import type { ChangeEvent } from '../../core/adapter.js';
import { toTicketError, type TicketError } from '../../core/errors.js';
import type { Transport } from '../../transport/createTransport.js';
import { askForChanges } from './askForChanges.js';
import type { LiveOptions } from './options.js';
import { readStream } from './readStream.js';

/** The longest wait between two tries, in milliseconds. */
const longestWait = 30_000;

/** Milliseconds between two questions while nobody sees the page. */
const unseenPace = 60_000;

/**
 * Follows the changes of a server: by its event stream, and by asking `/changes` while there is none.
 * Whenever something may have been missed and the server cannot tell what, it says `reset`.
 */
export function followChanges(
  transport: Transport,
  { heartbeat = 45_000, pollEvery = 15_000, failures: patience = 3, retryStreamAfter = 300_000 }: LiveOptions,
  onChange: (event: ChangeEvent) => void,
  onError: (error: TicketError) => void,
): () => void {
  const ask = askForChanges(transport);
  const stop = new AbortController();
  const { signal } = stop;
  /** Where we are, as the server counts. */
  let mark: string | null = null;
  /** Something may have happened that nobody will tell us about. */
  let missed = false;
  let retry = 1000;
  /** What is wrong now; each trouble is told once, not at every try. */
  let trouble: TicketError['code'] | undefined;
  let failures = 0;
  let streamAgainAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the timer will do. */
  let next: (() => Promise<void>) | undefined;

  function tell(event: ChangeEvent) {
    if (signal.aborted) return;
    try {
      onChange(event);
    } catch (thrown) {
      complain(toTicketError(thrown));
    }
  }

  function complain(error: TicketError) {
    if (!signal.aborted && error.code !== trouble) onError(error);
    trouble = error.code;
  }

  function recover() {
    trouble = undefined;
    if (missed) tell({ type: 'reset' });
    missed = false;
  }

  function later(milliseconds: number, step: () => Promise<void>) {
    if (signal.aborted) return;
    next = step;
    timer = setTimeout(() => {
      next = undefined;
      void step();
    }, milliseconds);
  }

  /** Whoever comes back to the page sees at once what is new; a server that fails is given its time. */
  function handleVisibility() {
    if (isUnseen() || next !== poll || failures > 0) return;
    clearTimeout(timer);
    next = undefined;
    void poll();
  }

  async function stream() {
    try {
      await readStream(transport, {
        signal,
        heartbeat,
        lastId: mark,
        onOpen: recover,
        onChange: tell,
        onId: (id) => (mark = id),
        onRetry: (milliseconds) => (retry = Math.min(Math.max(milliseconds, 500), longestWait)),
      });
      missed ||= mark === null;
      failures = 0;
      later(jitter(retry), stream);
    } catch (thrown) {
      const error = toTicketError(thrown);
      missed ||= mark === null;
      failures += 1;
      // A server without a stream is no trouble as long as it can be asked.
      if (!isAbsent(error)) complain(error);
      if (!isAbsent(error) && failures < patience) return later(waitAfter(error, failures, retry), stream);
      failures = 0;
      streamAgainAt = Date.now() + retryStreamAfter;
      await poll();
    }
  }

  async function poll() {
    try {
      const known = mark !== null;
      const changes = await ask(mark, { signal });
      mark = changes.mark;
      failures = 0;
      recover();
      if (known) for (const ticketId of changes.ticketIds) tell({ type: 'ticket', ticketId, mark: changes.mark });
      const pace = isUnseen() ? Math.max(pollEvery, unseenPace) : pollEvery;
      later(jitter(pace), Date.now() < streamAgainAt ? poll : stream);
    } catch (thrown) {
      const error = toTicketError(thrown);
      complain(error);
      failures += 1;
      if (error.code === 'invalid') mark = null;
      missed ||= mark === null;
      if (isAbsent(error)) later(jitter(retryStreamAfter), stream);
      else later(waitAfter(error, failures, pollEvery), Date.now() < streamAgainAt ? poll : stream);
    }
  }

  const page = typeof document === 'undefined' ? undefined : document;
  page?.addEventListener('visibilitychange', handleVisibility);
  void stream();
  return () => {
    stop.abort();
    page?.removeEventListener('visibilitychange', handleVisibility);
    clearTimeout(timer);
  };
}

function isUnseen(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}

/** Whether the server does not have what was asked for, now or in a minute. */
function isAbsent({ code }: TicketError): boolean {
  return code === 'not_found' || code === 'not_applied';
}

function waitAfter({ retryAfter = 0 }: TicketError, failures: number, base: number): number {
  return Math.max(retryAfter * 1000, jitter(Math.min(base * 2 ** (failures - 1), Math.max(longestWait, base))));
}

/** Half of it for sure, the other half by chance, so that clients do not come back all at once. */
function jitter(milliseconds: number): number {
  return milliseconds / 2 + (Math.random() * milliseconds) / 2;
}
