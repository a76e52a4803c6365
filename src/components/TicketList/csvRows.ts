import type { Desk, TicketSummary } from '../../core/model.js';
import type { Messages } from '../../i18n/messages.js';
import { whoReplied } from './nameOfRow.js';

/** The columns of the file in the customer's words. */
export function csvHead({ list, listTools: words }: Messages): string[] {
  return [
    list.numberColumn,
    list.subjectColumn,
    list.statusColumn,
    words.waitingForMe,
    words.service,
    words.department,
    words.priority,
    list.createdColumn,
    words.updated,
    words.lastAuthor,
    words.lastReplyAt,
    words.unread,
    words.files,
  ];
}

/** A request as a row of the file. Instants stay ISO 8601: every program reads them, and none guesses a day for a month. */
export function csvRow(ticket: TicketSummary, messages: Messages, desk: Desk | undefined): string[] {
  const { status: kinds, listTools: words } = messages;
  const { status, service, department, priority, lastReply, unread, hasAttachments } = ticket;
  const yesNo = (is: boolean | undefined) => (is === undefined ? '' : is ? words.yes : words.no);
  return [
    ticket.number,
    ticket.subject,
    status.label || kinds[status.kind] || status.id,
    yesNo(status.kind === 'answered'),
    service?.label ?? '',
    department?.label ?? '',
    priority?.label ?? desk?.priorities.find(({ id }) => id === priority?.id)?.label ?? '',
    ticket.createdAt,
    ticket.updatedAt,
    lastReply ? whoReplied(lastReply, messages) : '',
    lastReply?.at ?? '',
    unread === undefined ? '' : String(unread),
    yesNo(hasAttachments),
  ];
}
