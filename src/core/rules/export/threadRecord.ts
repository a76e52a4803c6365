import type {
  Attachment,
  Desk,
  FieldValue,
  Instant,
  Message,
  Person,
  ThreadEvent,
  ThreadItem,
  Ticket,
} from '../../model.js';

/** A file, without the way to it: a signed address would be a key to it. */
export type RecordedFile = Pick<Attachment, 'name' | 'mediaType' | 'size' | 'state'>;

export type RecordedMessage = Pick<
  Message,
  'type' | 'id' | 'author' | 'body' | 'createdAt' | 'editedAt' | 'deletedAt' | 'retractedAt' | 'rating'
> & { files: RecordedFile[] };

/**
 * One thread as a file for the customer: what they have seen, whole and in order, without what is only the kit's (what may be done,
 * keys of writes, addresses of pictures) and without the values of secret fields.
 */
export interface ThreadRecord {
  format: 'ticketdock-thread';
  version: 1;
  exportedAt: Instant;
  ticket: Pick<
    Ticket,
    | 'id'
    | 'number'
    | 'subject'
    | 'status'
    | 'department'
    | 'service'
    | 'priority'
    | 'createdAt'
    | 'updatedAt'
    | 'participants'
    | 'rating'
    | 'followUpOf'
    | 'followUps'
    | 'fields'
  >;
  items: (RecordedMessage | ThreadEvent)[];
}

export interface ThreadToRecord {
  ticket: Ticket;
  /** Says which fields are secret. Before it is here, no field is told. */
  desk: Pick<Desk, 'departments'> | undefined;
  /** Oldest first. */
  items: readonly ThreadItem[];
  exportedAt: Instant;
}

const kept = [
  'id',
  'number',
  'subject',
  'status',
  'department',
  'service',
  'priority',
  'createdAt',
  'updatedAt',
  'rating',
  'followUpOf',
  'followUps',
] as const satisfies (keyof ThreadRecord['ticket'])[];

/**
 * What of a thread goes into a file.
 *
 * @example
 * const record = threadRecord({ ticket, desk, items, exportedAt: new Date().toISOString() });
 */
export function threadRecord({ ticket, desk, items, exportedAt }: ThreadToRecord): ThreadRecord {
  const fields = openFields(ticket.fields, desk);
  const { participants } = ticket;
  return {
    format: 'ticketdock-thread',
    version: 1,
    exportedAt,
    ticket: {
      ...pick(ticket, kept),
      ...(participants && { participants: participants.map(recordPerson) }),
      ...(fields.length > 0 && { fields }),
    },
    items: items.map((item) => (item.type === 'message' ? recordMessage(item) : recordEvent(item))),
  };
}

/** After a move to another department, what any of them asks for in secret is still a secret. */
function openFields(fields: readonly FieldValue[] = [], desk: ThreadToRecord['desk']): FieldValue[] {
  const schemas = (desk?.departments ?? []).flatMap(({ fields: own = [] }) => own);
  const secrets = new Set(schemas.filter(({ type }) => type === 'secret').map(({ id }) => id));
  return desk ? fields.filter(({ id }) => !secrets.has(id)) : [];
}

const recordPerson = (person: Person): Person => pick(person, ['role', 'name', 'title', 'me', 'email']);

function recordMessage(message: Message): RecordedMessage {
  return {
    ...pick(message, ['type', 'id', 'createdAt', 'editedAt', 'deletedAt', 'retractedAt', 'body', 'rating']),
    author: recordPerson(message.author),
    files: message.attachments.map((file) => pick(file, ['name', 'mediaType', 'size', 'state'])),
  };
}

function recordEvent({ actor, ...event }: ThreadEvent): ThreadEvent {
  return { ...event, ...(actor && { actor: recordPerson(actor) }) };
}

/** These of its properties, where it has them. */
function pick<T extends object, Key extends keyof T>(value: T, keys: readonly Key[]): Pick<T, Key> {
  const pairs = keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]));
  return Object.fromEntries(pairs) as Pick<T, Key>;
}
