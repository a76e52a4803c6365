import { createMemoryBackend, type MemoryBackendOptions } from '../../../src/adapters/memory/index.js';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { createTicketHandler, type TicketHandlerOptions } from '../../../src/server/index.js';

const origin = 'https://panel.example';

type Init = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

/** A handler over a desk in memory, and ways to ask it. Parts of the adapter can be replaced. */
export function serve(
  replaced: Partial<TicketAdapter> = {},
  options: Partial<TicketHandlerOptions> = {},
  memory: MemoryBackendOptions = {},
) {
  const backend = createMemoryBackend(memory);
  const adapter: TicketAdapter = { ...backend.adapterFor('anna'), ...replaced };
  const handle = createTicketHandler({ basePath: '/api', adapter: () => adapter, ...options });

  const ask = (path: string, init: Init = {}) => handle(new Request(`${origin}/api${path}`, init));
  const send = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'idempotency-key': 'key-1', ...headers },
    });
  const makeTicket = async () => {
    const ticket = await adapter.createTicket(
      { subject: 'No SSH', body: 'Since this morning' },
      { clientRef: 'first' },
    );
    return ticket.id;
  };
  return { backend, adapter, handle, ask, send, makeTicket };
}

/** The problem document of an answer, with the status of the answer itself. */
export async function problemOf(response: Response) {
  const problem = (await response.json()) as { status: number; code: string; title: string; errors?: object };
  return { ...problem, type: response.headers.get('content-type'), httpStatus: response.status };
}
