'use client';
import { Ellipsis, SlidersHorizontal } from '../../ui/icons.js';
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import type { Capabilities } from '../../core/adapter.js';
import type { Desk } from '../../core/model.js';
import type { TicketsData } from '../../hooks/useTickets.js';
import { useI18n } from '../../i18n/useI18n.js';
import { isComposing } from '../../ui/isComposing.js';
import { changeQuery, type TicketListQuery } from './listQuery.js';
import { SearchBox, type SearchBoxProps } from './SearchBox.js';
import { SortSelect } from './SortSelect.js';
import { StatusFilter } from './StatusFilter.js';

export type Panel = 'filters' | 'more';

export interface ListToolbarProps extends Pick<SearchBoxProps, 'onEnter' | 'onLeave'> {
  capabilities: Capabilities;
  statuses: Desk['statuses'] | undefined;
  counts: TicketsData['counts'];
  query: TicketListQuery;
  onQueryChange: (query: TicketListQuery) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  /** How many filters of the panel are on. */
  active: number;
  panel: Panel | null;
  onPanelChange: (panel: Panel | null) => void;
  panelId: string;
  /** The open panel. */
  children: ReactNode;
}

/** Search, filters and order: of each, what the backend can do. */
export function ListToolbar({ capabilities, statuses, counts, query, onQueryChange, ...props }: ListToolbarProps) {
  const { panel, onPanelChange, panelId, active } = props;
  const { list } = useI18n().messages;
  const { search, sort, filter } = capabilities;
  const openers = useRef<Partial<Record<Panel, HTMLButtonElement | null>>>({});
  const change = (changes: Parameters<typeof changeQuery>[1]) => onQueryChange(changeQuery(query, changes));
  const canSearch = search !== 'none';
  const canSort = sort.length > 1;
  const canFilterKinds = filter.includes('kinds');
  const canFilterUnread = filter.includes('unread');
  const hasPanel = filter.some((key) => key !== 'kinds' && key !== 'unread');
  const opener = (name: Panel, label: string, icon: ReactNode, count = 0) => (
    <button
      ref={(button) => {
        openers.current[name] = button;
      }}
      type="button"
      className="tkd-list-opener"
      aria-expanded={panel === name}
      aria-controls={panel === name ? panelId : undefined}
      aria-label={name === 'more' ? label : undefined}
      title={label}
      onClick={() => onPanelChange(panel === name ? null : name)}
    >
      {icon}
      {name === 'filters' && <span className="tkd-list-opener-word">{label}</span>}{' '}
      {count > 0 && <span className="tkd-list-opener-count">{count}</span>}
    </button>
  );
  const handleEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !panel || event.defaultPrevented || isComposing(event)) return;
    // Only the next one may close the drawer around the list.
    event.stopPropagation();
    event.preventDefault();
    openers.current[panel]?.focus();
    onPanelChange(null);
  };
  return (
    <div className="tkd-list-toolbar">
      <div className="tkd-list-tools">
        {canSearch && (
          <SearchBox
            label={search === 'subject' ? list.searchSubjects : list.search}
            value={query.text ?? ''}
            onChange={(text) => change({ text })}
            onEnter={props.onEnter}
            onLeave={props.onLeave}
            inputRef={props.searchRef}
          />
        )}
        {canSort && <SortSelect keys={sort} value={query.sort} onChange={(order) => change({ sort: order })} />}
        <div className="tkd-list-openers">
          {hasPanel && opener('filters', list.filters, <SlidersHorizontal size={16} aria-hidden />, active)}
          {opener('more', list.more, <Ellipsis size={16} aria-hidden />)}
        </div>
      </div>
      {panel && (
        <div
          id={panelId}
          className="tkd-list-panel"
          role="group"
          aria-label={panel === 'filters' ? list.filters : list.more}
          {...{ onKeyDown: handleEscape }}
        >
          {props.children}
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
