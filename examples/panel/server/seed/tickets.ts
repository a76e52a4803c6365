import type { DemoTicket } from './seedTicket.js';

/** Every ticket of the demo, the oldest first. */
export const demoTickets: readonly DemoTicket[] = [];
