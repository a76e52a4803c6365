'use client';
import type { Ticket, TicketLink } from '../../core/model.js';
import { useKnownNumber } from '../../hooks/useKnownNumber.js';
import { useI18n } from '../../i18n/useI18n.js';

export interface LinkedTicketsProps {
  ticket: Ticket;
  /** Leads to a ticket. Without it they are only named. */
  onOpen: ((ticketId: string) => void) | undefined;
}

const none: TicketLink[] = [];

/** Which request this one continues, and which ones continue it. */
export function LinkedTickets({ ticket: { followUpOf, followUps = none }, onOpen }: LinkedTicketsProps) {
  const { acts } = useI18n().messages;
  const known = useKnownNumber(followUpOf);
  if (followUpOf === undefined && followUps.length === 0) return null;
  const links = [
    ...(followUpOf === undefined ? [] : [{ id: followUpOf, text: acts.continues(known) }]),
    ...followUps.map(({ id, number }) => ({ id, text: acts.continuedIn(number) })),
  ];
  return (
    <ul className="tkd-linked">
      {links.map(({ id, text }) => (
        <li key={id}>
          {onOpen ? (
            <button type="button" className="tkd-link-button" onClick={() => onOpen(id)}>
              {text}
            </button>
          ) : (
            <span>{text}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
