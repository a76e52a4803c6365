'use client';
import { useState } from 'react';
import type { Ticket } from '../../core/model.js';

/** What every message changes. */
const moving: ReadonlySet<string> = new Set([
  'updatedAt',
  'unread',
  'lastAuthor',
  'lastReply',
  'excerpt',
] satisfies (keyof Ticket)[]);

/** The ticket for those parts that do not tell when it last changed: for a message alone they are not drawn anew. */
export function useLastingTicket(ticket: Ticket): Ticket {
  const [lasting, setLasting] = useState(ticket);
  if (lasting === ticket || isSame(lasting, ticket)) return lasting;
  setLasting(ticket);
  return ticket;
}

function isSame(one: Ticket, other: Ticket): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Ticket>;
  // An answer that says the same is the same object, part by part.
  return [...keys].every((key) => moving.has(key) || Object.is(one[key], other[key]));
}
