import type { OutboxWrite } from './outboxItem.js';

/**
 * Two writes that say the same have the same words, one that says something else has nearly surely others. Short, and nothing of
 * what was written can be read from it: it is remembered after the write has gone. Without secrets, and without the bytes of files.
 *
 * @param isSecret Which of the custom fields are secret, by id.
 */
export function wordsOf(write: OutboxWrite, isSecret: (fieldId: string) => boolean): string {
  const { attachments = [], ...input } = write.input;
  const files = attachments.map(({ name, size }) => [name, size]);
  const fields = 'fields' in input ? (input.fields?.filter(({ id }) => !isSecret(id)) ?? []) : [];
  const said = Object.entries(input).filter(([name, value]) => name !== 'fields' && value !== undefined);
  const place = write.type === 'reply' ? write.ticketId : '';
  return hash(
    JSON.stringify([write.type, place, said.toSorted(([one], [other]) => (one < other ? -1 : 1)), fields, files]),
  );
}

/** Two FNV-1a of 32 bits, of the text and of its reverse. */
function hash(text: string): string {
  let one = 0x811c9dc5;
  let other = one;
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
