import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { toApiError } from '../api/request.js';
import { useWords } from '../words/useWords.js';
import { Alert } from './Alert.js';

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  /** What stands for a thing that does not exist. @default the words for `not_found` */
  missing?: string;
  children: (data: T) => ReactNode;
}

/** Loading, failed and there: three things that look different. Old data stays under a failed refresh. */
export function Loaded<T>({ query, missing, children }: LoadedProps<T>) {
  const { page, errors } = useWords();
  const retry = (
    <button type="button" className="button" onClick={() => void query.refetch()}>
      {page.retry}
    </button>
  );
  if (query.data !== undefined)
    return (
      <>
        {query.isError && (
          <Alert>
            {page.stale} {retry}
          </Alert>
        )}
        {children(query.data)}
      </>
    );
  if (!query.isError || query.isFetching)
    return (
      <p className="loading" role="status">
        {page.loading}
      </p>
    );
  const { code } = toApiError(query.error);
  if (code === 'not_found') return <p className="empty">{missing ?? errors.not_found}</p>;
  return (
    <Alert>
      <p>{errors[code]}</p>
      {retry}
    </Alert>
  );
}
