import { it } from 'vitest';
import { adapterConformance } from '../../../src/testing/index.js';
import { adapterOf, addCustomer, withSimulator } from './setup.js';

const simulator = withSimulator();

for (const { title, run } of adapterConformance({
  setup() {
    const backend = simulator();
    const [anna, boris] = [addCustomer(backend), addCustomer(backend, 'boris')];
    const limits = { maxFiles: 4, maxFileBytes: 1_000_000, maxBodyLength: 20_000, accept: ['image/*', '.txt', '.log'] };
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
