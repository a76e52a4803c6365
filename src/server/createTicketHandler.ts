import { toTicketError } from '../core/errors.js';
import { checkOrigin } from './checkOrigin.js';
import { allowOrigin, preflightResponse } from './cors.js';
import { matchRoute } from './matchRoute.js';
import { openapi } from './openapi.js';
import type { TicketHandlerOptions } from './options.js';
import { HttpError, problemResponse } from './problem.js';
import type { RouteContext } from './route.js';
import { routes } from './routes.js';

/**
 * Serves any adapter over the REST contract, in whatever knows `Request` and `Response`: Hono, Next, Deno, Bun,
 * workers, or Node's own server behind a bridge.
 *
 * A method that the adapter lacks is answered by 501; `GET /desk` lists under `api` what is there, and
 * `connectRestAdapter` reads it. The contract itself is at `GET /openapi.json`.
 *
 * To tell a key that was used for another write (422) from a conflict with the state of a ticket (409), the adapter
 * throws the former as `new TicketError('conflict', message, { fields: { clientRef: '...' } })`.
 *
 * @throws {TypeError} When `allowedOrigins` names something that is no origin.
 * @example
 * const handle = createTicketHandler({
 *   basePath: '/api/support',
 *   adapter: async (request) => adapterFor(await customerOf(request)),
 *   onError: (error) => log.error(error),
 * });
 * app.all('/api/support/*', (context) => handle(context.req.raw));
 */
export function createTicketHandler(options: TicketHandlerOptions): (request: Request) => Promise<Response> {
  const { adapter: adapterFor, onError } = options;
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  const allowedOrigins = new Set(options.allowedOrigins?.map(checkedOrigin));
  const limits = {
    jsonBytes: 2 ** 20,
    fileBytes: 25 * 2 ** 20,
    formBytes: 100 * 2 ** 20,
    pageSize: 100,
    accept: ['*/*'],
    ...options.limits,
  };
  const events = { heartbeat: 15_000, retry: 3000, maxAge: 900_000, ...options.events };

  async function answer(request: Request, report: RouteContext['report']): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(`${basePath}/`)) throw new HttpError(404, 'not_found', 'Not found');
    const path = pathname.slice(basePath.length);
    if (request.method === 'OPTIONS') return preflightResponse(request);
    checkOrigin(request, allowedOrigins);
    if (path === '/openapi.json') return describe(request);
    const { route, params } = matchRoute(routes, request.method, path);
    const adapter = await adapterFor(request);
    return route.handle(adapter, request, params, { limits, events, report });
  }

  function describe({ method }: Request): Response {
    if (method !== 'GET' && method !== 'HEAD')
      throw new HttpError(405, 'not_applied', 'Not a method of this address', {
        headers: { allow: 'GET, HEAD, OPTIONS' },
      });
    return Response.json(openapi({ basePath }), { headers: { 'cache-control': 'no-cache' } });
  }

  return async (request) => {
    const report = (error: unknown) => {
      try {
        onError?.(error, request);
      } catch {
        // A logger that fails must not take the answer with it.
      }
    };
    let response: Response;
    try {
      response = await answer(request, report);
    } catch (thrown) {
      response = problemResponse(toTicketError(thrown));
      if (response.status >= 500 && response.status !== 501 && !request.signal.aborted) report(thrown);
    }
    response.headers.set('x-content-type-options', 'nosniff');
    allowOrigin(request, response.headers, allowedOrigins);
    return request.method === 'HEAD' ? withoutBody(response) : response;
  };
}

async function withoutBody({ body, status, headers }: Response): Promise<Response> {
  await body?.cancel();
  return new Response(null, { status, headers });
}

function checkedOrigin(origin: string): string {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new TypeError(`createTicketHandler: "${origin}" in allowedOrigins is no origin like "https://panel.example".`);
}
