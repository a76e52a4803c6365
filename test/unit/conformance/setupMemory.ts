import { createMemoryBackend, demoSeed } from '../../../src/adapters/memory/index.js';
import type { ConformanceContext } from '../../../src/testing/index.js';
import type { Break } from './breakAdapter.js';

/** Two customers of a memory backend, the adapters of both broken in the same way. */
export function setupMemory(breakIt: Break = () => ({})): ConformanceContext {
  const seed = demoSeed();
  const [technical, ...others] = seed.desk?.departments ?? [];
  const abuse = { id: 'abuse', label: 'Abuse', fields: [{ id: 'address', label: 'IP', type: 'text', required: true }] };
  const closeReasons = [{ id: 'solved', label: 'It works again' }];
  const departments = [...(technical ? [technical] : []), abuse, ...others];
  const backend = createMemoryBackend({
    seed: { ...seed, desk: { ...seed.desk, departments, closeReasons } },
    reopenWindow: 86_400_000,
  });
  const [customer, other] = [backend.adapterFor('anna'), backend.adapterFor('boris')];
  return {
    customer: { ...customer, ...breakIt(customer, customer) },
    other: { ...other, ...breakIt(other, customer) },
    staffReplies(ticketId, text) {
      backend.staff.reply(ticketId, text);
    },
    staffTypes: (ticketId) => backend.staff.typing(ticketId),
    expireSession: () => backend.signOut('anna'),
  };
}
