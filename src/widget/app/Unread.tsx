'use client';
import { useEffect } from 'react';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useTickets, type TicketsData } from '../../hooks/useTickets.js';
import { useTies } from './WidgetContext.js';

/** The list as it begins: the same question, hence the same answer. */
const everything = {};

const onlyUnread = { unread: true };

/** Counts the tickets that have something new, from the rows that the list has anyway; where those are not all, from their own. */
export function Unread() {
  const { filter } = useSupport('ticket-dock').adapter.capabilities;
  const tickets = useTickets(everything);
  if (tickets.status !== 'success') return null;
  const isAll = tickets.data.next === null;
  return isAll || !filter.includes('unread') ? <Told data={tickets.data} /> : <Asked />;
}

function Asked() {
  const tickets = useTickets(onlyUnread);
  return tickets.status === 'success' ? <Told data={tickets.data} /> : null;
}

function Told({ data }: { data: TicketsData }) {
  const { store } = useTies();
  const count = data.tickets.filter(({ unread = 0 }) => unread > 0).length;
  useEffect(() => store.set({ unread: count }), [store, count]);
  return null;
}
