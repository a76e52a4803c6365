import type { TicketSummary } from '../../core/model.js';
import { isBlank } from '../../core/rules/isBlank.js';
import type { I18n } from '../../i18n/context.js';
import type { Messages } from '../../i18n/messages.js';

/**
 * A row as one sentence: the subject first, as people go through a list by it.
 *
 * @param age How long ago something happened in it, in words.
 */
export function nameOfRow(ticket: TicketSummary, { messages }: I18n, age: string, unsent: number): string {
  const { list } = messages;
  const { subject, number, status, service, department, unread = 0, hasAttachments, lastReply } = ticket;
  const parts = [
    isBlank(subject) ? list.noSubject : subject.trim(),
    status.label || messages.status[status.kind] || status.id,
    status.kind === 'answered' && list.waitingForYou,
    unread > 0 && list.unread(unread),
    unsent > 0 && list.answersWaiting(unsent),
    service?.label,
    department?.label,
    hasAttachments && list.hasFiles,
    lastReply ? list.lastReplyBy(whoReplied(lastReply, messages), age) : list.updated(age),
    list.number(number),
    ticket.excerpt,
  ];
  return list.row(parts.filter((part) => typeof part === 'string'));
}

/** Who wrote last, in a word. */
export function whoReplied({ author }: NonNullable<TicketSummary['lastReply']>, { common }: Messages): string {
  return author.me ? common.you : author.name || (author.role === 'customer' ? common.customer : common[author.role]);
}
