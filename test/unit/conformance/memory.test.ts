import { describe, expect, it } from 'vitest';
import { createMemoryBackend, demoSeed } from '../../../src/adapters/memory/index.js';
import { adapterConformance, type ConformanceContext } from '../../../src/testing/index.js';

function setup(): ConformanceContext {
  const backend = createMemoryBackend({ seed: demoSeed() });
  return {
    customer: backend.adapterFor('anna'),
    other: backend.adapterFor('boris'),
    staffReplies(ticketId, text) {
      backend.staff.reply(ticketId, text);
    },
    expireSession: () => backend.signOut('anna'),
  };
}

describe('a memory adapter conforms', () => {
  it.for(adapterConformance({ setup }))('$title', async ({ run }, test) => {
    expect(await run(test)).toEqual({ status: 'passed' });
  });
});
