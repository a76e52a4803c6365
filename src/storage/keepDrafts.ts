import { mostKeptBytes } from '../core/drafts/forStorage.js';
import { readRecord, type DraftRecord } from '../core/drafts/draftRecord.js';
import { dropDraft, fileKey } from './dropDraft.js';
import type { Tables } from './tables.js';

/** A draft that was found, with the files that are still there. */
export interface FoundDraft {
  record: DraftRecord;
  files: File[];
  /** Names of those whose bytes could not be kept: the customer has to add them again. */
  missing: string[];
}

/** How a draft was kept: for good, without its files, or as long as the page. */
export type Kept = 'kept' | 'withoutFiles' | 'inMemory';

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
  save(record: DraftRecord, files?: ReadonlyMap<string, File>, instead?: DraftRecord): Promise<Kept>;
  /** When it was sent or thrown away. */
  remove(id: string): Promise<void>;
  /** All that is kept, for whoever shows what is unfinished. */
  all(): Promise<DraftRecord[]>;
}

/** @param keepFor Milliseconds. */
export function keepDrafts(tables: Tables, keepFor: number, now: () => number = Date.now): Drafts {
  /** What the storage did not take. */
  const unkept = new Map<string, { record: DraftRecord; files: Map<string, File> }>();
  const newestFirst = (one: DraftRecord, other: DraftRecord) => other.savedAt - one.savedAt;

  const dropOld = () =>
    tables.run(async (transaction) => {
      const kept = (await transaction.entries('drafts')).map(
        ([id, value]) => [id, readRecord(value, now(), keepFor)] as const,
      );
      await Promise.all(kept.flatMap(([id, record]) => (record ? [] : [dropDraft(transaction, id)])));
      return kept.flatMap(([, record]) => record ?? []);
    });

  const all = async () => {
    const kept = await dropOld().catch(() => []);
    const others = [...unkept.values()].map(({ record }) => record);
    return [...kept.filter(({ id }) => !unkept.has(id)), ...others].toSorted(newestFirst);
  };

  const filesOf = async ({ id, files }: DraftRecord) => {
    const held = unkept.get(id)?.files;
    const blobs = await tables
      .run((transaction) =>
        Promise.all(files.map(async ({ key }) => held?.get(key) ?? transaction.get('files', fileKey(id, key)))),
      )
      .catch((): undefined[] => []);
    const found: File[] = [];
    const missing: string[] = [];
    for (const [index, { name, mediaType }] of files.entries()) {
      const blob = blobs[index];
      if (blob instanceof Blob) found.push(new File([blob], name, { type: mediaType }));
      else missing.push(name);
    }
    return { files: found, missing };
  };

  const write = (record: DraftRecord, files: ReadonlyMap<string, File>, instead: DraftRecord | undefined) =>
    tables.run(async (transaction) => {
      const before = readRecord(await transaction.get('drafts', record.id), now(), Infinity);
      await transaction.put('drafts', record.id, record);
      const wanted = new Set(record.files.map(({ key }) => key));
      for (const { key } of before?.files ?? [])
        if (!wanted.has(key)) await transaction.remove('files', fileKey(record.id, key));
      for (const [key, file] of files)
        if (wanted.has(key)) await transaction.put('files', fileKey(record.id, key), file);
      if (!instead || instead.id === record.id) return;
      const theirs = readRecord(await transaction.get('drafts', instead.id), now(), Infinity);
      if (theirs?.savedAt === instead.savedAt) await dropDraft(transaction, instead.id);
    });

  return {
    all,
    async find(place) {
      const records = (await all()).filter((record) => record.place === place);
      return Promise.all(records.map(async (record) => ({ record, ...(await filesOf(record)) })));
    },
    async save(record, files = new Map(), instead) {
      const held = new Map([...(unkept.get(record.id)?.files ?? []), ...files]);
      unkept.delete(record.id);
      const fits = record.files.reduce((sum, { size }) => sum + size, 0) <= mostKeptBytes;
      try {
        await write(record, fits ? held : new Map(), instead);
        if (fits) return 'kept';
      } catch {
        try {
          await write(record, new Map(), instead);
        } catch {
          unkept.set(record.id, { record, files: held });
          return 'inMemory';
        }
      }
      return record.files.length > 0 ? 'withoutFiles' : 'kept';
    },
    async remove(id) {
      unkept.delete(id);
      await tables.run((transaction) => dropDraft(transaction, id)).catch(() => undefined);
    },
  };
}
