import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNewerRecord, readRecord, toRecord, type DraftRecord } from '../../../src/core/drafts/draftRecord.js';

const now = Date.UTC(2026, 10, 22);
const week = 7 * 24 * 3600_000;
const record = (savedAt = now): DraftRecord =>
  toRecord(
    { values: { body: 'Hello', urgent: true, tags: ['a'] }, caret: { field: 'body', start: 5, end: 5 }, files: [] },
    { id: 'd1', place: 'new', clientRef: 'ref-1', savedAt },
  );

describe('a draft that was kept', () => {
  it('comes back as it was, caret and all', () => {
    expect(readRecord(structuredClone(record()), now, week)).toEqual(record());
  });

  it('comes back until its time is over', () => {
    expect(readRecord(record(now - week + 1), now, week)).toBeDefined();
    expect(readRecord(record(now - week), now, week)).toBeUndefined();
  });

  it('counts as written now, where the clock was set back since: it is neither lost nor kept for ever', () => {
    expect(readRecord(record(now + 50 * week), now, week)?.savedAt).toBe(now);
  });

  it('of an older or newer version does not come back, and only the newer one is somebody’s', () => {
    expect([0, 2, undefined].map((version) => readRecord({ ...record(), version }, now, week))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([isNewerRecord({ version: 2 }), isNewerRecord({ version: 0 }), isNewerRecord(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('has a broken caret left out, as it is still the words of somebody', () => {
    expect(readRecord({ ...record(), caret: { field: 1 } }, now, week)).toMatchObject({ values: { body: 'Hello' } });
    expect(readRecord({ ...record(), caret: { field: 1 } }, now, week)).not.toHaveProperty('caret');
  });

  it('that is broken never comes back, and never throws', () => {
    const name = fc.constantFrom(
      'id',
      'place',
      'clientRef',
      'savedAt',
      'values',
      'files',
      'caret',
      'isUnclear',
      'version',
    );
    const broken = fc.property(name, fc.anything(), (part, value) => {
      const read = readRecord({ ...record(), [part]: value }, now, week);
      if (!read) return;
      expect([typeof read.id, typeof read.place, typeof read.clientRef]).toEqual(['string', 'string', 'string']);
      expect(now - read.savedAt).toBeLessThan(week);
      for (const one of Object.values(read.values).flat()) expect(['string', 'boolean']).toContain(typeof one);
      for (const file of read.files) expect(typeof file.name).toBe('string');
      expect([undefined, true]).toContain(read.isUnclear);
    });
    fc.assert(broken, { numRuns: 5000 });
    fc.assert(
      fc.property(fc.anything(), (value) => readRecord(value, now, week) === undefined),
      { numRuns: 5000 },
    );
  }, 60_000);
});
