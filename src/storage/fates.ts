import type { TicketError } from '../core/errors.js';

/** The promises given to those who pressed, by name. */
export interface Fates<Result> {
  has(name: string): boolean;
  /** The one that is given already, or a new one. */
  promise(name: string): Promise<Result>;
  fulfil(name: string, result: Result): void;
  fail(name: string, error: TicketError): void;
}

export function createFates<Result>(): Fates<Result> {
  interface Fate {
    promise: Promise<Result>;
    resolve: (result: Result) => void;
    reject: (error: TicketError) => void;
  }
  const fates = new Map<string, Fate>();
  const take = (name: string) => {
    const fate = fates.get(name);
    fates.delete(name);
    return fate;
  };
  const make = (name: string): Fate => {
    let settle: Pick<Fate, 'resolve' | 'reject'> | undefined;
    const promise = new Promise<Result>((resolve, reject) => {
      settle = { resolve, reject };
    });
    // Whoever pressed may be gone: what it was about is still there to be seen.
    promise.catch(() => undefined);
    const fate = { promise, ...(settle as Pick<Fate, 'resolve' | 'reject'>) };
    fates.set(name, fate);
    return fate;
  };
  return {
    has: (name) => fates.has(name),
    promise: (name) => (fates.get(name) ?? make(name)).promise,
    fulfil: (name, result) => take(name)?.resolve(result),
    fail: (name, error) => take(name)?.reject(error),
  };
}
