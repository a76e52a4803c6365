import type { Attachment, Message, ThreadEvent, ThreadItem } from '../model.js';
import {
  attempt,
  count,
  flag,
  id,
  isStrict,
  listOf,
  objectOf,
  oneOf,
  onlyOf,
  orElse,
  text,
  type Read,
} from './read.js';
import { instant, person, rating } from './readTicket.js';
import { moment } from './readTime.js';

const states = onlyOf('ready', 'scanning', 'refused');

export const attachmentFields: { [Key in keyof Required<Attachment>]: Read<Required<Attachment>[Key]> } = {
  id,
  name: orElse(text, () => ''),
  mediaType: orElse(text, () => ''),
  size: orElse(count, () => 0),
  // What is there needs no word for it, and a newer word claims nothing.
  state: (value, how) =>
    isStrict(how) ? states(value, how) : value === 'scanning' || value === 'refused' ? value : undefined,
  reason: text,
  previewUrl: text,
};

const attachment = objectOf<Attachment>(attachmentFields, ['id']);

export const author = orElse(person, () => ({ role: 'system' }) as const);

// A format nobody here knows is drawn as plain text: safe, and still readable.
export const body = objectOf<Message['body']>(
  { format: orElse(oneOf('markdown', 'html', 'text'), () => 'text'), value: text },
  ['value'],
);

/** What somebody wrote, whatever else of the message cannot be read. */
const message = objectOf<Message>(
  {
    type: (value) => (value === 'message' ? value : undefined),
    id,
    clientRef: text,
    author,
    body,
    attachments: orElse(listOf(attachment), () => []),
    createdAt: instant,
    editedAt: moment,
    revisions: count,
    deletedAt: moment,
    retractedAt: moment,
    rating,
    can: objectOf<NonNullable<Message['can']>>({ edit: flag, delete: flag, rate: flag, retract: flag }, []),
  },
  ['type', 'id', 'body'],
);

const event = objectOf<ThreadEvent>(
  {
    type: (value) => (value === 'event' ? value : undefined),
    id,
    at: instant,
    actor: person,
    // A change of something newer than this package is still a change.
    change: objectOf<ThreadEvent['change']>(
      {
        field: orElse(oneOf('status', 'department', 'priority', 'participant', 'other'), () => 'other'),
        from: text,
        to: text,
        text,
      },
      [],
    ),
  },
  ['type', 'id', 'change'],
);

export const readMessage: Read<Message> = message;

export const threadItem: Read<ThreadItem> = (value, how) => {
  const isEvent = attempt(() => (value as Partial<ThreadItem>).type === 'event');
  return isEvent ? event(value, how) : message(value, how);
};
