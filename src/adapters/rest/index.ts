export { connectRestAdapter } from './connectRestAdapter.js';
export { createRestAdapter } from './createRestAdapter.js';
export type { LiveOptions, RestAdapterOptions } from './options.js';
export type { OptionalOperation } from '../../core/operations.js';
