export { demoSeed } from './demo.js';
export type { DemoOptions } from './demo.js';
export { createMemoryAdapter } from './createMemoryAdapter.js';
export type { MemoryAdapter, MemoryAdapterOptions } from './createMemoryAdapter.js';
export { createMemoryBackend } from './createMemoryBackend.js';
export type { MemoryBackend, MemoryTicketAdapter } from './createMemoryBackend.js';
export type {
  AdapterMethod,
  MemoryBackendOptions,
  MemoryBehaviour,
  MemoryCall,
  MemoryFault,
  MemoryFaults,
  OptionalAdapterMethod,
} from './options.js';
export type {
  MemoryCustomer,
  MemorySeed,
  SeedEvent,
  SeedFile,
  SeedItem,
  SeedMessage,
  SeedService,
  SeedTicket,
} from './seedTypes.js';
export type { MemoryStaff, StaffReply } from './staff.js';
