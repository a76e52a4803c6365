import { adapterConformance } from 'ticketdock/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePanel, type ServedPanel } from './support/servePanel.js';

describe('the contract over HTTP on PGlite', () => {
  let panel: ServedPanel;
  beforeAll(async () => {
    panel = await servePanel();
  });
  afterAll(() => panel.close());

  const cases = adapterConformance({ setup: () => panel.newContext() }).map(({ title, run }) => [title, run] as const);

  it.for(cases)('%s', async ([, run], context) => {
    const outcome = await run(context);
    expect(outcome.status).toBe('passed');
  });
});
