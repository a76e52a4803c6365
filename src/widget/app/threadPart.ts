export { TicketThread as View } from '../../components/TicketThread/TicketThread.js';
