import type { Database } from '../../../examples/panel/server/db/database.js';
import { openPostgres } from '../../../examples/panel/server/db/postgres.js';
import { createRestAdapter, type RestAdapterOptions } from '../../../src/adapters/rest/index.js';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { startFaultProxy, type FaultProxy } from '../../support/faults/startFaultProxy.js';
import { startPanel, type TestPanel } from '../../support/panel.js';
import { startPostgres } from '../../support/postgres.js';
import type { Customer } from './crowd.js';

/** The built panel on PostgreSQL, behind a line on which things go wrong. */
export interface FaultyPanel {
  panel: TestPanel;
  db: Database;
  proxy: FaultProxy;
  /** A customer's adapter, through the proxy. */
  adapterOf(customer: Customer, options?: Partial<RestAdapterOptions>): TicketAdapter;
  stop(): Promise<void>;
}

export async function startFaultyPanel(env: Record<string, string> = {}): Promise<FaultyPanel> {
  const postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase();
  const panel = await startPanel({ databaseUrl, env });
  const db = await openPostgres(databaseUrl);
  const proxy = await startFaultProxy(panel.url);
  return {
    panel,
    db,
    proxy,
    adapterOf: ({ cookie }, options) =>
      createRestAdapter({
        baseUrl: `${proxy.url}/api/support`,
        headers: { cookie, origin: proxy.url },
        ...options,
      }),
    async stop() {
      await proxy.stop();
      await panel.stop();
      await db.close();
      await postgres.stop();
    },
  };
}
