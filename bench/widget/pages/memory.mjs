import { createMemoryAdapter, demoSeed } from 'ticketdock/adapters/memory';

/** The host's own data: for the page that it is measured against it is made too, and used by nobody. */
globalThis.benchAdapter = createMemoryAdapter({ seed: demoSeed() });
for (const dock of document.querySelectorAll('ticket-dock')) dock.adapter = globalThis.benchAdapter;
