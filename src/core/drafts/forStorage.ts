import type { OutboxItem } from './outboxItem.js';

/** Bytes of files that are kept with one text. */
export const mostKeptBytes = 25 * 1024 * 1024;

/**
 * An item as it may be kept: without what a department asks for in secret, and without files that are too large to keep. What
 * was left out is said in `lacks`; the page that still has it sends it all the same.
 *
 * @param isSecret Which of the custom fields are secret, by id.
 * @param mostBytes Of files, together.
 */
export function forStorage(
  item: OutboxItem,
  isSecret: (fieldId: string) => boolean,
  mostBytes = mostKeptBytes,
): OutboxItem {
  const { write, failure } = item;
  const { attachments = [] } = write.input;
  const bytes = attachments.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  const fields = write.type === 'create' ? write.input.fields : undefined;
  const open = fields?.filter(({ id }) => !isSecret(id));
  const lacksFiles = bytes > mostBytes;
  const lacksSecrets = item.lacks === 'secrets' || open?.length !== fields?.length;
  if (!lacksFiles && !lacksSecrets) return item;
  const changes = {
    ...(lacksFiles && { attachments: attachments.map(({ file: _, ...named }) => named) }),
    ...(lacksSecrets && open && { fields: open }),
  };
  const kept = {
    ...item,
    lacks: lacksSecrets ? ('secrets' as const) : ('files' as const),
    // A backend may say a refused secret back: which fields were refused is kept, why is not.
    ...(lacksSecrets && failure?.fields && { failure: { ...failure, fields: withoutTexts(failure.fields) } }),
  };
  if (write.type === 'reply') return { ...kept, write: { ...write, input: { ...write.input, ...changes } } };
  return { ...kept, write: { ...write, input: { ...write.input, ...changes } } };
}

const withoutTexts = (fields: Record<string, string>) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, '']));
