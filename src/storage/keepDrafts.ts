import { isNewerRecord, readRecord, type DraftFile, type DraftRecord } from '../core/drafts/draftRecord.js';
import { mostKeptBytes } from '../core/drafts/forStorage.js';
import { createTurns } from './createTurns.js';
import { dropDraft, fileKey } from './dropDraft.js';
import type { LastWords, LastWordsOf } from './lastWords.js';
import type { Tables, Transaction } from './tables.js';

/** A draft that was found, with the files that are still there. */
export interface FoundDraft {
  record: DraftRecord;
  files: File[];
  /** Names of those whose bytes could not be kept: the customer has to add them again. */
  missing: string[];
}

/** How a draft was kept: for good, without the bytes of all its files, or as long as the page. */
export type Kept = 'kept' | 'withoutFiles' | 'inMemory';

type Predecessor = Pick<DraftRecord, 'id' | 'savedAt'>;

/** The drafts of one customer. Nothing here throws. */
export interface Drafts {
  /** What was being written at a place: the newest first. Several, when several tabs wrote there. */
  find(place: string): Promise<FoundDraft[]>;
  /**
   * Keeps a draft.
   *
   * @param files By the `key` of the draft's files; only those that are not kept yet need to be there.
   * @param instead The record that this one goes on from. It goes, unless its own tab has written on meanwhile.
   */
  save(record: DraftRecord, files?: ReadonlyMap<string, File>, instead?: Predecessor): Promise<Kept>;
  /** Keeps the words at once, as the page goes: no database answers by then. Its files stay as they are kept. */
  saveLast(record: DraftRecord, instead?: DraftRecord): void;
  /** When it was sent or thrown away. */
  remove(id: string): Promise<void>;
  /** All that is kept, for whoever shows what is unfinished. */
  all(): Promise<DraftRecord[]>;
  /** The customer's data is cleared: what is known of now is never kept again. */
  forget(): void;
}

/** Milliseconds after everything was cleared in which pages put away what they still had: nothing of that is kept. */
const afterwards = 5000;

/**
 * @param keepFor Milliseconds.
 * @param last Where pages that go leave their last words. @default nowhere
 */
