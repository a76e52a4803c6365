'use client';
import { ChevronsUpDown } from '../../ui/icons.js';
import { useId } from 'react';
import type { Sort, SortKey } from '../../core/adapter.js';
import type { Messages } from '../../i18n/messages.js';
import { useI18n } from '../../i18n/useI18n.js';
import { usualSort } from './usualSort.js';

/** The direction in which each order is of use, and its word. */
const orders: Record<SortKey, { sort: Sort; word: `sort${Capitalize<SortKey>}` }> = {
  updatedAt: { sort: '-updatedAt', word: 'sortUpdatedAt' },
  createdAt: { sort: '-createdAt', word: 'sortCreatedAt' },
  number: { sort: '-number', word: 'sortNumber' },
  subject: { sort: 'subject', word: 'sortSubject' },
  status: { sort: 'status', word: 'sortStatus' },
  priority: { sort: '-priority', word: 'sortPriority' },
};

export interface SortSelectProps {
  /** What the backend can order by. */
  keys: readonly SortKey[];
  value: Sort | undefined;
  onChange: (sort: Sort | undefined) => void;
}

/** The order of the list. A native select: nothing to learn, nothing to load. */
export function SortSelect({ keys, value = usualSort, onChange }: SortSelectProps) {
  const { list } = useI18n().messages;
  const id = useId();
  const offered = keys.map((key) => orders[key].sort);
  // The host may have asked for an order that is not offered: without it here, the select would name a wrong one.
  const sorts = offered.includes(value) ? offered : [...offered, value];
  return (
    <div className="tkd-list-sort">
      <label className="tkd-hidden" htmlFor={id}>
        {list.sortBy}
      </label>
      <select
        id={id}
        title={list.sortBy}
        className="tkd-list-sort-select"
        value={value}
        onChange={({ target }) => onChange(target.value === usualSort ? undefined : (target.value as Sort))}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {nameOf(sort, list)}
          </option>
        ))}
      </select>
      <ChevronsUpDown className="tkd-list-sort-icon" size={14} aria-hidden />
    </div>
  );
}

function nameOf(sort: Sort, words: Messages['list']): string {
  const order = orders[sort.replace('-', '') as SortKey];
  return order.sort === sort ? words[order.word] : words.sortReversed(words[order.word]);
}
