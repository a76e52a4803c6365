import { toTicketError, type TicketError } from '../core/errors.js';
import type { Session } from './session.js';

/** How far a file is on its way to the customer's disk. */
export interface DownloadState {
  status: 'idle' | 'pending' | 'error' | 'success';
  error: TicketError | null;
  /** Bytes that have come. */
  received: number;
  /** Of how many; `undefined` where nobody knows. */
  total: number | undefined;
}

/** The downloads of one session. They go on while what shows them comes and goes. */
export interface Downloads {
  /** The same object until something changes. */
  get(key: string): DownloadState;
  subscribe(listener: () => void): () => void;
  /** Does nothing while that one is under way. */
  start(key: string, load: (signal: AbortSignal, onProgress: Progress) => Promise<void>): Promise<void>;
  cancel(key: string): void;
}

type Progress = (received: number, total: number | undefined) => void;

const idle: DownloadState = { status: 'idle', error: null, received: 0, total: undefined };

/** Steps that are drawn: what comes in parts of some kB would draw a row a thousand times. */
const steps = 200;

/** The host is told of what failed, not of what was cancelled. */
export function createDownloads({ reportFailure }: Pick<Session, 'reportFailure'>): Downloads {
  const states = new Map<string, DownloadState>();
  const running = new Map<string, AbortController>();
  const listeners = new Set<() => void>();
  const get = (key: string) => states.get(key) ?? idle;
  const set = (key: string, state: DownloadState) => {
    states.set(key, state);
    for (const listener of listeners) listener();
  };

  return {
    get,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start(key, load) {
      if (running.has(key)) return;
      const controller = new AbortController();
      const { signal } = controller;
      running.set(key, controller);
      set(key, { ...idle, status: 'pending' });
      try {
        await load(signal, (received, total) => {
          const before = get(key);
          const least = (total ?? 20_000_000) / steps;
          const isStep = received - before.received >= least || total !== before.total || received === total;
          if (isStep && !signal.aborted) set(key, { ...before, received, total });
        });
        if (!signal.aborted) set(key, { ...get(key), status: 'success' });
      } catch (thrown) {
        if (signal.aborted) return;
        const error = toTicketError(thrown);
        set(key, { ...idle, status: 'error', error });
        reportFailure('download', error);
      } finally {
        if (running.get(key) === controller) running.delete(key);
      }
    },
    cancel(key) {
      running.get(key)?.abort();
      running.delete(key);
      set(key, idle);
    },
  };
}
