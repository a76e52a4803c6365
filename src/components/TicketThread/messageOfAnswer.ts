import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import type { Message, Person, ThreadItem } from '../../core/model.js';
import { createIsOwn } from './ownership.js';

/** An answer on its way as the message that it becomes: it is drawn as one, so that nothing jumps then. */
export function messageOfAnswer({ clientRef, write, createdAt }: OutboxItem, author: Person): Message {
  return {
    type: 'message',
    id: clientRef,
    author,
    body: { format: 'text', value: write.input.body },
    attachments: [],
    createdAt: new Date(createdAt).toISOString(),
  };
}

/** Whom the reader is known as among these messages. */
export function readerOf(items: readonly ThreadItem[]): Person {
  const isOwn = createIsOwn(items);
  const own = items.findLast((item) => item.type === 'message' && isOwn(item));
  return own?.type === 'message' ? own.author : { role: 'customer', me: true };
}
