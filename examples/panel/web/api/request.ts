/** Why a request to the panel failed. */
export type ApiErrorCode =
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'invalid'
  | 'rate_limited'
  | 'too_large'
  | 'unavailable'
  | 'network'
  | 'unknown';

/** A request to the panel that failed. `code` is what the words are looked up by. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiErrorCode;
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | undefined;

  constructor(code: ApiErrorCode, retryAfter?: number) {
    super(code);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** What is thrown by anything at all, as an {@link ApiError}. */
export function toApiError(thrown: unknown): ApiError {
  return thrown instanceof ApiError ? thrown : new ApiError('unknown');
}

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: unknown;
  /** Sent as `Idempotency-Key`: the same write sent twice is done once. */
  key?: string;
  signal?: AbortSignal;
}

/**
 * Asks the panel's own API.
 *
 * @throws {ApiError}
 */
export async function request<T>(path: string, { method = 'GET', body, key, signal }: RequestOptions = {}): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch(() => {
    throw new ApiError('network');
  });
  if (!response.ok) throw await readProblem(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

const codes: readonly string[] = [
  'unauthorized',
  'forbidden',
  'not_found',
  'invalid',
  'rate_limited',
  'too_large',
  'unavailable',
] satisfies ApiErrorCode[];

async function readProblem(response: Response): Promise<ApiError> {
  const problem: unknown = await response.json().catch(() => null);
  const code = (problem as { code?: unknown } | null)?.code;
  const retryAfter = Number(response.headers.get('retry-after'));
  const isKnown = typeof code === 'string' && codes.includes(code);
  return new ApiError(isKnown ? (code as ApiErrorCode) : 'unknown', retryAfter > 0 ? retryAfter : undefined);
}
