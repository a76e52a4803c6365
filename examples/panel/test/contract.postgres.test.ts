import { adapterConformance } from 'ticketdock/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { servePanel, type ServedPanel } from './support/servePanel.js';

describe('the contract over HTTP on PostgreSQL', () => {
  let postgres: TestPostgres;
  let panel: ServedPanel;
  beforeAll(async () => {
    postgres = await startPostgres();
    panel = await servePanel(await postgres.createDatabase());
  });
  afterAll(async () => {
    await panel.close();
    await postgres.stop();
  });

  const cases = adapterConformance({ setup: () => panel.newContext() }).map(({ title, run }) => [title, run] as const);

  it.for(cases)('%s', async ([, run], context) => {
    const outcome = await run(context);
    expect(outcome.status).toBe('passed');
  });
});
