import type { FieldValue, Option, Person, Rating, Ticket, TicketStatus, TicketSummary } from '../model.js';
import { count, flag, id, listOf, objectOf, oneOf, orElse, text, type Read } from './read.js';

/** A time that is missing is shown as unknown (`—`); the row keeps its place. */
export const instant = orElse(text, () => '');

const optionFields = { id, label: text, description: text };
export const option = objectOf<Option>(optionFields, ['id', 'label']);

const role = oneOf('customer', 'staff', 'system');

export const person = objectOf<Person>(
  { role: orElse(role, () => 'system'), name: text, title: text, avatarUrl: text, me: flag },
  [],
);

export const rating = objectOf<Rating>({ score: count, comment: text }, ['score']);

/** A kind nobody here knows is drawn neutrally, under the backend's own word; so is a status that is none. */
export const status: Read<TicketStatus> = orElse(
  objectOf<TicketStatus>({ id: orElse(id, () => ''), kind: text as Read<TicketStatus['kind']>, label: text }, ['kind']),
  () => ({ id: '—', kind: '' as TicketStatus['kind'] }),
);

const summaryFields = {
  id,
  number: orElse(id, () => ''),
  subject: text,
  status,
  department: option,
  service: option,
  priority: option,
  createdAt: instant,
  updatedAt: instant,
  unread: count,
  lastAuthor: role,
  hasAttachments: flag,
};

export const ticketSummary = objectOf<TicketSummary>(summaryFields, ['id', 'subject']);

const allowed = orElse(flag, () => false);

const fieldValue = objectOf<FieldValue>(
  {
    id,
    value: (value, skip) =>
      ['string', 'number', 'boolean'].includes(typeof value) ? (value as string) : listOf(text)(value, skip),
    label: text,
  },
  ['id', 'value'],
);

export const ticket = objectOf<Ticket>(
  {
    ...summaryFields,
    can: objectOf<Ticket['can']>(
      { reply: allowed, close: allowed, reopen: allowed, rate: allowed, attach: allowed, edit: allowed },
      [],
    ),
    fields: listOf(fieldValue),
    participants: listOf(person),
    expectation: objectOf<NonNullable<Ticket['expectation']>>({ replyBy: text, queuePosition: count }, []),
    rating,
    followUpOf: id,
  },
  ['id', 'subject', 'can'],
);
