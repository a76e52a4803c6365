import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createRestAdapter } from 'ticketdock/adapters/rest';
import type { ConformanceContext } from 'ticketdock/testing';
import { createTestPanel, key, type TestPanelParts, type TestPerson } from './createTestPanel.js';

/** The panel in this process, reached over real HTTP. */
export interface ServedPanel extends TestPanelParts {
  address: string;
  /** Two new customers for one case of the contract. */
  newContext(): Promise<ConformanceContext>;
}

export async function servePanel(databaseUrl?: string): Promise<ServedPanel> {
  const panel = await createTestPanel(databaseUrl ? { databaseUrl } : {});
  const agent = await panel.person({ role: 'staff', name: 'Agent' });
  const listener = getRequestListener(panel.app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const adapterOf = ({ cookie }: TestPerson) =>
    createRestAdapter({ baseUrl: `${address}/api/support`, headers: { cookie, origin: address } });

  return {
    ...panel,
    address,
    async newContext() {
      const [customer, other] = [await panel.person(), await panel.person()];
      return {
        customer: adapterOf(customer),
        other: adapterOf(other),
        staffReplies: async (ticketId, body) => void (await agent.adapter.reply(ticketId, { body }, key())),
        expireSession: () => panel.panel.sessions.end(customer.viewer.session),
      };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await panel.close();
    },
  };
}
