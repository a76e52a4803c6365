import { describe, it } from 'vitest';
import { adapterConformance } from '../../../src/testing/index.js';
import { adapterOf, addCustomer, withSimulator } from './setup.js';
import type { Behaviour } from './simulator/behaviour.js';

const simulator = withSimulator();

const limits = { maxFiles: 4, maxFileBytes: 1_000_000, maxBodyLength: 20_000, accept: ['image/*', '.txt', '.log'] };

const backends: Record<string, Partial<Behaviour>> = {
  'as we take it to be': {},
  'that differs wherever we cannot know': {
    goneAs: 'redirect',
    foreignAs: 'access',
    statusAs: 'word',
    oneAs: 'bare',
    sorts: false,
    mostRows: 3,
    rowsSayCreated: true,
  },
};

for (const [name, behaviour] of Object.entries(backends)) {
  describe(`a BILLmanager ${name}`, () => {
    for (const { title, run } of adapterConformance({
      setup() {
        const backend = simulator();
        const [anna, boris] = [addCustomer(backend), addCustomer(backend, 'boris')];
        Object.assign(backend.behaviour, behaviour);
        return {
          customer: adapterOf(backend, anna.username, { limits }),
          other: adapterOf(backend, boris.username, { limits }),
          staffReplies: (ticketId, text) => backend.staffReplies(ticketId, text),
          expireSession() {
            // Also the password is no longer good: else the adapter would sign in again.
            anna.password = 'another';
            backend.endSessions(anna.username);
          },
        };
      },
    }))
      it(title, run);
  });
}
