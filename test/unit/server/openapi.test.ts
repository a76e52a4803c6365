// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { openapi } from '../../../src/server/index.js';
import { TicketError } from '../../../src/core/errors.js';
import { optionalOperations } from '../../../src/core/operations.js';
import { serve } from './handler.js';

const required = ['loadDesk', 'listTickets', 'getTicket', 'listMessages', 'createTicket', 'reply'];

const document = openapi({ basePath: '/api' });

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

/** Every `$ref` in a value. */
function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === '$ref' ? [part as string] : refsIn(part)));
}

function resolve(ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

const refuse = () => {
  throw new TicketError('rate_limited');
};
/** A server whose backend is there and has had enough. */
const busy = serve(Object.fromEntries([...optionalOperations, ...required].map((name) => [name, refuse])));

describe('the OpenAPI document', () => {
  it('is what the server shows, signed in or not', async () => {
    const { ask } = serve({}, { adapter: () => Promise.reject(new Error('nobody is signed in')) });
    const response = await ask('/openapi.json');
    expect(response.headers.get('content-type')).toContain('application/json');
    await expect(response.json()).resolves.toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('describes the whole contract', () => {
    expect(operations.map(({ path, method }) => `${method} ${path}`).toSorted()).toEqual(
      [
        'GET /desk',
        'GET /services',
        'GET /articles',
        'GET /tickets',
        'POST /tickets',
        'POST /tickets/similar',
        'GET /tickets/{ticketId}',
        'PATCH /tickets/{ticketId}',
        'POST /tickets/{ticketId}/close',
        'POST /tickets/{ticketId}/reopen',
        'POST /tickets/{ticketId}/read',
        'POST /tickets/{ticketId}/typing',
        'PUT /tickets/{ticketId}/hidden',
        'PUT /tickets/{ticketId}/muted',
        'PUT /tickets/{ticketId}/rating',
        'PUT /tickets/{ticketId}/participants',
        'GET /tickets/{ticketId}/messages',
        'POST /tickets/{ticketId}/messages',
        'PATCH /tickets/{ticketId}/messages/{messageId}',
        'DELETE /tickets/{ticketId}/messages/{messageId}',
        'GET /tickets/{ticketId}/messages/{messageId}/revisions',
        'POST /tickets/{ticketId}/messages/{messageId}/retract',
        'PUT /tickets/{ticketId}/messages/{messageId}/rating',
        'GET /tickets/{ticketId}/files',
        'POST /attachments',
        'GET /attachments/{attachmentId}',
        'GET /changes',
        'GET /events',
      ].toSorted(),
    );
  });

  it.each(operations.map(({ path, method }) => [method, path] as const))(
    'describes what is served: %s %s',
    async (method, path) => {
      const response = await busy.ask(path.replaceAll(/\{\w+\}/g, 'x'), { method });
      // It got as far as the backend, or to what is wrong with the request: the address is there.
      expect([400, 415, 422, 429]).toContain(response.status);
    },
  );

  it('serves no method that it does not describe', async () => {
    const { ask } = serve();
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
    const undescribed = Object.entries(document.paths).flatMap(([path, item]) =>
      methods.filter((method) => !(method.toLowerCase() in item)).map((method) => [method, path] as const),
    );
    const statuses = undescribed
      // These are described under their own address.
      .filter(([method, path]) => !(path === '/tickets/similar' && ['GET', 'PATCH'].includes(method)))
      .map(async ([method, path]) => (await ask(path.replaceAll(/\{\w+\}/g, 'x'), { method })).status);
    expect(new Set(await Promise.all(statuses))).toEqual(new Set([405]));
  });

  it('has no reference that leads nowhere, and no schema that nobody uses', () => {
    const refs = new Set(refsIn(document));
    expect([...refs].filter((ref) => typeof resolve(ref) !== 'object')).toEqual([]);
    const unused = Object.keys(document.components.schemas).filter((name) => !refs.has(`#/components/schemas/${name}`));
    expect(unused).toEqual([]);
  });

  it('has a name of its own for each operation, and a parameter for each name in its path', () => {
    const ids = operations.map(({ operation }) => operation['operationId']);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, operation } of operations) {
      const parameters = operation['parameters'] as { in: string; name: string; required: boolean }[];
      const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
      expect(inPath).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  });

  it('says what is required, what is closed and what is open', () => {
    const { NewTicket, Ticket, TicketStatus } = document.components.schemas;
    expect(NewTicket).toMatchObject({ required: ['subject', 'body'], additionalProperties: false });
    expect(Ticket?.['required']).toContain('can');
    expect(Ticket).not.toHaveProperty('additionalProperties');
    expect(TicketStatus).toMatchObject({
      properties: { kind: { anyOf: [{ $ref: '#/components/schemas/StatusKind' }, { type: 'string' }] } },
    });
  });

  it('asks every write for its key', () => {
    const asking = operations
      .filter(({ operation }) => JSON.stringify(operation['parameters']).includes('Idempotency-Key'))
      .map(({ method, path }) => `${method} ${path}`);
    expect(asking).toHaveLength(13);
    expect(asking).not.toContain('POST /tickets/similar');
    expect(asking).not.toContain('POST /tickets/{ticketId}/typing');
  });
});
