'use client';
import type { Capabilities } from '../../core/adapter.js';
import type { Desk } from '../../core/model.js';
import type { TicketsData } from '../../hooks/useTickets.js';
import { useI18n } from '../../i18n/useI18n.js';
import { changeQuery, type TicketListQuery } from './listQuery.js';
import { SearchBox } from './SearchBox.js';
import { SortSelect } from './SortSelect.js';
import { StatusFilter } from './StatusFilter.js';

export interface ListToolbarProps {
  capabilities: Capabilities;
  statuses: Desk['statuses'] | undefined;
  counts: TicketsData['counts'];
  query: TicketListQuery;
  onQueryChange: (query: TicketListQuery) => void;
}

/** Search, filters and order: of each, what the backend can do. */
export function ListToolbar({ capabilities, statuses, counts, query, onQueryChange }: ListToolbarProps) {
  const { list } = useI18n().messages;
  const { search, sort, filter } = capabilities;
  const change = (changes: Parameters<typeof changeQuery>[1]) => onQueryChange(changeQuery(query, changes));
  const canSearch = search !== 'none';
  const canSort = sort.length > 1;
  const canFilterKinds = filter.includes('kinds');
  const canFilterUnread = filter.includes('unread');
  if (!canSearch && !canSort && !canFilterKinds && !canFilterUnread) return null;
  return (
    <div className="tkd-list-toolbar">
      {(canSearch || canSort) && (
        <div className="tkd-list-tools">
          {canSearch && (
            <SearchBox
              label={search === 'subject' ? list.searchSubjects : list.search}
              value={query.text ?? ''}
              onChange={(text) => change({ text })}
            />
          )}
          {canSort && <SortSelect keys={sort} value={query.sort} onChange={(order) => change({ sort: order })} />}
        </div>
      )}
      {(canFilterKinds || canFilterUnread) && (
        <div className="tkd-list-filters">
          {canFilterKinds && (
            <StatusFilter
              statuses={statuses}
              counts={counts}
              value={query.kinds ?? []}
              onChange={(kinds) => change({ kinds })}
            />
          )}
          {canFilterUnread && (
            <label className="tkd-chip">
              <input
                className="tkd-chip-input"
                type="checkbox"
                checked={query.unread === true}
                onChange={({ target }) => change({ unread: target.checked || undefined })}
              />
              <span>{list.unreadOnly}</span>
            </label>
          )}
        </div>
      )}
    </div>
  );
}
