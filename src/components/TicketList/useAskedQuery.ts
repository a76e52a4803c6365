'use client';
import { useState } from 'react';
import { changeQuery, panelFilters, type TicketListQuery } from './listQuery.js';
import type { TicketListProps } from './TicketList.js';
import { useRememberedQuery } from './useRememberedQuery.js';

/** What the list is asked: by its host, by the customer now, or by the customer last time. */
export function useAskedQuery({
  query: given,
  defaultQuery,
  onQueryChange,
}: Pick<TicketListProps, 'query' | 'defaultQuery' | 'onQueryChange'>) {
  const [remembered, remember] = useRememberedQuery();
  const [own, setOwn] = useState<TicketListQuery>();
  const isOwn = given === undefined && defaultQuery === undefined;
  const asked = given ?? own ?? defaultQuery ?? remembered;
  const [first] = useState(isOwn ? {} : (defaultQuery ?? given ?? {}));
  return {
    query: changeQuery(asked),
    /** The departments and services that the list is about at all, because its host says so. */
    byHost: Object.fromEntries(panelFilters.map((key) => [key, first[key]])) as Pick<
      TicketListQuery,
      (typeof panelFilters)[number]
    >,
    setQuery(next: TicketListQuery) {
      setOwn(next);
      if (isOwn) remember(next);
      onQueryChange?.(next);
    },
  };
}
