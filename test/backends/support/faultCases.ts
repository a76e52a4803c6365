import { expect } from 'vitest';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { isAmbiguous, toTicketError, type TicketErrorCode } from '../../../src/core/errors.js';
import { newClientRef } from '../../../src/core/newClientRef.js';
import { createTicketHandler } from '../../../src/server/index.js';
import type { Fault, FaultProxy } from './faultProxy.js';

/** An adapter whose line to its backend is the proxy. */
export interface FaultyLine {
  proxy: FaultProxy;
  /** One customer's adapter through the proxy. */
  adapterWith(options: { timeout?: number }): TicketAdapter;
}

const codes: Readonly<Record<Exclude<Fault, 'none' | 'slow'>, readonly TicketErrorCode[]>> = {
  down: ['network'],
  error: ['unavailable'],
  'sign-in page': ['unauthorized'],
  redirect: ['unauthorized'],
  truncated: ['network', 'malformed'],
};

const statuses: Readonly<Record<keyof typeof codes, number>> = {
  down: 503,
  error: 503,
  'sign-in page': 401,
  redirect: 401,
  truncated: 503,
};

const names = Object.keys(codes) as (keyof typeof codes)[];

/**
 * What every adapter does when the line to its backend is bad: a clear error with the right code, nothing written
 * twice, and the next call works as if nothing had been.
 */
export function faultCases(start: () => Promise<FaultyLine>): { title: string; run: () => Promise<void> }[] {
  const withFault = async (fault: Fault, work: (adapter: TicketAdapter, line: FaultyLine) => Promise<void>) => {
    const line = await start();
    const adapter = line.adapterWith({});
    try {
      await work(adapter, line);
    } finally {
      line.proxy.fault = 'none';
    }
    // Recovery, with the very same adapter.
    await adapter.listTickets({ limit: 1 });
  };

  const reading = names.map((fault) => ({
    title: `what is read under "${fault}" says so, and works again afterwards`,
    run: () =>
      withFault(fault, async (adapter, { proxy }) => {
        const { id } = await adapter.createTicket(draft(), ref());
        proxy.fault = fault;
        const reads = [
          adapter.loadDesk(),
          adapter.listTickets({}),
          adapter.getTicket(id),
          adapter.listMessages(id, {}),
        ].map((read) => failure(read));
        for (const { code } of await Promise.all(reads)) expect(codes[fault]).toContain(code);
      }),
  }));

  const overHttp = names.map((fault) => ({
    title: `a browser is told of "${fault}" by ${statuses[fault]}, without the backend's words`,
    run: () =>
      withFault(fault, async (adapter, { proxy }) => {
        const handle = createTicketHandler({ adapter: () => adapter });
        proxy.fault = fault;
        const response = await handle(new Request('https://panel.example/tickets'));
        expect(response.status === 502 ? 503 : response.status).toBe(statuses[fault]);
        expect(response.headers.get('content-type')).toContain('application/problem+json');
        expect(await response.text()).not.toMatch(/Oops|password|127\.0\.0\.1/);
      }),
  }));

  return [
    ...reading,
    ...overHttp,
    {
      title: 'a write whose answer broke off is no clean refusal: the customer is told that it may have arrived',
      run: () =>
        withFault('truncated', async (adapter, { proxy }) => {
          const wanted = draft();
          const options = ref();
          proxy.fault = 'truncated';
          const error = await failure(adapter.createTicket(wanted, options));
          expect(isAmbiguous(error)).toBe(true);
          proxy.fault = 'none';
          if (!adapter.capabilities.idempotentWrites) return;
          await adapter.createTicket(wanted, options);
          const { items } = await adapter.listTickets({});
          expect(items.filter(({ subject }) => subject === wanted.subject)).toHaveLength(1);
        }),
    },
    {
      title: 'a write that never got through has written nothing',
      run: () =>
        withFault('down', async (adapter, { proxy }) => {
          const wanted = draft();
          proxy.fault = 'down';
          expect((await failure(adapter.createTicket(wanted, ref()))).code).toBe('network');
          proxy.fault = 'none';
          const { items } = await adapter.listTickets({});
          expect(items.map(({ subject }) => subject)).not.toContain(wanted.subject);
        }),
    },
    {
      title: 'an answer that takes five seconds is waited for',
      run: () =>
        withFault('slow', async (adapter, { proxy }) => {
          proxy.fault = 'slow';
          expect((await adapter.listTickets({ limit: 1 })).items.length).toBeLessThanOrEqual(1);
        }),
    },
    {
      title: 'an answer slower than the timeout is given up',
      run: () =>
        withFault('slow', async (_adapter, { proxy, adapterWith }) => {
          const impatient = adapterWith({ timeout: 500 });
          proxy.fault = 'slow';
          expect((await failure(impatient.listTickets({}))).code).toBe('timeout');
        }),
    },
  ];
}

const ref = () => ({ clientRef: newClientRef() });

const draft = () => ({ subject: `Fault ${newClientRef()}`, body: 'Written on a bad line' });

async function failure(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    return toTicketError(error);
  }
  throw new Error('It worked, although the line was bad');
}
