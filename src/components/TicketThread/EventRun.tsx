'use client';
import { useId, useState } from 'react';
import type { Desk, ThreadEvent } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { ChevronDown } from '../../ui/icons.js';
import { Time } from '../../ui/Time.js';
import { EventLine } from './EventLine.js';
import { describeEvent } from './describeEvent.js';

export interface EventRunProps {
  /** The oldest first. */
  events: readonly ThreadEvent[];
  desk: Desk | undefined;
  now: Date;
}

/** Several things that happened between two messages: how many and the last of them, and all of them on demand. */
export function EventRun({ events, desk, now }: EventRunProps) {
  const { messages } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const last = events.at(-1);
  return (
    <div className="tkd-events">
      <div className="tkd-event">
        <button
          type="button"
          className="tkd-events-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDown className="tkd-events-icon" aria-hidden size={14} />
          <span>{messages.reading.changes(events.length)}</span>
        </button>
        {!isOpen && last && (
          <>
            <span>
              <bdi>{describeEvent(last, desk, messages)}</bdi>
            </span>
            <span>
              <Time instant={last.at} now={now} />
            </span>
          </>
        )}
      </div>
      {isOpen && (
        <ul id={id} className="tkd-events-list">
          {events.map((event) => (
            <li key={event.id}>
              <EventLine {...{ event, desk, now }} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
