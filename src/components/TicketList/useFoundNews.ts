'use client';
import { useState } from 'react';
import type { Async } from '../../hooks/async.js';
import type { TicketsData } from '../../hooks/useTickets.js';
import { useI18n } from '../../i18n/useI18n.js';

/** How many were found, in words, once the customer has asked for others than the list began with. */
export function useFoundNews(question: string, tickets: Async<TicketsData>): string {
  const { list } = useI18n().messages;
  const [first] = useState(question);
  const [hasAsked, setHasAsked] = useState(false);
  if (question !== first && !hasAsked) setHasAsked(true);
  if (!hasAsked || tickets.status !== 'success' || tickets.data.isPrevious) return '';
  const { tickets: rows, total, more } = tickets.data;
  if (rows.length === 0 && more.status !== 'none') return list.noneSoFar;
  if (total === undefined && more.status !== 'none') return list.foundAtLeast(rows.length);
  return list.found(total ?? rows.length);
}
