import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDrafts } from '../../../src/storage/keepDrafts.js';
import { openLastWords } from '../../../src/storage/lastWords.js';
import { createBrowser, type FakeBrowser } from '../../support/tabs/browser.js';
import { draftOf, textFile } from '../../support/tabs/drafts.js';

const week = 7 * 24 * 3600_000;
const start = Date.UTC(2026, 10, 22);
let browser: FakeBrowser;
let now = start;
let page: EventTarget;

beforeEach(() => {
  now = start;
  browser = createBrowser();
  page = new EventTarget();
  vi.stubGlobal('window', page);
  // As Chromium's does: its keys are its own properties.
  const storage = Object.create({
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => void (storage[key] = value),
    removeItem: (key: string) => delete storage[key],
  }) as Record<string, string>;
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => void vi.unstubAllGlobals());

const open = (customer = 'anna') => keepDrafts(browser.openTab().tables, week, () => now, openLastWords(customer));
const said = (body: string, more: Parameters<typeof draftOf>[1] = {}) => draftOf(body, { savedAt: now, ...more });
const bodies = async (drafts = open()) => (await drafts.find('new')).map(({ record }) => record.values['body']);

describe('the last words of a page', () => {
  it('are there for the next page, once', async () => {
    open().saveLast(said('Hello').record);
    expect(await bodies()).toEqual(['Hello']);
    expect(Object.keys(localStorage)).toEqual([]);
    expect(await bodies()).toEqual(['Hello']);
  });

  it('take the place of what they go on from, and its files', async () => {
    const before = said('Hello', { files: [textFile('a.txt')] });
    await open().save(before.record, before.files);
    now += 1000;
    open().saveLast(said('Hello again', { id: 'd2', files: [textFile('a.txt')] }).record, before.record);
    const found = await open().find('new');
    expect(found.map(({ record }) => record.values['body'])).toEqual(['Hello again']);
    expect(found[0]?.files).toHaveLength(1);
  });

  it('never stand before newer ones', async () => {
    const page1 = open();
    page1.saveLast(said('Old').record);
    now += 1000;
    await page1.save(said('New').record);
    expect(await bodies()).toEqual(['New']);
  });

  it('were not the last ones when the page is back', async () => {
    open().saveLast(said('Hello').record);
    page.dispatchEvent(new Event('pageshow'));
    expect(await bodies()).toEqual([]);
  });

  it('of another customer, broken, or cleared are nobody’s', async () => {
    open('john').saveLast(said('Of John').record);
    localStorage.setItem('ticketdock:anna:last words x', '{"record":');
    expect(await bodies()).toEqual([]);
    const drafts = open();
    drafts.forget();
    drafts.saveLast(said('Signed out').record);
    expect(await bodies()).toEqual([]);
  });

  it('are lost where the browser forbids it, and nothing is thrown', async () => {
    vi.stubGlobal('localStorage', undefined);
    open().saveLast(said('Hello').record);
    expect(await bodies()).toEqual([]);
  });
});
