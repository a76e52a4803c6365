'use client';
import { useState } from 'react';
import type { Ticket } from '../../core/model.js';

/**
 * The ticket as far as its messages hang on it: whenever somebody writes, it is another one in its times and counts only, and no
 * message has to be drawn anew for that.
 */
export function useSteadyTicket(ticket: Ticket | undefined): Ticket | undefined {
  const [steady, setSteady] = useState(ticket);
  if (steady === ticket || (steady && ticket && isSame(steady, ticket))) return steady;
  setSteady(ticket);
  return ticket;
}

function isSame(one: Ticket, other: Ticket): boolean {
  // An answer that says the same is the same object, part by part.
  return one.id === other.id && one.can === other.can && one.status === other.status;
}
