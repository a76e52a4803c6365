import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mostKeptBytes } from '../../../src/core/drafts/forStorage.js';
import { keepDrafts } from '../../../src/storage/keepDrafts.js';
import { createBrowser, type FakeBrowser } from '../../support/tabs/browser.js';
import { draftOf, textFile } from '../../support/tabs/drafts.js';

const week = 7 * 24 * 3600_000;
const start = Date.UTC(2026, 10, 22);
let browser: FakeBrowser;
let now = start;

beforeEach(() => {
  now = start;
  browser = createBrowser();
});
afterEach(() => void vi.unstubAllGlobals());

const open = (keepFor = week) => keepDrafts(browser.openTab().tables, keepFor, () => now);
const said = (body: string, more: Parameters<typeof draftOf>[1] = {}) => draftOf(body, { savedAt: now, ...more });
const bodies = async (drafts = open(), place = 'new') =>
  (await drafts.find(place)).map(({ record }) => record.values['body']);
const bytesKept = async () =>
  (await browser.disk.run((transaction) => transaction.entries('files'))).map(([key]) => key);

describe('a draft', () => {
  it('is there for the next page, with its files', async () => {
    const { record, files } = said('Hello', { files: [textFile('a.txt')] });
    expect(await open().save(record, files)).toBe('kept');
    const [found] = await open().find('new');
    expect(found?.record).toEqual(record);
    expect(found?.missing).toEqual([]);
    expect(await found?.files[0]?.text()).toBe('xxxx');
  });

  it('stands at its place, and the newest comes first', async () => {
    const drafts = open();
    await drafts.save(said('Old').record);
    now += 1000;
    await drafts.save(said('New', { id: 'd2' }).record);
    await drafts.save(said('Answer', { id: 'd3', place: 'reply:7' }).record);
    expect(await bodies()).toEqual(['New', 'Old']);
    expect(await bodies(open(), 'reply:7')).toEqual(['Answer']);
    expect(await open().all()).toHaveLength(3);
  });

  it('of one tab is never overwritten by another: both are found', async () => {
    await open().save(said('In the first tab', { id: 'd1' }).record);
    await open().save(said('In the second tab', { id: 'd2' }).record);
    expect(new Set(await bodies())).toEqual(new Set(['In the first tab', 'In the second tab']));
  });

  it('that is gone on from ends, with its files handed over', async () => {
    const before = said('Hello', { files: [textFile('a.txt')] });
    await open().save(before.record, before.files);
    const after = said('Hello again', { id: 'd2', files: [textFile('a.txt')] });
    expect(await open().save(after.record, new Map(), before.record)).toBe('kept');
    expect(await bodies()).toEqual(['Hello again']);
    expect((await open().find('new'))[0]?.files).toHaveLength(1);
    expect(await bytesKept()).toEqual(['d2 a.txt']);
  });

  it('that is gone on from stays where its own tab has written on', async () => {
    const before = said('Hello').record;
    const owner = open();
    await owner.save(before);
    now += 1000;
    await owner.save(said('Hello, and more').record);
    await open().save(said('Another way', { id: 'd2' }).record, new Map(), before);
    expect(new Set(await bodies())).toEqual(new Set(['Another way', 'Hello, and more']));
  });

  it('goes with the bytes of its files, and a file with its bytes when it is taken out', async () => {
    const drafts = open();
    const both = said('Hello', { files: [textFile('a.txt'), textFile('b.txt')] });
    await drafts.save(both.record, both.files);
    await drafts.save(said('Hello', { files: [textFile('b.txt')] }).record);
    expect(await bytesKept()).toEqual(['d1 b.txt']);
    await drafts.remove('d1');
    expect(await bytesKept()).toEqual([]);
  });

  it('ends after a week, or when the host says, with its files', async () => {
    const { record, files } = said('Hello', { files: [textFile('a.txt')] });
    await open().save(record, files);
    now += week - 1;
    expect(await bodies()).toEqual(['Hello']);
    now += 1;
    expect(await bodies()).toEqual([]);
    expect(await bytesKept()).toEqual([]);
  });

  it('is kept for its time from now on, where the clock was set back', async () => {
    await open().save(said('Hello').record);
    now -= 50 * week;
    expect(await bodies()).toEqual(['Hello']);
    now += week;
    expect(await bodies()).toEqual([]);
  });

  it('that is garbage goes silently, and one of a newer version is left alone', async () => {
    await browser.disk.run(async (transaction) => {
      await transaction.put('drafts', 'x1', 'junk');
      await transaction.put('drafts', 'x2', { version: 0, files: [null, { key: 1 }] });
      await transaction.put('drafts', 'x3', { version: 2 });
    });
    expect(await bodies()).toEqual([]);
    const left = await browser.disk.run((transaction) => transaction.entries('drafts'));
    expect(left.map(([id]) => id)).toEqual(['x3']);
  });
});

