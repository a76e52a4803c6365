'use client';
import type { ReactNode } from 'react';
import type { FilterKey } from '../../core/adapter.js';
import type { Desk, Option } from '../../core/model.js';
import { useSupport } from '../../hooks/SupportProvider.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Button } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Picker } from '../../ui/picker/Picker.js';
import { DateFilter } from './DateFilter.js';
import { changeQuery, noPanelFilters, type QueryChange, type TicketListQuery } from './listQuery.js';
import { ServiceFilter } from './ServiceFilter.js';

export interface FilterPanelProps {
  query: TicketListQuery;
  /** What the list is about at all: clearing goes back to it. */
  byHost: TicketListQuery;
  onQueryChange: (query: TicketListQuery) => void;
  desk: Desk | undefined;
  onClose: () => void;
}

/** The filters that are not always in sight: of them, what the backend can do. Each works at once. */
export function FilterPanel({ query, byHost, onQueryChange, desk, onClose }: FilterPanelProps) {
  const { listTools: words } = useI18n().messages;
  const { filter } = useSupport('TicketList').adapter.capabilities;
  const can = (key: FilterKey) => filter.includes(key);
  const change = (changes: QueryChange) => onQueryChange(changeQuery(query, changes));
  const choice = (
    key: 'departmentId' | 'priorityId',
    label: string,
    options: readonly Pick<Option, 'id' | 'label'>[],
  ) =>
    can(key) &&
    options.length > 1 && (
      <Field name={key} label={label}>
        {(control) => (
          <Picker
            control={control}
            value={query[key] ?? ''}
            options={[
              { value: '', label: words.any },
              ...options.map(({ id, label: name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => change({ [key]: id || undefined })}
          />
        )}
      </Field>
    );
  const toggle = (key: 'hasAttachments' | 'hidden', label: ReactNode) =>
    can(key) && (
      <label className="tkd-chip">
        <input
          className="tkd-chip-input"
          type="checkbox"
          checked={query[key] === true}
          onChange={({ target }) => change({ [key]: target.checked || undefined })}
        />
        <span>{label}</span>
      </label>
    );
  return (
    <div className="tkd-list-tools-panel">
      <div className="tkd-list-fields">
        {choice('departmentId', words.department, desk?.departments ?? [])}
        {can('serviceId') && (
          <ServiceFilter value={query.serviceId ?? ''} onChange={(id) => change({ serviceId: id || undefined })} />
        )}
        {choice('priorityId', words.priority, desk?.priorities ?? [])}
        {can('updatedAt') && <DateFilter query={query} onChange={change} />}
      </div>
      <div className="tkd-list-panel-foot">
        {toggle('hasAttachments', words.withFiles)}
        {toggle('hidden', words.hidden)}
        <span className="tkd-list-panel-end">
          <Button variant="quiet" onClick={() => onQueryChange(changeQuery(query, { ...noPanelFilters, ...byHost }))}>
            {words.clear}
          </Button>
          <Button onClick={onClose}>{words.done}</Button>
        </span>
      </div>
    </div>
  );
}
