import { isFields, rowsOf, textOf, type Fields } from '../../core/fields.js';
import type { Message, Option, Rating, Ticket, TicketStatus, TicketSummary } from '../../core/model.js';
import { idOf, type Context } from './context.js';

const optionOf = (value: unknown): Option | undefined =>
  isFields(value) ? { id: idOf(value), label: textOf(value['name']) } : undefined;

/** The value of a custom field of an issue; `undefined` when the issue has no such field. */
export function customValue(issue: Fields, field: number | undefined): string | undefined {
  const found = rowsOf(issue['custom_fields'] ?? []).find((one) => field !== undefined && idOf(one) === String(field));
  return found && textOf(found['value']);
}

/** A file of the staff may be one of a private note: of such an issue the list says nothing. */
function hasAttachments(issue: Fields): Pick<TicketSummary, 'hasAttachments'> {
  const files = rowsOf(issue['attachments'] ?? []);
  if (files.some((file) => idOf(file['author']) === idOf(issue['author']))) return { hasAttachments: true };
  return files.length === 0 ? { hasAttachments: false } : {};
}

export function readSummary({ options, services }: Context, issue: Fields, statuses: TicketStatus[]): TicketSummary {
  const id = idOf(issue);
  const own = issue['status'];
  const service = customValue(issue, options.fields?.service);
  const department = optionOf(issue[options.departments.by]);
  const priority = optionOf(issue['priority']);
  return {
    id,
    number: id,
    subject: textOf(issue['subject']),
    status: statuses.find((status) => status.id === idOf(own)) ?? {
      id: idOf(own),
      kind: isFields(own) && own['is_closed'] === true ? 'closed' : 'in_progress',
      label: isFields(own) ? textOf(own['name']) : '',
    },
    ...(department && { department }),
    ...(priority && { priority }),
    ...(service && { service: services.find((one) => one.id === service) ?? { id: service, label: service } }),
    ...hasAttachments(issue),
    createdAt: textOf(issue['created_on']),
    updatedAt: textOf(issue['updated_on']),
  };
}

/** The status that closes or reopens: of those that the workflow allows for an issue, or of all without one. */
export function targetStatus(
  { options }: Context,
  issue: Fields | undefined,
  statuses: TicketStatus[],
  goal: 'closeStatus' | 'reopenStatus',
): TicketStatus | undefined {
  const allowed = issue && rowsOf(issue['allowed_statuses'] ?? []).map(idOf);
  const wanted = options[goal];
  return statuses.find(
    ({ id, kind, label }) =>
      (kind === 'closed') === (goal === 'closeStatus') &&
      (!allowed || allowed.includes(id)) &&
      (!wanted || wanted === label),
  );
}

export function readTicket(
  context: Context,
  issue: Fields,
  statuses: TicketStatus[],
  last: Message | undefined,
): Ticket {
  const { fields } = context.options;
  const summary = readSummary(context, issue, statuses);
  const isClosed = summary.status.kind === 'closed';
  const given = customValue(issue, fields?.rating);
  const score = Number(given);
  const comment = customValue(issue, fields?.ratingComment);
  const rating: Rating | undefined = score >= 1 && score <= 5 ? { score, ...(comment && { comment }) } : undefined;
  return {
    ...summary,
    lastAuthor: last?.author.role ?? 'customer',
    ...(last && { lastReply: { author: last.author, at: last.createdAt } }),
    can: {
      reply: !isClosed,
      attach: !isClosed,
      close: !isClosed && targetStatus(context, issue, statuses, 'closeStatus') !== undefined,
      reopen: isClosed && targetStatus(context, issue, statuses, 'reopenStatus') !== undefined,
      rate: given !== undefined && (isClosed || summary.status.kind === 'answered'),
      edit: false,
    },
    ...(rating && { rating }),
  };
}
