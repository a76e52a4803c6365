import type { OutboxItem } from './outboxItem.js';

/** Bytes of files that are kept with one text. */
export const mostKeptBytes = 25 * 1024 * 1024;

/**
 * An item as it may be kept: without what a department asks for in secret, and without files that are too large to keep. What
 * was left out is said in `lacks`; the page that still has it sends it all the same.
 *
 * @param isSecret Which of the custom fields are secret, by id.
 */
export function forStorage(item: OutboxItem, isSecret: (fieldId: string) => boolean): OutboxItem {
  const { write } = item;
  const { attachments = [] } = write.input;
  const bytes = attachments.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  const fields = write.type === 'create' ? write.input.fields : undefined;
  const open = fields?.filter(({ id }) => !isSecret(id));
  const lacksFiles = bytes > mostKeptBytes;
  const lacksSecrets = open?.length !== fields?.length;
  if (!lacksFiles && !lacksSecrets) return item;
  const changes = {
    ...(lacksFiles && { attachments: attachments.map(({ file: _, ...named }) => named) }),
    ...(lacksSecrets && open && { fields: open }),
  };
  const lacks = lacksSecrets ? 'secrets' : 'files';
  if (write.type === 'reply') return { ...item, lacks, write: { ...write, input: { ...write.input, ...changes } } };
  return { ...item, lacks, write: { ...write, input: { ...write.input, ...changes } } };
}
