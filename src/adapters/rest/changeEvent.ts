import type { ChangeEvent } from '../../core/adapter.js';
import { id, objectOf, onlyOf, text, type Read } from '../../core/border/read.js';
import { person } from '../../core/border/readTicket.js';
import { isFields } from '../../core/fields.js';

type Of<Type extends ChangeEvent['type']> = Extract<ChangeEvent, { type: Type }>;

const kinds: { [Type in ChangeEvent['type']]: Read<Of<Type>> } = {
  ticket: objectOf<Of<'ticket'>>({ type: onlyOf('ticket'), ticketId: id, mark: text }, ['type', 'ticketId']),
  message: objectOf<Of<'message'>>({ type: onlyOf('message'), ticketId: id, mark: text, clientRef: text }, [
    'type',
    'ticketId',
  ]),
  typing: objectOf<Of<'typing'>>({ type: onlyOf('typing'), ticketId: id, author: person }, [
    'type',
    'ticketId',
    'author',
  ]),
  reset: objectOf<Of<'reset'>>({ type: onlyOf('reset'), mark: text }, ['type']),
};

/** What an event says it is. */
export function typeOf(sent: unknown): unknown {
  return isFields(sent) ? sent['type'] : undefined;
}

/** Something that happened, as the contract tells it. */
export const changeEvent: Read<ChangeEvent> = (value, how) => {
  const type = typeOf(value);
  return typeof type === 'string' && Object.hasOwn(kinds, type)
    ? kinds[type as ChangeEvent['type']](value, how)
    : undefined;
};
