'use client';
import type { Desk, ThreadEvent } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Time } from '../../ui/Time.js';
import { describeEvent } from './describeEvent.js';
import { personName } from './personName.js';

export interface EventLineProps {
  event: ThreadEvent;
  desk: Desk | undefined;
  now: Date;
}

/** Something that happened between the messages, in one thin line. */
export function EventLine({ event, desk, now }: EventLineProps) {
  const { messages } = useI18n();
  const { actor, at } = event;
  return (
    <p className="tkd-event" tabIndex={-1}>
      <span>
        <bdi>{describeEvent(event, desk, messages)}</bdi>
      </span>
      {actor && actor.role !== 'system' && (
        <span>
          <bdi>{personName(actor, messages)}</bdi>
        </span>
      )}
      <span>
        <Time instant={at} now={now} />
      </span>
    </p>
  );
}
