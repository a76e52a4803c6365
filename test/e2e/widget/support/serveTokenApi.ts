import { createMemoryBackend, demoSeed, type MemoryBackend } from 'ticketdock/adapters/memory';
import { createTicketHandler } from 'ticketdock/server';
import { TicketError } from 'ticketdock';
import { serveHandler, type ServedHandler } from '../../../support/serveHandler.js';
import type { Language } from '../../support/words.js';
import { formatsTicket } from './formatsTicket.js';

export interface Customer {
  /** The bearer token by which the API knows them. */
  token: string;
  /** Everything that is kept of them. Nobody else has it. */
  backend: MemoryBackend;
}

export interface TokenApi extends ServedHandler {
  /** Where the contract is served for pages of the allowed origins. */
  url: string;
  /** Somebody new, with a desk of their own. */
  customer: (language: Language) => Customer;
  answer: (request: Request) => Promise<Response>;
}

const basePath = '/api/support';

/** A backend on an origin of its own that knows customers by their token. */
export async function serveTokenApi(allowedOrigins: readonly string[]): Promise<TokenApi> {
  const customers = new Map<string, Customer>();
  const handle = createTicketHandler({
    basePath,
    allowedOrigins,
    adapter({ headers }) {
      const customer = customers.get(headers.get('authorization')?.replace(/^Bearer /, '') ?? '');
      if (!customer) throw new TicketError('unauthorized', 'No such token');
      return customer.backend.adapterFor(customer.backend.firstCustomerId);
    },
  });
  const answer = (request: Request) =>
    request.headers.get('origin') === 'null' ? answerNobody(request, handle) : handle(request);
  const served = await serveHandler(answer);
  return {
    ...served,
    url: served.origin + basePath,
    answer,
    customer(language) {
      const seed = demoSeed({ locale: language });
      const backend = createMemoryBackend({ seed: { ...seed, tickets: [formatsTicket, ...(seed.tickets ?? [])] } });
      const customer = { token: `customer-${customers.size + 1}`, backend };
      customers.set(customer.token, customer);
      return customer;
    },
  };
}

/** A sandboxed frame has no origin. A token is nothing that a browser adds by itself, so a server may take it from there. */
async function answerNobody(request: Request, handle: (request: Request) => Promise<Response>): Promise<Response> {
  const headers = new Headers(request.headers);
  for (const name of ['origin', 'sec-fetch-site', 'cookie']) headers.delete(name);
  const response = await handle(new Request(request, { headers }));
  response.headers.set('access-control-allow-origin', '*');
  return response;
}
