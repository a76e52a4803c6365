'use client';
import { useState } from 'react';
import type { TicketListQuery } from '../TicketList/listQuery.js';
import { useRememberedQuery } from '../TicketList/useRememberedQuery.js';
import type { SupportView } from './view.js';

/**
 * What the list is asked: as the view says; where it says nothing, as the customer left it, in this visit or the last one.
 *
 * @param setView Told where the customer is when they change it on the list itself; beside a ticket that stays open.
 */
export function useDeskQuery(view: SupportView, setView: (view: SupportView) => void) {
  const [remembered, remember] = useRememberedQuery();
  const [left, setLeft] = useState<TicketListQuery>();
  const given = view.name === 'list' ? view.query : undefined;
  // By its words: a host that reads an address makes a new object each time.
  if (given && JSON.stringify(given) !== JSON.stringify(left)) setLeft(given);
  const query = given ?? left ?? remembered;
  return {
    query,
    setQuery(next: TicketListQuery) {
      setLeft(next);
      remember(next);
      if (view.name === 'list') setView({ name: 'list', query: next });
    },
    /** Where the way back leads. */
    list: (Object.keys(query).length > 0 ? { name: 'list', query } : { name: 'list' }) as SupportView,
  };
}
