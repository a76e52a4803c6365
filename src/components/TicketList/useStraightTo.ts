'use client';
import { useEffect, useRef, useState } from 'react';
import type { TicketSummary } from '../../core/model.js';
import { numberIn } from '../../core/rules/list/numberIn.js';
import type { TicketsData } from '../../hooks/useTickets.js';

/**
 * Who has searched for nothing but a number and presses Enter wants that request and no list: it is opened as soon as the search has
 * found it.
 *
 * @returns To be called with the text on Enter.
 */
export function useStraightTo(
  data: TicketsData | undefined,
  text: string | undefined,
  onSelect: (ticket: TicketSummary) => void,
): (text: string) => void {
  const [wanted, setWanted] = useState<string>();
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  });
  useEffect(() => {
    if (wanted === undefined || !data || data.isPrevious || numberIn(text ?? '') !== wanted) return;
    setWanted(undefined);
    const ticket = data.tickets.find(({ number }) => number.toLowerCase() === wanted.toLowerCase());
    if (ticket) select.current(ticket);
  }, [wanted, data, text]);
  return (typed) => setWanted(numberIn(typed));
}
