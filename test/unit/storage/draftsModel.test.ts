import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { DraftRecord } from '../../../src/core/drafts/draftRecord.js';
import { keepDrafts, type Drafts } from '../../../src/storage/keepDrafts.js';
import { createBrowser } from '../../support/tabs/browser.js';
import { draftOf, textFile } from '../../support/tabs/drafts.js';

afterEach(() => void vi.unstubAllGlobals());

const week = 7 * 24 * 3600_000;

interface Tab {
  drafts: Drafts;
  id: string;
  /** What it keeps, as it was told that it is kept. */
  kept: DraftRecord | undefined;
}

const tab = fc.nat({ max: 2 });
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('type' as const), tab, files: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('reopen' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('go on' as const), tab, nth: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('discard' as const), tab }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('disk' as const),
      steps: fc.constantFrom(1, 2, 5, 0),
      files: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('clock' as const),
      ms: fc.constantFrom(-400, -1, 1, 3, 8).map((days) => days * 24 * 3600_000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('junk' as const), value: fc.anything() }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

async function live(story: readonly Happening[]): Promise<void> {
  const browser = createBrowser();
  let now = Date.UTC(2026, 10, 22);
  let words = 0;
  let ids = 0;
  const open = (): Tab => ({
    drafts: keepDrafts(browser.disk, week, () => now),
    id: `d${(ids += 1)}`,
    kept: undefined,
  });
  const tabs = [open(), open(), open()] as const;
  const pages: Tab[] = [...tabs];
  /** What is to be found, by id: of living tabs and of those that are gone. */
  const expected = new Map<string, { record: DraftRecord; at: number }>();
  const isOld = ({ at }: { at: number }) => now - at >= week;
  const keep = async (page: Tab, files: number, instead?: DraftRecord) => {
    words += 1;
    const names = ['a.txt', 'b.txt'].slice(0, files).map((name) => textFile(name));
    const draft = draftOf(`Words ${words}`, { id: page.id, savedAt: now, files: names });
    const told = await page.drafts.save(draft.record, draft.files, instead);
    page.kept = draft.record;
    if (told === 'inMemory') return;
    expected.set(page.id, { record: draft.record, at: now });
    if (instead && expected.get(instead.id)?.record.savedAt === instead.savedAt) expected.delete(instead.id);
  };
  for (const one of story) {
    const page = pages['tab' in one ? one.tab : 0] as Tab;
    if (one.type === 'type') {
      now += 1;
      await keep(page, one.files);
    } else if (one.type === 'reopen') pages[pages.indexOf(page)] = open();
    else if (one.type === 'go on') {
      now += 1;
      const others = (await page.drafts.find('new')).filter(({ record }) => record.id !== page.id);
      const chosen = others[one.nth]?.record;
      if (chosen && expected.has(chosen.id)) await keep(page, 0, chosen);
    } else if (one.type === 'discard') {
      const isFailing = browser.fails.steps > 0;
      await page.drafts.remove(page.id);
      if (!isFailing) expected.delete(page.id);
      else browser.fails.steps = 0;
      if (isFailing) await page.drafts.remove(page.id).then(() => expected.delete(page.id));
      page.id = `d${(ids += 1)}`;
    } else if (one.type === 'disk') Object.assign(browser.fails, { steps: one.steps, files: one.files });
    else if (one.type === 'clock') {
      now += one.ms;
      // Whoever looks after the clock was set back counts its time from then on.
      browser.fails.steps = 0;
      for (const [id, kept] of expected) {
        if (isOld(kept)) expected.delete(id);
        else if (kept.at > now) expected.set(id, { record: { ...kept.record, savedAt: now }, at: now });
      }
      await page.drafts.all();
    } else await browser.disk.run((transaction) => transaction.put('drafts', 'junk', one.value)).catch(() => undefined);
  }
  Object.assign(browser.fails, { steps: 0, files: false });
  const found = await open().drafts.find('new');
  const byId = new Map(found.map(({ record }) => [record.id, record]));
  expect([...byId.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
  for (const [id, { record }] of expected) expect(byId.get(id)?.values).toEqual(record.values);
  for (const { record, files, missing } of found) expect(files.length + missing.length).toBe(record.files.length);
  const bytes = await browser.disk.run((transaction) => transaction.entries('files'));
  for (const [key] of bytes) expect([...byId.keys()]).toContain(key.split(' ')[0]);
}

it('keeps the words of every tab, whatever happens, and no bytes of files that nobody names', async () => {
  const story = fc.array(happening, { minLength: 1, maxLength: 20 });
  await fc.assert(fc.asyncProperty(story, live), { numRuns: Number(process.env['FC_RUNS'] ?? 10_000) });
}, 120_000);
