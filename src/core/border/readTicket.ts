import type {
  FieldValue,
  Option,
  Person,
  Rating,
  StatusKind,
  Ticket,
  TicketLink,
  TicketStatus,
  TicketSummary,
} from '../model.js';
import { count, flag, id, isStrict, listOf, objectOf, onlyOf, orElse, text, type Read } from './read.js';
import { moment } from './readTime.js';

/** A time that is missing is shown as unknown (`—`); the row keeps its place. */
export const instant = orElse(moment, () => '');

/** By the contract any text, of which there may be none. */
const number: Read<string> = orElse(
  (value, how) => (isStrict(how) ? text : id)(value, how),
  () => '',
);

const optionFields = { id, label: text, description: text };
export const option = objectOf<Option>(optionFields, ['id', 'label']);

const role = onlyOf('customer', 'staff', 'system');

export const person = objectOf<Person>(
  { role: orElse(role, () => 'system'), name: text, title: text, avatarUrl: text, me: flag, email: text },
  [],
);

/** By the contract one to five. */
const score: Read<number> = (value, how) =>
  isStrict(how) ? (typeof value === 'number' && value >= 1 && value <= 5 ? value : undefined) : count(value, how);

export const rating = objectOf<Rating>({ score, comment: text }, ['score']);

const sentStatus = objectOf<TicketStatus>(
  { id: orElse(id, () => ''), kind: text as Read<TicketStatus['kind']>, label: text },
  ['kind'],
);

const kinds: readonly string[] = ['open', 'in_progress', 'answered', 'closed'] satisfies StatusKind[];

/**
 * A kind nobody here knows is drawn neutrally, under the backend's own word; so is a status that is none. Over the wire of the
 * contract it counts as `open`, the kind that claims least.
 */
export const status: Read<TicketStatus> = orElse(
  (value, how) => {
    const sent = sentStatus(value, how);
    if (!sent || !isStrict(how) || kinds.includes(sent.kind)) return sent;
    const word = sent.label ?? (sent.kind || undefined);
    return { id: sent.id, kind: 'open', ...(word !== undefined && { label: word }) };
  },
  () => ({ id: '—', kind: '' as TicketStatus['kind'] }),
);

const summaryFields = {
  id,
  number,
  subject: text,
  status,
  department: option,
  service: option,
  priority: option,
  createdAt: instant,
  updatedAt: instant,
  unread: count,
  lastAuthor: role,
  lastReply: objectOf<NonNullable<TicketSummary['lastReply']>>({ author: person, at: moment }, ['author', 'at']),
  hasAttachments: flag,
  hidden: flag,
  excerpt: text,
};

export const ticketSummary = objectOf<TicketSummary>(summaryFields, ['id', 'subject']);

const allowed = orElse(flag, () => false);

const texts = listOf(text);

const fieldValue = objectOf<FieldValue>(
  {
    id,
    value: (value, how) =>
      ['string', 'number', 'boolean'].includes(typeof value) ? (value as string) : texts(value, how),
    label: text,
  },
  ['id', 'value'],
);

export const ticket = objectOf<Ticket>(
  {
    ...summaryFields,
    can: objectOf<Ticket['can']>(
      {
        reply: allowed,
        close: allowed,
        reopen: allowed,
        rate: allowed,
        attach: allowed,
        edit: allowed,
        change: flag,
        participants: flag,
      },
      [],
    ),
    fields: listOf(fieldValue),
    participants: listOf(person),
    expectation: objectOf<NonNullable<Ticket['expectation']>>({ replyBy: moment, queuePosition: count }, []),
    rating,
    followUpOf: id,
    followUps: listOf(objectOf<TicketLink>({ id, number }, ['id'])),
    reopenUntil: moment,
    muted: flag,
  },
  ['id', 'subject', 'can'],
);
