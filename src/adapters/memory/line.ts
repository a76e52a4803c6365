import { TicketError, toTicketError, type TicketErrorCode } from '../../core/errors.js';
import type { AdapterMethod, MemoryBehaviour, MemoryFault } from './options.js';

/** The line between a client and the backend: slow and faulty as the options say. */
export interface Line {
  call<T>(
    method: AdapterMethod,
    args: readonly unknown[],
    signal: AbortSignal | undefined,
    work: (wait: (parts?: number) => Promise<void>) => T | Promise<T>,
  ): Promise<T>;
  /** Which fault hits a call that answers at once; counts it. */
  faultOf(method: AdapterMethod, args: readonly unknown[]): MemoryFault | undefined;
}

type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

export function createLine({ latency = 0, faults = {} }: MemoryBehaviour, wait: Wait = waitByTimer): Line {
  const counts = new Map<AdapterMethod, number>();
  const faultOf: Line['faultOf'] = (method, args) => {
    const count = (counts.get(method) ?? 0) + 1;
    counts.set(method, count);
    const fault = faults[method];
    return typeof fault === 'function' ? fault({ method, count, args }) : fault;
  };
  return {
    faultOf,
    async call(method, args, signal, work) {
      const pause = async (parts = 1): Promise<void> => {
        const milliseconds = typeof latency === 'function' ? latency(method) : latency;
        if (milliseconds > 0) await wait(milliseconds / parts, signal);
        // Even without latency an answer comes later, so that an abort right after the call is in time.
        else await Promise.resolve();
        if (signal?.aborted) throw aborted(signal);
      };
      try {
        if (signal?.aborted) throw aborted(signal);
        const fault = faultOf(method, args);
        // An upload waits between its parts; everything else once, at the start.
        if (method !== 'prepareAttachment' || fault !== undefined) await pause();
        if (typeof fault === 'object' && 'answer' in fault) return fault.answer as Awaited<ReturnType<typeof work>>;
        if (fault !== undefined && !isAfterDoing(fault)) return await fail(fault, signal);
        const result = await work(pause);
        if (isAfterDoing(fault)) return await fail(fault.fail, signal);
        if (signal?.aborted) throw aborted(signal);
        return result;
      } catch (error) {
        throw signal?.aborted ? aborted(signal) : toTicketError(error);
      }
    },
  };
}

type LostAnswer = Extract<MemoryFault, { fail: unknown }>;

function isAfterDoing(fault: MemoryFault | undefined): fault is LostAnswer {
  return typeof fault === 'object' && 'fail' in fault && fault.afterDoing;
}

function fail(fault: MemoryFault, signal: AbortSignal | undefined): Promise<never> {
  const how = typeof fault === 'object' && 'fail' in fault ? fault.fail : fault;
  if (how === 'never') return untilAborted(signal);
  return Promise.reject(asError(how as TicketErrorCode | TicketError));
}

/** The error that a fault stands for. */
export function asError(fault: TicketErrorCode | TicketError): TicketError {
  return typeof fault === 'string' ? new TicketError(fault, `The backend was told to fail: ${fault}`) : fault;
}

function untilAborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(aborted(signal)), { once: true });
  });
}

function aborted(signal: AbortSignal): TicketError {
  return new TicketError('aborted', 'The caller ended the call', { cause: signal.reason });
}

function waitByTimer(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal?.addEventListener('abort', finish, { once: true });
  });
}
