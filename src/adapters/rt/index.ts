export { createRtAdapter } from './createRtAdapter.js';
export { createRtSession } from './createRtSession.js';
export type { RtSession, RtSessionOptions } from './createRtSession.js';
export type { RtAdapterOptions, RtCustomer, RtFields, RtPriority } from './options.js';
