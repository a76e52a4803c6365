'use client';
import { useId } from 'react';
import type { Desk, StatusKind } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';

const everyKind: readonly StatusKind[] = ['open', 'in_progress', 'answered', 'closed'];

export interface StatusFilterProps {
  /** The desk's statuses; absent while they are on their way. */
  statuses: Desk['statuses'] | undefined;
  /** How many of each kind, when known. */
  counts: Partial<Record<StatusKind, number>> | undefined;
  value: readonly StatusKind[];
  onChange: (kinds: StatusKind[]) => void;
}

/** One choice of the kinds of status that this desk has. Native radio buttons: one tab stop, arrows inside. */
export function StatusFilter({ statuses, counts, value, onChange }: StatusFilterProps) {
  const { messages, format } = useI18n();
  const name = useId();
  const present = everyKind.filter((kind) => statuses?.some((status) => status.kind === kind));
  const kinds = present.length > 0 ? present : everyKind;
  if (kinds.length < 2) return null;

  const known = kinds.flatMap((kind) => counts?.[kind] ?? []);
  const total = known.length === kinds.length ? known.reduce((sum, count) => sum + count, 0) : undefined;
  /** The backend's own word, where the desk has a single status of the kind and a word for it. */
  const wordFor = (kind: StatusKind) => {
    // What is answered is asked for because it waits: the quickest way to what is to be done.
    const [only, ...others] = (statuses ?? []).filter((status) => status.kind === kind);
    if (others.length === 0 && only?.label) return only.label;
    return kind === 'answered' ? messages.list.waitingForMe : messages.status[kind];
  };
  const choice = (kind: StatusKind | null, label: string, count: number | undefined) => (
    <label key={kind} className="tkd-chip">
      <input
        className="tkd-chip-input"
        type="radio"
        name={name}
        checked={kind ? value.length === 1 && value[0] === kind : value.length === 0}
        onChange={() => onChange(kind ? [kind] : [])}
      />
      <span>{label}</span> {count !== undefined && <span className="tkd-chip-count">{format.number(count)}</span>}
    </label>
  );
  return (
    <div className="tkd-list-kinds" role="radiogroup" aria-label={messages.list.filterByStatus}>
      {choice(null, messages.list.everyStatus, total)}
      {kinds.map((kind) => choice(kind, wordFor(kind), counts?.[kind]))}
    </div>
  );
}
