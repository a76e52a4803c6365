import type { DraftRecord } from '../core/drafts/draftRecord.js';
import { namePrefix } from './namePrefix.js';

/** What a page says as it goes, when its database would answer too late: a browser ends what is not written by then. */
export interface LastWords {
  /** Of the kind `readRecord` reads. */
  record: unknown;
  /** What it goes on from. */
  instead?: Pick<DraftRecord, 'id' | 'savedAt'> | undefined;
}

/** The last words of one customer's pages, where they survive the page. Nothing here throws. */
export interface LastWordsOf {
  put(record: DraftRecord, instead: LastWords['instead']): void;
  /** All of them, once. */
  take(): LastWords[];
}

/** @param customer The provider's `storageKey`. */
export function openLastWords(customer: string): LastWordsOf {
  const prefix = `${namePrefix}${customer}:last words `;
  return {
    put(record, instead) {
      const key = prefix + record.id;
      try {
        localStorage.setItem(
          key,
          JSON.stringify({ record, instead: instead && { id: instead.id, savedAt: instead.savedAt } }),
        );
        // They were not the last ones: the page is back from where the browser kept it for the way back.
        window.addEventListener('pageshow', () => localStorage.removeItem(key), { once: true });
      } catch {
        // Full or forbidden.
      }
    },
    take() {
      try {
        const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
        return keys.flatMap((key) => {
          const words = read(localStorage.getItem(key));
          localStorage.removeItem(key);
          return words ?? [];
        });
      } catch {
        return [];
      }
    },
  };
}

function read(kept: string | null): LastWords | undefined {
  try {
    return (JSON.parse(kept ?? 'null') as LastWords | null) ?? undefined;
  } catch {
    return undefined;
  }
}
