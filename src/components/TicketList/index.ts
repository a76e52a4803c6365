export type { TicketListQuery } from './listQuery.js';
export { TicketList, type TicketListProps } from './TicketList.js';
