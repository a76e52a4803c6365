import * as z from 'zod/mini';
import type { ChangeEvent, TicketAdapter } from '../core/adapter.js';
import { isTicketError } from '../core/errors.js';
import { changeEventSchema } from '../core/schemas/changes.js';
import { ConformanceError, show } from './assert.js';
import { checkAnswer } from './shapes.js';

type Watched = Exclude<keyof TicketAdapter, 'capabilities' | 'subscribe'>;

/**
 * The same adapter, closely watched: whatever a case is about, an answer of a wrong shape, an error
 * that is no `TicketError`, and an exception instead of a rejection fail it.
 */
export function watchAdapter(adapter: TicketAdapter, onWrongEvent: (error: ConformanceError) => void): TicketAdapter {
  return new Proxy(adapter, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (key === 'subscribe') return watchSubscribe(target, onWrongEvent);
      const call = value.bind(target) as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => watchCall(key as Watched, () => call(...args));
    },
  });
}

async function watchCall(method: Watched, call: () => unknown): Promise<unknown> {
  let promise: unknown;
  try {
    promise = call();
  } catch (error) {
    throw new ConformanceError(`${method} threw instead of returning a promise that rejects: ${String(error)}`);
  }
  if (!isThenable(promise)) throw new ConformanceError(`${method} returned no promise but ${show(promise)}`);
  let answer: unknown;
  try {
    answer = await promise;
  } catch (error) {
    if (isTicketError(error)) throw error;
    throw new ConformanceError(`${method} rejected with something else than a TicketError: ${String(error)}`, {
      cause: error,
    });
  }
  checkAnswer(method, answer);
  return answer;
}

function watchSubscribe(
  adapter: TicketAdapter,
  onWrongEvent: (error: ConformanceError) => void,
): TicketAdapter['subscribe'] {
  return (onChange, onError) => {
    const unsubscribe = adapter.subscribe?.((event: ChangeEvent) => {
      const { error } = z.safeParse(changeEventSchema, event);
      // Thrown here it would only reach whoever sends the events.
      if (error) onWrongEvent(new ConformanceError(`A wrong event ${show(event)}: ${z.prettifyError(error)}`));
      else onChange(event);
    }, onError);
    if (typeof unsubscribe !== 'function')
      throw new ConformanceError('subscribe must return the function that ends the subscription');
    return unsubscribe;
  };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
