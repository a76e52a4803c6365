/** Lets the pages of an allowed origin read the answers, with cookies. Nobody else gets any of this. */
export function allowOrigin(request: Request, headers: Headers, allowedOrigins: ReadonlySet<string>): void {
  if (allowedOrigins.size > 0) headers.append('vary', 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null || !allowedOrigins.has(origin)) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('access-control-expose-headers', 'Content-Disposition, Date, Retry-After');
}

/** What a browser asks before it lets a page of another origin do more than read. */
export function preflightResponse({ headers }: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      // Whatever the page's own client sends, e.g. a CSRF token; without the other headers this allows nothing.
      'access-control-allow-headers': headers.get('access-control-request-headers') ?? '',
      'access-control-max-age': '600',
    },
  });
}
