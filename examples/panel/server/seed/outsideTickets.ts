import type { DemoTicket } from './seedTicket.js';
import { annaOpenTickets } from './tickets.annaOpen.js';
import { annaPastTickets } from './tickets.annaPast.js';
import { johnOpenTickets } from './tickets.johnOpen.js';
import { johnPastTickets } from './tickets.johnPast.js';

/** The few tickets of the demo that a helpdesk gets which has none, the oldest first. */
export const outsideTickets: readonly DemoTicket[] = [
  ...annaPastTickets.slice(0, 1),
  ...annaOpenTickets.slice(0, 3),
  ...johnPastTickets.slice(0, 1),
  ...johnOpenTickets.slice(0, 3),
].toSorted((a, b) => b.age - a.age);
