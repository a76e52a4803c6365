import type { DemoTicket } from './seedTicket.js';
import { annaOpenTickets } from './tickets.annaOpen.js';
import { annaPastTickets } from './tickets.annaPast.js';
import { johnOpenTickets } from './tickets.johnOpen.js';
import { johnPastTickets } from './tickets.johnPast.js';

/** Every ticket of the demo, the oldest first: their numbers follow their age. */
export const demoTickets: readonly DemoTicket[] = [
  ...annaPastTickets,
  ...johnPastTickets,
  ...annaOpenTickets,
  ...johnOpenTickets,
].toSorted((a, b) => b.age - a.age);
