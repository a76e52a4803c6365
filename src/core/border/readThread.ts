import type { Attachment, Message, ThreadEvent, ThreadItem } from '../model.js';
import { attempt, count, flag, id, listOf, objectOf, oneOf, orElse, text, type Read } from './read.js';
import { instant, person, rating } from './readTicket.js';

const attachment = objectOf<Attachment>(
  {
    id,
    name: orElse(text, () => ''),
    mediaType: orElse(text, () => ''),
    size: orElse(count, () => 0),
    state: (value) => (value === 'scanning' || value === 'refused' ? value : undefined),
    previewUrl: text,
  },
  ['id'],
);

/** What somebody wrote, whatever else of the message cannot be read. */
const message = objectOf<Message>(
  {
    type: (value) => (value === 'message' ? value : undefined),
    id,
    clientRef: text,
    author: orElse(person, () => ({ role: 'system' })),
    // A format nobody here knows is drawn as plain text: safe, and still readable.
    body: objectOf<Message['body']>({ format: orElse(oneOf('markdown', 'html', 'text'), () => 'text'), value: text }, [
      'value',
    ]),
    attachments: orElse(listOf(attachment), () => []),
    createdAt: instant,
    editedAt: text,
    rating,
    can: objectOf<NonNullable<Message['can']>>({ edit: flag, delete: flag, rate: flag }, []),
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

export const threadItem: Read<ThreadItem> = (value, skip) => {
  const isEvent = attempt(() => (value as Partial<ThreadItem>).type === 'event');
  return isEvent ? event(value, skip) : message(value, skip);
};
