import { useState } from 'react';
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
  /** The data is of the question before. */
  isPlaceholderData: boolean;
  /** These two are not about a further page of a longer list: that has its own state. */
  isRefetching: boolean;
  isRefetchError: boolean;
  refetch: () => unknown;
}

/**
 * What a query's result is on screen. A failed load stays so while it is tried again unasked; asked by `retry`, it loads.
 *
 * @param question What is asked for: the failure of another one says nothing about it.
 */
export function useAsync<T>(query: QueryLike<T>, question = ''): Async<T> {
  const { data, error, isFetching, isPlaceholderData, isRefetching, isRefetchError, refetch } = query;
  const [failure, setFailure] = useState<{ error: TicketError; question: string }>();
  if (error && !isFetching && failure?.error !== error) setFailure({ error, question });
  const retry = () => {
    void refetch();
    setFailure(undefined);
  };
  const failed = failure?.question === question ? failure.error : undefined;
  if (data !== undefined && !(isPlaceholderData && failed)) {
    const stale = isRefetchError && error ? { refreshError: error } : {};
    return { status: 'success', data, refreshing: isRefetching, ...stale, retry };
  }
  return failed ? { status: 'error', error: failed, retry } : { status: 'pending' };
}

/** The same result over other data. */
export function mapAsync<T, U>(result: Async<T>, map: (data: T) => U): Async<U> {
  return result.status === 'success' ? { ...result, data: map(result.data) } : result;
}
