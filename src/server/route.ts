import * as z from 'zod/mini';
import type { PreparedAttachment, TicketAdapter, WriteOptions } from '../core/adapter.js';
import { TicketError } from '../core/errors.js';
import { joinFiles } from './files.js';
import type { EventOptions, HandlerLimits } from './options.js';
import { parseInput, readQuery } from './parseInput.js';
import { HttpError } from './problem.js';
import { mediaTypeOf, readForm, readJson } from './readBody.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A method of the port that a route leads to. */
export type Operation = Exclude<keyof TicketAdapter, 'capabilities'>;

/** The adapter, when the method that the route leads to is there. */
type AdapterWith<Name extends Operation> = TicketAdapter & Required<Pick<TicketAdapter, Name>>;

/** What the handler gives a route beside the request. */
export interface RouteContext {
  limits: Required<HandlerLimits>;
  events: Required<EventOptions>;
  /** Tells the host of a failure that no answer can carry. */
  report(error: unknown): void;
}

/** The names in braces of a path. */
type ParamName<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamName<Rest>
  : never;

/** A request that a route has read and found in order. */
interface Input<Path extends string, Query, Body> {
  request: Request;
  context: RouteContext;
  params: Record<ParamName<Path>, string>;
  query: Query;
  body: Body;
  /** The caller's signal, and on writes the key. */
  options: WriteOptions;
}

/** What stands in a body or an answer: JSON of this shape, or something of its own. */
export type Content = z.ZodMiniType | 'file' | 'events';

/** One line of the contract, as the handler serves it and OpenAPI describes it. */
export interface Route {
  method: Method;
  /** With the names of its parameters in braces. */
  path: string;
  operation: Operation;
  summary: string;
  query: z.ZodMiniObject;
  body?: Content;
  /** The body may be left out, and is then read as `{}`. */
  isBodyOptional?: boolean;
  /** The body may also be a form that carries the files. */
  carriesFiles: boolean;
  /** Needs an `Idempotency-Key`. */
  isWrite: boolean;
  status: 200 | 201 | 204;
  answer?: Content;
  handle(
    adapter: TicketAdapter,
    request: Request,
    params: Record<string, string>,
    context: RouteContext,
  ): Promise<Response>;
}

interface RouteSpec<Path extends string, Name extends Operation, Query, Body> {
  operation: Name;
  summary: string;
  query: z.ZodMiniObject & z.ZodMiniType<Query>;
  body?: z.ZodMiniType<Body>;
  isBodyOptional?: boolean;
  carriesFiles?: boolean;
  isWrite?: boolean;
  status?: Route['status'];
  answer?: z.ZodMiniType;
  run(adapter: AdapterWith<Name>, input: Input<Path, Query, Body>): Promise<unknown>;
}

/** A route that takes and answers JSON. */
export function route<Path extends string, Name extends Operation, Query, Body = undefined>(
  method: Method,
  path: Path,
  { status = 200, carriesFiles = false, isWrite = false, ...spec }: RouteSpec<Path, Name, Query, Body>,
): Route {
  return {
    ...spec,
    method,
    path,
    status,
    carriesFiles,
    isWrite,
    async handle(adapter, request, params, context) {
      const able = requireOperation(adapter, spec.operation);
      const query = parseInput(spec.query, readQuery(new URL(request.url)));
      const options = { signal: request.signal, clientRef: isWrite ? readKey(request) : '' };
      const body = (spec.body &&
        (await readBodyOf(request, spec.body, adapter, { carriesFiles, ...spec }, context))) as Body;
      const named = params as Record<ParamName<Path>, string>;
      const result = await spec.run(able, { request, context, params: named, query, body, options });
      return spec.answer ? jsonResponse(spec.answer, result, status) : new Response(null, { status });
    },
  };
}

/** @throws {HttpError} 501 when the backend does not do this. */
export function requireOperation<Name extends Operation>(adapter: TicketAdapter, name: Name): AdapterWith<Name> {
  if (typeof adapter[name] === 'function') return adapter as AdapterWith<Name>;
  throw new HttpError(501, 'not_applied', 'This server does not do that');
}

/** An answer of exactly this shape: what an adapter lets slip beside it stays here. */
export function jsonResponse(
  schema: z.ZodMiniType,
  result: unknown,
  status: number,
  type = 'application/json',
): Response {
  // By way of JSON, because that is what arrives: `undefined` is gone, a date is text.
  const read = z.safeParse(schema, JSON.parse(JSON.stringify(result) ?? 'null'));
  if (!read.success)
    throw new TicketError('malformed', 'The adapter answered another shape than the contract', { cause: read.error });
  return new Response(JSON.stringify(read.data), {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-store' },
  });
}

function readKey({ headers }: Request): string {
  const key = headers.get('idempotency-key');
  if (key !== null && /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  const why = key === null ? 'is missing' : 'is not 1 to 255 visible ASCII signs';
  throw new HttpError(400, 'invalid', 'Not valid', { fields: { 'Idempotency-Key': why } });
}

async function readBodyOf<Body>(
  request: Request,
  schema: z.ZodMiniType<Body>,
  { capabilities }: TicketAdapter,
  { carriesFiles, isBodyOptional = false }: { carriesFiles: boolean; isBodyOptional?: boolean },
  { limits }: RouteContext,
): Promise<Body> {
  const type = mediaTypeOf(request);
  // Who sends nothing need not say what it is.
  if (type === 'application/json' || (type === '' && isBodyOptional))
    return parseInput(schema, await readJson(request, limits.jsonBytes, isBodyOptional));
  if (type !== 'multipart/form-data' || !carriesFiles || capabilities.attachments !== 'with-message')
    throw new HttpError(415, 'unsupported_media', 'Not an accepted type', { headers: { accept: 'application/json' } });
  const { data, files } = await readForm(request, limits.formBytes);
  const body = parseInput(schema, data) as Body & { attachments?: PreparedAttachment[] };
  return { ...body, attachments: joinFiles(body.attachments ?? [], files, limits) };
}
