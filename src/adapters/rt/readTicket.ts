import { isFields, ownOf, textOf, type Fields } from '../../core/fields.js';
import type { Option, Person, Rating, StatusKind, Ticket, TicketStatus, TicketSummary } from '../../core/model.js';
import { idOf, valueOf, type Context } from './context.js';
import { personOf } from './people.js';

const kindOf = ({ statuses }: Context, status: string): StatusKind => ownOf(statuses, status) ?? 'in_progress';

/** A ticket as a row. @param last Its last message, when known. */
export function readSummary(context: Context, row: Fields, last: Fields | undefined): TicketSummary {
  const { options } = context;
  const lastReply = last && { author: personOf(context, row, last), at: textOf(last['Created']) };
  const lastAuthor = lastReply?.author.role;
  const id = textOf(row['id']);
  const serviceId = valueOf(row, options.fields?.service);
  const priority = priorityOf(context, Number(row['Priority']));
  return {
    id,
    number: id,
    subject: textOf(row['Subject']),
    status: statusOf(context, textOf(row['Status']), lastAuthor),
    department: departmentOf(row['Queue']),
    ...(priority && { priority }),
    ...(serviceId && { service: context.services.find((one) => one.id === serviceId) ?? named(serviceId) }),
    createdAt: textOf(row['Created']),
    updatedAt: textOf(row['LastUpdated']),
    ...(lastReply && { lastAuthor: lastReply.author.role, lastReply }),
  };
}

/** An opened ticket. */
export function readTicket(context: Context, row: Fields, last: Fields | undefined): Ticket {
  const { closeStatus = 'resolved', reopenStatus = 'open', fields } = context.options;
  const summary = readSummary(context, row, last);
  const links: unknown = row['_hyperlinks'];
  const offers = (wanted: Fields): boolean =>
    Array.isArray(links) &&
    links.some((link) => isFields(link) && Object.entries(wanted).every(([key, value]) => link[key] === value));
  const closed = summary.status.kind === 'closed';
  const reply = offers({ ref: 'correspond' });
  const rating = ratingOf(context, row);
  return {
    ...summary,
    can: {
      reply,
      attach: reply,
      close: !closed && offers({ ref: 'lifecycle', to: closeStatus }),
      reopen: closed && offers({ ref: 'lifecycle', to: reopenStatus }),
      rate: closed && fields?.rating !== undefined,
      edit: false,
    },
    ...(rating && { rating }),
  };
}

function statusOf(context: Context, id: string, lastAuthor: Person['role'] | undefined): TicketStatus {
  const kind = kindOf(context, id);
  if (kind !== 'closed' && lastAuthor === 'staff') return { id, kind: 'answered' };
  return { id, kind, ...(!Object.hasOwn(context.statuses, id) && { label: id }) };
}

function departmentOf(queue: unknown): Option {
  const id = idOf(queue);
  return { id, label: (isFields(queue) && textOf(queue['Name'])) || id };
}

function priorityOf({ priorities }: Context, number: number): Option | undefined {
  const reached = priorities.filter(({ value }) => value <= number).toSorted((a, b) => b.value - a.value)[0];
  return reached && { id: reached.id, label: reached.label };
}

function ratingOf({ options: { fields } }: Context, row: Fields): Rating | undefined {
  const score = Number(valueOf(row, fields?.rating));
  const comment = valueOf(row, fields?.ratingComment);
  return score ? { score, ...(comment && { comment }) } : undefined;
}

const named = (id: string): Option => ({ id, label: id });
