'use client';
import { useMemo } from 'react';
import { usePreference } from '../../hooks/usePreference.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { changeQuery, withinCapabilities, type TicketListQuery } from './listQuery.js';
import { readListQuery, writeListQuery } from './queryParams.js';

/** What is asked anew each time: words, days that pass, and what was put away. */
const ofTheMoment = { text: undefined, updatedFrom: undefined, updatedTo: undefined, hidden: undefined };

/** The filters and the order that this customer used last, as far as the backend has them still. */
export function useRememberedQuery(): [query: TicketListQuery, remember: (query: TicketListQuery) => void] {
  const { capabilities } = useSupport('TicketList').adapter;
  const [kept, keep] = usePreference('listQuery', '');
  const query = useMemo(
    () => withinCapabilities(readListQuery(new URLSearchParams(kept)), capabilities),
    [kept, capabilities],
  );
  const remember = (next: TicketListQuery) => {
    const written = writeListQuery(changeQuery(next, ofTheMoment)).toString();
    // A key in the search changes nothing of it: the storage answers in the time of the key.
    if (written !== kept) keep(written);
  };
  return [query, remember];
}
