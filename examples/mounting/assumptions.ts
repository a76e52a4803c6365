import type { BillmanagerOverrides } from 'ticketdock/adapters/billmanager';

/** Where this BILLmanager differs: for `assumptions` of `createBillmanagerSession`. */
export const assumptions: BillmanagerOverrides = {
  messageTypes: { customer: 'outcoming', staff: 'incoming' },
  functions: { close: null },
};
