import { afterAll, beforeAll } from 'vitest';
import { createBillmanagerAdapter, createBillmanagerSession } from '../../../src/adapters/billmanager/index.js';
import type { BillmanagerAdapterOptions, BillmanagerSessionOptions } from '../../../src/adapters/billmanager/index.js';
import { newClientRef } from '../../../src/core/newClientRef.js';
import { usual } from './simulator/behaviour.js';
import { startSimulator, type Simulator } from './simulator/startSimulator.js';

/** The zone of the simulator's clock, which the adapter must be told. */
export const timeZone = 'Europe/Moscow';

/** One simulator for the tests of a file. */
export function withSimulator(): () => Simulator {
  let simulator: Simulator | undefined;
  beforeAll(async () => {
    simulator = await startSimulator({ timeZone });
  });
  afterAll(() => simulator?.stop());
  return () => {
    if (!simulator) throw new Error('The simulator has not started');
    return simulator;
  };
}

/** A customer nobody else is, with two services. */
export function addCustomer(simulator: Simulator, name = 'anna') {
  simulator.behaviour = { ...usual };
  const username = `${name}-${newClientRef()}`;
  return simulator.addAccount({
    username,
    realname: `${name} Example`,
    services: [
      { id: `${simulator.store.newId()}`, label: `VPS web-1 of ${name}` },
      { id: `${simulator.store.newId()}`, label: `Domain ${name}.example` },
    ],
  });
}

type Options = Partial<BillmanagerSessionOptions> & Omit<BillmanagerAdapterOptions, 'session'>;

export function sessionOf(simulator: Simulator, username: string, options: Partial<BillmanagerSessionOptions> = {}) {
  const password = simulator.store.accounts.get(username)?.password ?? '';
  return createBillmanagerSession({ baseUrl: simulator.url, username, password, ...options });
}

/** The adapter of a customer, in a session of its own. */
export function adapterOf(simulator: Simulator, username: string, { limits, desk, ...options }: Options = {}) {
  const session = sessionOf(simulator, username, options);
  return createBillmanagerAdapter({ session, timeZone, ...(limits && { limits }), ...(desk && { desk }) });
}

export const ref = () => ({ clientRef: newClientRef() });

/** The parameters of a request that goes out without files. */
export function paramsOf(init: RequestInit | undefined): URLSearchParams {
  return new URLSearchParams(typeof init?.body === 'string' ? init.body : '');
}