export function keepDrafts(tables: Tables, keepFor: number, now: () => number = Date.now, last?: LastWordsOf): Drafts {
  /** What the storage did not take. */
  const unkept = new Map<string, { record: DraftRecord; files: ReadonlyMap<string, File> }>();
  const known = new Set<string>();
  const forgotten = new Set<string>();
  let clearedAt: number | undefined;
  // What is kept later never comes before what was kept earlier.
  const inTurn = createTurns();

  const dropOld = () =>
    tables.run(async (transaction) => {
      const records: DraftRecord[] = [];
      const mending: Promise<void>[] = [];
      for (const [id, kept] of await transaction.entries('drafts')) {
        const record = readRecord(kept, now(), keepFor);
        if (record?.id === id) {
          records.push(record);
          // Its time is counted from now on, as the clock was set back.
          if (record.savedAt !== (kept as DraftRecord).savedAt) mending.push(transaction.put('drafts', id, record));
        } else if (!isNewerRecord(kept)) mending.push(dropDraft(transaction, id));
      }
      await Promise.all(mending);
      return records;
    });

  const takeWords = async ({ record, instead }: LastWords) => {
    const words = readRecord(record, now(), keepFor);
    if (!words) return;
    const kept = await tables.run((transaction) => transaction.get('drafts', words.id)).catch(() => undefined);
    const before = readRecord(kept, now(), Infinity);
    if (!before || before.savedAt < words.savedAt) await save(words, new Map(), instead);
  };

  const all = async () => {
    await Promise.all(last?.take().map(takeWords) ?? []);
    const kept = (await dropOld().catch(() => [])).filter(({ id }) => !unkept.has(id));
    const records = [...kept, ...[...unkept.values()].map(({ record }) => record)];
    for (const { id } of records) known.add(id);
    return records.filter(({ id }) => !forgotten.has(id)).toSorted((one, other) => other.savedAt - one.savedAt);
  };

  const withFiles = async (record: DraftRecord): Promise<FoundDraft> => {
    const held = unkept.get(record.id)?.files;
    const bytesOf = async (transaction: Transaction, { key }: DraftFile) =>
      held?.get(key) ?? (await transaction.get('files', fileKey(record.id, key)));
    const blobs = await tables
      .run((transaction) => Promise.all(record.files.map((file) => bytesOf(transaction, file))))
      .catch((): unknown[] => record.files.map(({ key }) => held?.get(key)));
    const files: File[] = [];
    const missing: string[] = [];
    for (const [index, { name, mediaType }] of record.files.entries()) {
      const blob = blobs[index];
      if (blob instanceof Blob) files.push(new File([blob], name, { type: mediaType }));
      else missing.push(name);
    }
    return { record, files, missing };
  };

  /** @returns Whether the bytes of all its files are kept. */
  const write = (record: DraftRecord, files: ReadonlyMap<string, File>, instead: Predecessor | undefined) =>
    tables.run(async (transaction) => {
      const { id } = record;
      await dropOthers(transaction, record);
      await transaction.put('drafts', id, record);
      const fitting = thoseThatFit(record.files);
      const keepBytes = async ({ key }: DraftFile) => {
        const taken = files.get(key) ?? (instead && (await transaction.get('files', fileKey(instead.id, key))));
        if (taken) await transaction.put('files', fileKey(id, key), taken);
        return taken !== undefined || (await transaction.get('files', fileKey(id, key))) !== undefined;
      };
      const areKept = await Promise.all(fitting.map(keepBytes));
      const isWhole = fitting.length === record.files.length && areKept.every(Boolean);
      if (!instead || instead.id === id) return isWhole;
      const theirs = readRecord(await transaction.get('drafts', instead.id), now(), Infinity);
      if (theirs?.savedAt === instead.savedAt) await dropDraft(transaction, instead.id);
      return isWhole;
    });

  const isForgotten = ({ id }: DraftRecord) => {
    const isAfterwards = clearedAt !== undefined && Math.abs(now() - clearedAt) < afterwards;
    if (isAfterwards) forgotten.add(id);
    known.add(id);
    return forgotten.has(id);
  };

  const save: Drafts['save'] = async (record, files = new Map(), instead) => {
    if (isForgotten(record)) return 'inMemory';
    const held = new Map([...(unkept.get(record.id)?.files ?? []), ...files]);
    // There may be room for the words, where there is none for the files.
    const isWhole = await write(record, held, instead).catch(() =>
      write(record, new Map(), instead).then(
        () => record.files.length === 0,
        () => undefined,
      ),
    );
    // Cleared meanwhile.
    if (forgotten.has(record.id)) return 'inMemory';
    if (isWhole === undefined) unkept.set(record.id, { record, files: held });
    else unkept.delete(record.id);
    return isWhole === undefined ? 'inMemory' : isWhole ? 'kept' : 'withoutFiles';
  };

  return {
    all: () => inTurn(all),
    async find(place) {
      const records = (await inTurn(all)).filter((record) => record.place === place);
      return Promise.all(records.map(withFiles));
    },
    save: (...draft) => inTurn(() => save(...draft)),
    saveLast(record, instead) {
      if (!isForgotten(record)) last?.put(record, instead);
    },
    remove: (id) =>
      inTurn(async () => {
        unkept.delete(id);
        await tables.run((transaction) => dropDraft(transaction, id)).catch(() => undefined);
      }),
    forget() {
      clearedAt = now();
      for (const id of known) forgotten.add(id);
      unkept.clear();
    },
  };
}

/** What was taken out of it since. */
async function dropOthers(transaction: Transaction, { id, files }: DraftRecord): Promise<void> {
  const before = readRecord(await transaction.get('drafts', id), 0, Infinity);
  const wanted = new Set(files.map(({ key }) => key));
  const gone = before?.files.filter(({ key }) => !wanted.has(key)) ?? [];
  await Promise.all(gone.map(({ key }) => transaction.remove('files', fileKey(id, key))));
}

function thoseThatFit(files: readonly DraftFile[]): DraftFile[] {
  let room = mostKeptBytes;
  return files.filter(({ size }) => {
    if (size > room) return false;
    room -= size;
    return true;
  });
}
