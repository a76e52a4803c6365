export type { TicketListQuery } from './listQuery.js';
export { readListQuery, writeListQuery } from './queryParams.js';
export { TicketList, type TicketListProps } from './TicketList.js';
