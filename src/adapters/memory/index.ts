export { createMemoryAdapter } from './create-memory-adapter.js';
export type { MemoryAdapter, MemoryAdapterOptions } from './create-memory-adapter.js';
export { createMemoryBackend } from './backend.js';
export type { MemoryBackend, MemoryTicketAdapter } from './backend.js';
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
} from './seed-types.js';
export type { MemoryStaff, StaffReply } from './staff.js';
