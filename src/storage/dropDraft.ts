import type { Transaction } from './tables.js';

/** Under which name the bytes of a draft's file are kept. */
export const fileKey = (draftId: string, key: string) => `${draftId} ${key}`;

/** Forgets a draft and the bytes of its files, whatever shape it is in. */
export async function dropDraft(transaction: Transaction, id: string): Promise<void> {
  const kept = (await transaction.get('drafts', id)) as { files?: unknown } | undefined;
  await transaction.remove('drafts', id);
  if (!Array.isArray(kept?.files)) return;
  const keys = (kept.files as ({ key?: unknown } | null)[]).map((file) => String(file?.key));
  await Promise.all(keys.map((key) => transaction.remove('files', fileKey(id, key))));
}
