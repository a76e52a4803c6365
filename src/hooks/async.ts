import type { TicketError } from '../core/errors.js';

/**
 * Data that comes later, as one of three things that look different on screen.
 * Under `success` a refresh may be on its way (`refreshing`) or have failed (`refreshError`): the old data stays.
 */
export type Async<T> =
  | { status: 'pending' }
  | { status: 'error'; error: TicketError; retry: () => void }
  | { status: 'success'; data: T; refreshing: boolean; refreshError?: TicketError; retry: () => void };

/** What of a query's result an {@link Async} is made from. */
interface QueryLike<T> {
  data: T | undefined;
  error: TicketError | null;
  isFetching: boolean;
  /** These two are not about a further page of a longer list: that has its own state. */
  isRefetching: boolean;
  isRefetchError: boolean;
  refetch: () => unknown;
}

export function toAsync<T>(query: QueryLike<T>): Async<T> {
  const { data, error, isFetching, isRefetching, isRefetchError, refetch } = query;
  const retry = () => void refetch();
  if (data !== undefined) {
    const failed = isRefetchError && error ? { refreshError: error } : {};
    return { status: 'success', data, refreshing: isRefetching, ...failed, retry };
  }
  // A retry of a failed load shows that it loads, not the old failure.
  return error && !isFetching ? { status: 'error', error, retry } : { status: 'pending' };
}

/** The same result over other data. */
export function mapAsync<T, U>(result: Async<T>, map: (data: T) => U): Async<U> {
  return result.status === 'success' ? { ...result, data: map(result.data) } : result;
}
