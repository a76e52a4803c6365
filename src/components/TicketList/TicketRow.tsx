'use client';
import { memo } from 'react';
import { Eye, EyeOff } from '../../ui/icons.js';
import type { TicketSummary } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { useI18n } from '../../i18n/useI18n.js';
import { useSlots } from '../provider/slots.js';
import { nameOfRow } from './nameOfRow.js';
import { RowParts } from './RowParts.js';

export interface TicketRowProps {
  ticket: TicketSummary;
  isSelected: boolean;
  now: Date;
  /** Answers in it that have not arrived. */
  unsent: number;
  /** Keep it the same: the row is drawn anew only when something in it changes. */
  onSelect: (ticket: TicketSummary) => void;
  /** Puts it away, or back; absent where the backend cannot. */
  onHide: ((ticket: TicketSummary) => void) | undefined;
}

/**
 * One request: a single button, as wide as the list, whose name says everything that its parts show. The way to put it away is
 * beside it and no tab stop of its own: thousands of them would stand in the way. Delete does the same from the row.
 */
export const TicketRow = memo(function TicketRow(props: TicketRowProps) {
  const { ticket, isSelected, now, unsent, onSelect, onHide } = props;
  const i18n = useI18n();
  const { list } = i18n.messages;
  const Slot = useSlots().TicketRow;
  const age = i18n.format.relative(ticket.lastReply?.at ?? ticket.updatedAt, now);
  const isUnread = (ticket.unread ?? 0) > 0;
  const HideIcon = ticket.hidden ? Eye : EyeOff;
  const hideName = (ticket.hidden ? list.showAgain : list.hide)(
    isBlank(ticket.subject) ? list.number(ticket.number) : ticket.subject.trim(),
  );
  return (
    <>
      <button
        type="button"
        className="tkd-list-row"
        data-ticket-id={ticket.id}
        data-kind={ticket.status.kind}
        data-unread={isUnread ? '' : undefined}
        data-slot={Slot ? '' : undefined}
        aria-current={isSelected ? 'true' : undefined}
        aria-keyshortcuts={onHide && 'Delete'}
        onClick={() => onSelect(ticket)}
      >
        {Slot ? (
          // A host's own row names itself by what it shows.
          <Slot ticket={ticket} />
        ) : (
          <>
            <span className="tkd-hidden">{nameOfRow(ticket, i18n, age, unsent)}</span>
            <RowParts {...{ ticket, now, age, unsent }} />
          </>
        )}
      </button>
      {onHide && (
        <button
          type="button"
          className="tkd-icon-button tkd-list-hide"
          tabIndex={-1}
          aria-label={hideName}
          title={hideName}
          onClick={() => onHide(ticket)}
        >
          <HideIcon size={16} aria-hidden />
        </button>
      )}
    </>
  );
});