describe('files of a draft', () => {
  it('that are too large together are named, those that fit are kept', async () => {
    const large = [textFile('a.log', mostKeptBytes - 10), textFile('b.log', 11), textFile('c.log', 10)];
    const { record, files } = said('Hello', { files: large });
    expect(await open().save(record, files)).toBe('withoutFiles');
    const [found] = await open().find('new');
    expect(found?.files.map(({ name }) => name)).toEqual(['a.log', 'c.log']);
    expect(found?.missing).toEqual(['b.log']);
  });

  it('that the browser has no room for do not take the words with them, also when the words are kept again', async () => {
    browser.fails.files = true;
    const drafts = open();
    const { record, files } = said('Hello', { files: [textFile('a.txt')] });
    expect(await drafts.save(record, files)).toBe('withoutFiles');
    expect(await drafts.save(record)).toBe('withoutFiles');
    expect((await open().find('new'))[0]).toMatchObject({ record: { values: { body: 'Hello' } }, missing: ['a.txt'] });
  });
});

describe('where the storage fails', () => {
  it('a draft lasts as long as the page, and is kept as soon as that is possible', async () => {
    const drafts = open();
    const { record, files } = said('Hello', { files: [textFile('a.txt')] });
    browser.fails.steps = Infinity;
    expect(await drafts.save(record, files)).toBe('inMemory');
    expect((await drafts.find('new'))[0]).toMatchObject({ record, missing: [] });
    browser.fails.steps = 0;
    expect(await drafts.save(record)).toBe('kept');
    expect(await bytesKept()).toEqual(['d1 a.txt']);
  });

  it('nothing is thrown', async () => {
    browser.fails.steps = Infinity;
    const drafts = open();
    expect(await drafts.find('new')).toEqual([]);
    await expect(drafts.remove('d1')).resolves.toBeUndefined();
  });

  it('newer words are not overtaken by older ones whose keeping failed', async () => {
    const drafts = open();
    const old = said('Hel', { files: [textFile('a.txt')] });
    browser.fails.steps = 1;
    const saves = [drafts.save(old.record, old.files), drafts.save(said('Hello').record)];
    await Promise.all(saves);
    expect(await bodies()).toEqual(['Hello']);
  });
});

describe('after everything was cleared', () => {
  it('what a page still had is not kept again, nor what it puts away as it goes; what is written later is', async () => {
    const drafts = open();
    await drafts.save(said('Hello').record);
    await browser.disk.run((transaction) => transaction.clear());
    drafts.forget();
    expect(await drafts.save(said('Hello').record)).toBe('inMemory');
    expect(await drafts.save(said('Last words', { id: 'd2' }).record)).toBe('inMemory');
    now += 6000;
    expect(await drafts.save(said('Hello!').record)).toBe('inMemory');
    expect(await drafts.save(said('Anew', { id: 'd3' }).record)).toBe('kept');
    expect(await bodies()).toEqual(['Anew']);
  });
});
