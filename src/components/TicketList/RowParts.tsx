'use client';
import { Paperclip } from '../../ui/icons.js';
import type { Instant, TicketSummary } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useI18n } from '../../i18n/useI18n.js';
import { StatusBadge } from '../StatusBadge/StatusBadge.js';
import { Highlighted } from './Highlighted.js';
import { whoReplied } from './nameOfRow.js';

export interface RowPartsProps {
  ticket: TicketSummary;
  now: Date;
  /** How long ago something happened in it, in words. */
  age: string;
  unsent: number;
}

/** What a row shows: the order on screen is the style sheet's. */
export function RowParts({ ticket, now, age, unsent }: RowPartsProps) {
  const { messages, format } = useI18n();
  const timeOf = (className: string, instant: Instant, words: string) => (
    <time className={className} dateTime={instant} title={format.dateTime(instant)}>
      {words}
    </time>
  );
  const { list } = messages;
  const { subject, number, status, service, department, unread = 0, hasAttachments, excerpt, lastReply } = ticket;
  return (
    // The row's name says all of it, in the order of a sentence.
    <span className="tkd-list-parts" aria-hidden>
      <span className="tkd-list-state">
        <StatusBadge status={status} />
        {status.kind === 'answered' && <span className="tkd-list-turn">{list.waitingForYou}</span>}
      </span>
      {isBlank(subject) ? (
        <span className="tkd-list-subject">{list.noSubject}</span>
      ) : (
        <Highlighted className="tkd-list-subject" dir="auto" title={subject} text={subject} />
      )}
      {excerpt && <Highlighted className="tkd-list-excerpt" dir="auto" text={excerpt} />}
      <span className="tkd-list-facts">
        {factOf(service?.label)}
        {factOf(department?.label)}
      </span>
      {(hasAttachments || unread > 0) && (
        <span className="tkd-list-marks">
          {hasAttachments && <Paperclip size={14} aria-hidden />}
          {unread > 0 && <span className="tkd-list-unread">{format.number(unread)}</span>}
        </span>
      )}
      {timeOf('tkd-list-created', ticket.createdAt, format.relative(ticket.createdAt, now))}
      <span className="tkd-list-last">
        {lastReply && (
          <>
            <bdi className="tkd-list-by">{whoReplied(lastReply, messages)}</bdi>{' '}
          </>
        )}
        {timeOf('tkd-list-age', lastReply?.at ?? ticket.updatedAt, age)}
      </span>
      <Highlighted className="tkd-list-number" text={list.number(number)} />
      {unsent > 0 && <span className="tkd-list-unsent">{list.answersWaiting(unsent)}</span>}
    </span>
  );
}

function factOf(label: string | undefined) {
  return label ? (
    <span className="tkd-list-fact">
      <bdi>{label}</bdi>
    </span>
  ) : null;
}
