'use client';
import { Paperclip } from '../../ui/icons.js';
import type { TicketSummary } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import type { I18n } from '../../i18n/context.js';
import { useI18n } from '../../i18n/useI18n.js';
import { Time } from '../../ui/Time.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useSlots } from '../provider/slots.js';
import { StatusBadge } from '../StatusBadge/StatusBadge.js';

export interface TicketRowProps {
  ticket: TicketSummary;
  isSelected: boolean;
  now: Date;
  /** Answers in it that have not arrived. */
  unsent: number;
  onSelect: (ticket: TicketSummary) => void;
}

/** One request: a single button, as wide as the list, whose name says everything that its parts show. */
export function TicketRow({ ticket, isSelected, now, unsent, onSelect }: TicketRowProps) {
  const i18n = useI18n();
  const Slot = useSlots().TicketRow;
  const isUnread = (ticket.unread ?? 0) > 0;
  return (
    <li className="tkd-list-item">
      <button
        type="button"
        className="tkd-list-row"
        data-ticket-id={ticket.id}
        data-kind={ticket.status.kind}
        data-unread={isUnread ? '' : undefined}
        data-slot={Slot ? '' : undefined}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => onSelect(ticket)}
      >
        {Slot ? (
          // A host's own row names itself by what it shows.
          <Slot ticket={ticket} />
        ) : (
          <>
            <VisuallyHidden>{nameOf(ticket, i18n, now, unsent)}</VisuallyHidden>
            <RowParts {...{ ticket, now, unsent }} />
          </>
        )}
      </button>
    </li>
  );
}

function RowParts({ ticket, now, unsent }: Pick<TicketRowProps, 'ticket' | 'now' | 'unsent'>) {
  const { messages, format } = useI18n();
  const { list } = messages;
  const { subject, number, status, service, department, unread = 0, hasAttachments, updatedAt } = ticket;
  return (
    // The row's name says all of it, in the order of a sentence.
    <span className="tkd-list-parts" aria-hidden>
      <span className="tkd-list-state">
        <StatusBadge status={status} />
        {status.kind === 'answered' && <span className="tkd-list-turn">{list.waitingForYou}</span>}
      </span>
      <span className="tkd-list-subject" dir="auto" title={subject}>
        {isBlank(subject) ? list.noSubject : subject}
      </span>
      <span className="tkd-list-facts">
        <Fact label={service?.label} />
        <Fact label={department?.label} />
      </span>
      <span className="tkd-list-marks">
        {hasAttachments && <Paperclip size={14} aria-hidden />}
        {unread > 0 && <span className="tkd-list-unread">{format.number(unread)}</span>}
      </span>
      <Time className="tkd-list-age" instant={updatedAt} now={now} />
      <span className="tkd-list-number">{list.number(number)}</span>
      {unsent > 0 && <span className="tkd-list-unsent">{list.answersWaiting(unsent)}</span>}
    </span>
  );
}

function Fact({ label }: { label: string | undefined }) {
  return label ? (
    <span className="tkd-list-fact">
      <bdi>{label}</bdi>
    </span>
  ) : null;
}

/** The row as one sentence: the subject first, as people go through a list by it. */
function nameOf(ticket: TicketSummary, { messages, format }: I18n, now: Date, unsent: number): string {
  const { list } = messages;
  const { subject, number, status, service, department, unread = 0, hasAttachments, updatedAt } = ticket;
  const parts = [
    isBlank(subject) ? list.noSubject : subject.trim(),
    status.label || messages.status[status.kind] || status.id,
    status.kind === 'answered' && list.waitingForYou,
    unread > 0 && list.unread(unread),
    unsent > 0 && list.answersWaiting(unsent),
    service?.label,
    department?.label,
    hasAttachments && list.hasFiles,
    list.updated(format.relative(updatedAt, now)),
    list.number(number),
  ];
  return list.row(parts.filter((part) => typeof part === 'string'));
}
