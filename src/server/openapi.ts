import * as z from 'zod/mini';
import { attachmentLinkType } from '../core/attachmentLinkType.js';
import { attachmentLinkSchema } from '../core/schemas/attachmentLink.js';
import { changeEventSchema } from '../core/schemas/changes.js';
import { problemSchema } from '../core/schemas/problem.js';
import { flagSchema, kindsSchema, wholeNumberSchema } from './queries.js';
import type { Content, Route } from './route.js';
import { routes } from './routes.js';
import { schemaNames } from './schemaNames.js';

type Json = Record<string, unknown>;

export interface OpenApiOptions {
  /** Where the contract is served. @default '/' */
  basePath?: string;
  /** @default 'Support tickets' */
  title?: string;
  /** The version of the API, as its owner counts. @default '1' */
  version?: string;
}

export interface OpenApiDocument {
  openapi: '3.1.0';
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Json>>;
  components: { schemas: Record<string, Json> };
}

const refOf = (name: string) => `#/components/schemas/${name}`;

/**
 * The REST contract as an OpenAPI 3.1 document, made from the schemas that requests and answers are checked by.
 *
 * @example
 * writeFileSync('openapi.json', JSON.stringify(openapi({ basePath: '/api/support' })));
 */
export function openapi({
  basePath = '',
  title = 'Support tickets',
  version = '1',
}: OpenApiOptions = {}): OpenApiDocument {
  const names = new Map<z.core.$ZodType, string>(schemaNames.map(([name, schema]) => [schema, name]));
  const paths: OpenApiDocument['paths'] = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: describeRoute(route, names) };
  }
  return {
    openapi: '3.1.0',
    info: { title, version },
    servers: [{ url: basePath || '/' }],
    paths,
    components: { schemas: describeSchemas() },
  };
}

function describeSchemas(): Record<string, Json> {
  const registry = z.registry<{ id: string; description?: string }>();
  for (const [id, schema, description] of schemaNames) {
    registry.add(schema, { id, ...(description !== undefined && { description }) });
  }
  // As input: an answer with more keys is fine, and a word nobody knows yet is read by its fallback.
  const { schemas } = z.toJSONSchema(registry, { uri: refOf, io: 'input' });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _id, id: _name, ...schema }]) => [name, schema]),
  );
}

type Names = ReadonlyMap<z.core.$ZodType, string>;

function describeRoute(route: Route, names: Names): Json {
  return {
    operationId: route.path.includes('/messages/') && route.operation === 'rate' ? 'rateMessage' : route.operation,
    summary: route.summary,
    parameters: [...pathParameters(route), ...queryParameters(route), ...headerParameters(route)],
    ...(route.body && {
      requestBody: { required: !route.isBodyOptional, content: describeBody(route, route.body, names) },
    }),
    responses: {
      [route.status]: {
        description: route.status === 204 ? 'Done' : 'As asked',
        ...(route.answer && { content: describeAnswer(route.answer, names) }),
      },
      default: {
        description: 'Refused or failed. 429 and 503 carry `Retry-After`; 501: this server does not do that.',
        content: { 'application/problem+json': { schema: described(problemSchema, names) } },
      },
    },
  };
}

function pathParameters({ path }: Route): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter('path', name, true, { type: 'string' }));
}

function queryParameters({ query }: Route): Json[] {
  return Object.entries(query.shape as Record<string, z.ZodMiniType>).map(([name, schema]) => {
    const optional = schema instanceof z.ZodMiniExactOptional;
    const inner = optional ? schema.def.innerType : schema;
    return Object.assign(parameter('query', name, !optional, describeValue(inner)), { style: 'form', explode: false });
  });
}

/** What a value is, rather than the text that it is read from. */
function describeValue(schema: z.core.$ZodType): Json {
  if (schema === wholeNumberSchema) return { type: 'integer', minimum: 1 };
  if (schema === flagSchema) return { type: 'boolean' };
  if (schema === kindsSchema) return { type: 'array', items: { $ref: refOf('StatusKind') } };
  const { $schema: _dialect, ...value } = z.toJSONSchema(schema, { io: 'input' });
  return value;
}

function headerParameters({ isWrite, body, answer }: Route): Json[] {
  const text = { type: 'string', minLength: 1, maxLength: 255 };
  return [
    ...(isWrite ? [parameter('header', 'Idempotency-Key', true, text, idempotency)] : []),
    ...(body === 'file' ? [parameter('header', 'Content-Disposition', true, { type: 'string' }, naming)] : []),
    ...(answer === 'events' ? [parameter('header', 'Last-Event-ID', false, text, 'The last id that was seen.')] : []),
  ];
}

const idempotency =
  'One for each action of the user, the same on every retry of it. The same key and content answer the first result again; the same key with another content is 422.';
const naming = "`attachment; filename*=UTF-8''name`, the name as in RFC 8187.";

function parameter(
  place: string,
  name: string | undefined,
  required: boolean,
  schema: Json,
  description?: string,
): Json {
  return { in: place, name, required, schema, ...(description !== undefined && { description }) };
}

function describeBody({ carriesFiles }: Route, body: Content, names: Names): Json {
  const form = {
    type: 'object',
    description:
      'For servers whose `attachments` is `with-message`: beside `data`, each file in a part named by its id.',
    properties: { data: typeof body === 'string' ? {} : described(body, names) },
    required: ['data'],
    additionalProperties: { type: 'string', contentMediaType: 'application/octet-stream' },
  };
  return {
    ...describeContent(body, names),
    ...(carriesFiles && {
      'multipart/form-data': { schema: form, encoding: { data: { contentType: 'application/json' } } },
    }),
  };
}

function describeAnswer(answer: Content, names: Names): Json {
  const link = answer === 'file' && { [attachmentLinkType]: { schema: described(attachmentLinkSchema, names) } };
  return { ...describeContent(answer, names), ...link };
}

function describeContent(content: Content, names: Names): Json {
  if (content === 'file') return { '*/*': {} };
  if (content !== 'events') return { 'application/json': { schema: described(content, names) } };
  const data = { contentMediaType: 'application/json', contentSchema: described(changeEventSchema, names) };
  return { 'text/event-stream': { schema: { type: 'string', ...data } } };
}

function described(schema: z.ZodMiniType, names: Names): Json {
  const name = names.get(schema);
  if (name === undefined) throw new Error('A schema of the contract has no name');
  return { $ref: refOf(name) };
}
