import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { newClientRef } from '../../../src/core/newClientRef.js';
import { freePort } from '../../support/freePort.js';

interface Server {
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Kills a server in the middle of a conversation and starts it again: the same adapter goes on as if nothing had been. */
export async function comesBack<S extends Server>(
  start: (place: { folder: string; port: number }) => Promise<S>,
  adapterOf: (server: S) => TicketAdapter,
): Promise<void> {
  const place = { folder: mkdtempSync(join(tmpdir(), 'ticketdock-')), port: await freePort() };
  const first = await start(place);
  const adapter = adapterOf(first);
  const ref = () => ({ clientRef: newClientRef() });
  const { id } = await adapter.createTicket({ subject: 'Server is down', body: 'Since nine' }, ref());
  await adapter.reply(id, { body: 'Before' }, ref());
  await first.kill();

  await expect(adapter.listTickets({})).rejects.toMatchObject({ code: 'network' });
  await expect(adapter.reply(id, { body: 'Meanwhile' }, ref())).rejects.toMatchObject({ code: 'network' });

  const again = await start(place);
  try {
    await adapter.reply(id, { body: 'Afterwards' }, ref());
    const { items } = await adapter.listMessages(id, {});
    const bodies = items.flatMap((item) => (item.type === 'message' ? [item.body.value] : []));

    expect(bodies).toEqual(['Since nine', 'Before', 'Afterwards']);
  } finally {
    await again.stop();
    rmSync(place.folder, { recursive: true, force: true });
  }
}
