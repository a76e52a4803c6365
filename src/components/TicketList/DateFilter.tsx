'use client';
import { useId, useState } from 'react';
import { dayOf, startOfDay } from '../../core/rules/list/days.js';
import { useI18n } from '../../i18n/useI18n.js';
import { lastDay, spanOf, spanToQuery, untilDay, type Span } from './spans.js';
import type { QueryChange, TicketListQuery } from './listQuery.js';

export interface DateFilterProps {
  query: TicketListQuery;
  onChange: (change: QueryChange) => void;
}

/** When something happened last: quick choices, and two days of the customer's own time zone. */
export function DateFilter({ query, onChange }: DateFilterProps) {
  const { messages, format } = useI18n();
  const { listTools: words } = messages;
  const { timeZone } = format;
  const id = useId();
  const [now] = useState(() => Date.now());
  const span = spanOf(query, now, timeZone);
  const labels: Record<Span, string> = {
    any: words.anyTime,
    7: words.days(7),
    30: words.days(30),
    year: words.thisYear,
  };
  return (
    <div className="tkd-field tkd-list-dates" role="group" aria-labelledby={id}>
      <span id={id} className="tkd-field-label">
        {words.activity}
      </span>
      <div className="tkd-list-spans">
        {(['any', '7', '30', 'year'] as const).map((one) => (
          <label key={one} className="tkd-chip">
            <input
              className="tkd-chip-input"
              type="radio"
              name={id}
              checked={span === one}
              onChange={() => onChange(spanToQuery(one, now, timeZone))}
            />
            <span>{labels[one]}</span>
          </label>
        ))}
      </div>
      <div className="tkd-list-days">
        <DayField
          label={words.from}
          value={dayOf(query.updatedFrom, timeZone)}
          max={lastDay(query, timeZone) || dayOf(now, timeZone)}
          onChange={(date) => onChange({ updatedFrom: startOfDay(date, timeZone) })}
        />
        <DayField
          label={words.to}
          value={lastDay(query, timeZone)}
          min={dayOf(query.updatedFrom, timeZone)}
          max={dayOf(now, timeZone)}
          onChange={(date) => onChange({ updatedTo: untilDay(date, timeZone) })}
        />
      </div>
    </div>
  );
}

/** No desk has anything older. */
const earliest = '1970';

interface DayFieldProps {
  label: string;
  value: string;
  min?: string;
  max: string;
  onChange: (date: string) => void;
}

/** The browser's own field for a date: it knows the reader's order of day, month and year, and has a calendar. */
function DayField({ label, value, min, max, onChange }: DayFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <span className="tkd-list-day">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="tkd-input tkd-list-date"
        type="date"
        value={typed ?? value}
        min={min || undefined}
        max={max}
        onBlur={() => setTyped(undefined)}
        onChange={({ target }) => {
          setTyped(target.value);
          // A date that is being typed is blank until it is whole, and of its year the first digits come first.
          const isWhole = target.value === '' ? !target.validity.badInput : target.value >= earliest;
          if (isWhole) onChange(target.value);
        }}
      />
    </span>
  );
}
