export { createRedmineAdapter } from './createRedmineAdapter.js';
export type {
  RedmineAdapterOptions,
  RedmineAuth,
  RedmineCustomer,
  RedmineDepartments,
  RedmineFields,
} from './options.js';
