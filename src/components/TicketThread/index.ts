export { TicketThread, type FollowUp, type TicketThreadProps } from './TicketThread.js';
