'use client';
import { useLayoutEffect, useRef } from 'react';
import type { Desk } from '../../core/model.js';
import { dayOf } from '../../core/rules/list/days.js';
import { useServices } from '../../hooks/useServices.js';
import { useI18n } from '../../i18n/useI18n.js';
import { X } from '../../ui/icons.js';
import { lastDay } from './spans.js';
import { changeQuery, noPanelFilters, type QueryChange, type TicketListQuery } from './listQuery.js';

export interface ActiveFiltersProps {
  query: TicketListQuery;
  byHost: TicketListQuery;
  onQueryChange: (query: TicketListQuery) => void;
  desk: Desk | undefined;
  /** The last one has gone, and had the focus. */
  onGone: () => void;
}

/** What narrows the list and is not in sight otherwise: each can be taken away, and all of them at once. */
export function ActiveFilters({ query, byHost, onQueryChange, desk, onGone }: ActiveFiltersProps) {
  const { listTools: words } = useI18n().messages;
  const filters = useActive(query, byHost, desk);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  const count = filters.length;
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(removed.current, buttons.length - 1)]?.focus();
    removed.current = null;
  }, [count]);
  const remove = (change: QueryChange, index: number) => {
    removed.current = index;
    if (count === 1) onGone();
    onQueryChange(changeQuery(query, change));
  };
  if (count === 0) return null;
  return (
    <ul ref={list} className="tkd-list-active" aria-label={words.active}>
      {filters.map(({ key, label, change }, index) => (
        <li key={key}>
          <button
            type="button"
            className="tkd-list-on"
            aria-label={words.remove(label)}
            onClick={() => remove(change, index)}
          >
            <bdi>{label}</bdi>
            <X size={14} aria-hidden />
          </button>
        </li>
      ))}
      {count > 1 && (
        <li>
          <button
            type="button"
            className="tkd-list-clear"
            onClick={() => {
              onGone();
              onQueryChange(changeQuery(query, { ...noPanelFilters, ...byHost }));
            }}
          >
            {words.clear}
          </button>
        </li>
      )}
    </ul>
  );
}

interface ActiveFilter {
  key: string;
  label: string;
  /** Takes it away. */
  change: QueryChange;
}

function useActive(query: TicketListQuery, byHost: TicketListQuery, desk: Desk | undefined): ActiveFilter[] {
  const { messages, format } = useI18n();
  const { listTools: words } = messages;
  const services = useServices();
  const known = services?.status === 'success' ? services.data.services : [];
  const { updatedFrom, updatedTo, hasAttachments, hidden } = query;
  const one = (
    key: 'departmentId' | 'serviceId' | 'priorityId',
    name: string,
    among: readonly { id: string; label: string }[] = [],
  ): ActiveFilter[] => {
    const id = query[key];
    if (id === undefined || id === byHost[key]) return [];
    const label = words.filter(name, among.find((option) => option.id === id)?.label ?? id);
    return [{ key, label, change: { [key]: byHost[key] } }];
  };
  // A day has no hour: at noon it is the same day in the zone that the date is written in.
  const from = updatedFrom && dayOf(updatedFrom, format.timeZone) && format.date(updatedFrom);
  const last = lastDay(query, format.timeZone);
  const to = last && updatedTo && format.date(new Date(Date.parse(updatedTo) - 1).toISOString());
  const when = from && to ? words.between(from, to) : from ? words.since(from) : to && words.until(to);
  return [
    ...one('departmentId', words.department, desk?.departments),
    ...one('serviceId', words.service, known),
    ...one('priorityId', words.priority, desk?.priorities),
    ...(when
      ? [
          {
            key: 'updatedAt',
            label: words.filter(words.activity, when),
            change: { updatedFrom: undefined, updatedTo: undefined },
          },
        ]
      : []),
    ...(hasAttachments ? [{ key: 'files', label: words.withFiles, change: { hasAttachments: undefined } }] : []),
    ...(hidden ? [{ key: 'hidden', label: words.hidden, change: { hidden: undefined } }] : []),
  ];
}
