import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LoadApp } from '../../../src/widget/contract.js';
import { runScript } from '../../../src/widget/queueScript.js';

type Commands = ((...command: unknown[]) => unknown) & { q?: unknown[][] };
const page = window as unknown as { Ticketdock?: Commands };

/** A script of a page, with the app's place taken by one that notes what it is told. */
const told: unknown[][] = [];
const app = {
  update: vi.fn<() => void>(),
  stop: vi.fn<() => void>(),
  run: (...command: unknown[]) => told.push(command),
};
const load = vi.fn<LoadApp>(() => Promise.resolve({ startApp: () => app }));

/** Runs it as the script with these data. */
function run(data: Record<string, string>): void {
  const script = document.createElement('script');
  Object.assign(script.dataset, data);
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  runScript(load);
}

beforeEach(() => {
  const stub: Commands = (...command) => (stub.q ??= []).push(command);
  page.Ticketdock = stub;
});

afterEach(async () => {
  document.body.replaceChildren();
  await Promise.resolve();
  vi.restoreAllMocks();
});

it('makes a launcher, does what it was told before, and leaves the first of two in place', async () => {
  page.Ticketdock?.('on', 'created', () => undefined);
  page.Ticketdock?.('newTicket', { subject: 'Early' });
  run({ api: '/api/support', lang: 'ru', load: 'intent' });
  const dock = document.querySelector('ticket-dock');
  expect(dock?.getAttribute('mode')).toBe('launcher');
  expect(dock?.getAttribute('api')).toBe('/api/support');
  expect(dock?.getAttribute('lang')).toBe('ru');
  // Frameworks write what is no text as an attribute where they find no property, and it would be lost.
  for (const name of ['adapter', 'messages', 'prefill', 'getToken']) expect(dock).toHaveProperty(name);
  await vi.waitFor(() => expect(told.map(([name]) => name)).toEqual(['on', 'newTicket']), 5000);
  expect(told[1]).toEqual(['newTicket', { subject: 'Early' }]);
  page.Ticketdock?.('close');
  await vi.waitFor(() => expect(told.at(-1)).toEqual(['close']), 5000);

  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const first = page.Ticketdock;
  run({ api: '/api/other' });
  expect(warn).toHaveBeenCalledOnce();
  expect(page.Ticketdock).toBe(first);
  expect(document.querySelectorAll('ticket-dock')).toHaveLength(1);
});
