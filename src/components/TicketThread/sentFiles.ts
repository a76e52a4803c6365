import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import type { AttachmentEntry } from '../../hooks/useAttachments.js';

/** The files of what was sent from this page: a backend that has them already is sent their names only. */
const sent = new Map<string, ReadonlyMap<string, File>>();

export function rememberFiles(clientRef: string, entries: readonly AttachmentEntry[]): void {
  const files = entries.flatMap(({ prepared, file }) => (prepared ? [[prepared.id, file] as const] : []));
  if (files.length > 0) sent.set(clientRef, new Map(files));
}

export function forgetFiles(clientRef: string): void {
  sent.delete(clientRef);
}

/** Its files, and the names of those that this page does not have. */
export function filesOf({ clientRef, write }: OutboxItem): { files: File[]; missing: string[] } {
  const files: File[] = [];
  const missing: string[] = [];
  for (const { id, name, file: own } of write.input.attachments ?? []) {
    const file = own ?? sent.get(clientRef)?.get(id);
    if (file) files.push(file);
    else missing.push(name);
  }
  return { files, missing };
}
