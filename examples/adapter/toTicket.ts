import type { Message, StatusKind, Ticket, TicketStatus, TicketSummary } from 'ticketdock/server';
import type { Case, Row } from './shapes.js';

/** The words of the helpdesk, and which of the four kinds each is. `answered`: it is the customer's turn. */
const kinds = new Map<string, StatusKind>([
  ['new', 'open'],
  ['being worked on', 'in_progress'],
  ['waiting for you', 'answered'],
  ['done', 'closed'],
]);

/** Without labels of their own, the views have words for each kind in the customer's language. */
export const statuses: TicketStatus[] = [...kinds].map(([id, kind]) => ({ id, kind }));

export function toSummary({ id, title, state, team, opened, changed }: Row): TicketSummary {
  return {
    id: String(id),
    number: String(id),
    subject: title,
    // A word that they think of next year is shown as it is.
    status: statuses.find((status) => status.id === state) ?? { id: state, kind: 'in_progress', label: state },
    department: { id: String(team.id), label: team.name },
    createdAt: instant(opened),
    updatedAt: instant(changed),
  };
}

export function toTicket(one: Case): Ticket {
  const summary = toSummary(one);
  const { kind } = summary.status;
  const close = kind !== 'closed' && kind !== 'in_progress';
  return { ...summary, can: { reply: true, close, reopen: false, rate: false, attach: false, edit: false } };
}

/** The posts that are meant for the customer: notes are among the staff. */
export function toMessages({ posts }: Case): Message[] {
  return posts
    .filter(({ by }) => by === 'customer' || by === 'agent')
    .map(({ id, by, name, text, at }) => ({
      type: 'message',
      id: String(id),
      author: by === 'customer' ? { role: 'customer', name, me: true } : { role: 'staff', name },
      body: { format: 'text', value: text },
      attachments: [],
      createdAt: instant(at),
    }));
}

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
