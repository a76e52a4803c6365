/** What is wrong with a request, as RFC 9457 says it, with a code of the support contract. */
export interface ProblemInput {
  code: keyof typeof statuses;
  title: string;
  errors?: Record<string, string>;
  /** Seconds. */
  retryAfter?: number;
}

const statuses = {
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 422,
  rate_limited: 429,
  too_large: 413,
  unavailable: 503,
  unknown: 500,
} as const;

/** Answers `application/problem+json`. */
export function problem({ code, title, errors, retryAfter }: ProblemInput): Response {
  const status = statuses[code];
  return new Response(JSON.stringify({ type: 'about:blank', title, status, code, ...(errors && { errors }) }), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    },
  });
}
