export { createBillmanagerAdapter } from './createBillmanagerAdapter.js';
export { createBillmanagerSession } from './createBillmanagerSession.js';
export type { BillmanagerSession, FunctionCall, Visit, VisitOptions } from './createBillmanagerSession.js';
export type { BillmanagerAssumptions, BillmanagerOverrides } from './assumptions.js';
export type { BillmanagerAdapterOptions, BillmanagerSessionOptions } from './options.js';
