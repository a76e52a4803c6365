'use client';
import type { Desk } from '../../core/model.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { CsvDownload } from './CsvDownload.js';
import { KeysHelp } from './KeysHelp.js';
import type { TicketListQuery } from './listQuery.js';
import { SavedViews } from './SavedViews.js';

export interface MorePanelProps {
  query: TicketListQuery;
  /** The query as the backend is asked. */
  asked: TicketListQuery;
  onQueryChange: (query: TicketListQuery) => void;
  desk: Desk | undefined;
}

/** Saved views, the list as a file, and what the keys do. */
export function MorePanel({ query, asked, onQueryChange, desk }: MorePanelProps) {
  // Where nothing is kept a saved view would be gone tomorrow: none is offered.
  const { isKept } = useSupport('TicketList').preferences;
  return (
    <div className="tkd-list-tools-panel">
      {isKept && <SavedViews query={query} onQueryChange={onQueryChange} />}
      <CsvDownload query={asked} desk={desk} />
      <KeysHelp />
    </div>
  );
}
