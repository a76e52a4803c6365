export { TicketForm as View } from '../../components/TicketForm/TicketForm.js';
