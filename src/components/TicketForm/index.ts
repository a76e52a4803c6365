export { TicketForm, type TicketFormProps } from './TicketForm.js';
export type { TicketPrefill } from './values.js';
