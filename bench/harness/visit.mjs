import { createMeters } from './meters.mjs';
import { longestTask } from './longestTask.mjs';

/** Milliseconds in which a page gets done what it does a little later. */
const settle = 800;
const wheelFrames = 100;
const dragFrames = 90;
const filterWords = 'server';
const filterPause = 500;
const composerWords = 'the server does not answer since ';
const composerKeys = 40;
const composerSlowDown = 4;
const patience = 45_000;

/**
 * One peer, one view, in a browser context of its own: nothing is warm.
 *
 * @returns {Promise<Record<string, number | string>>} what was asked for, by name
 */
export async function visit(browser, { url, peer, view, size, steps, watch }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  context.setDefaultTimeout(patience);
  const errors = [];
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${url}?peer=${peer}`);
    await page.waitForFunction(() => document.title === 'ready');
    await page.evaluate(([name, count]) => window.bench.prepare(name, count), [view, size]);
    await page.waitForTimeout(300);
    const session = await context.newCDPSession(page);
    const meters = await createMeters(session);
    await watch?.start(session);
    const found = {};
    const late = await within(patience, views[view]({ page, browser, meters, view, steps, watch, found }));
    return { ...found, ...(late && { late }), ...(errors.length > 0 && { errors: errors[0].slice(0, 300) }) };
  } finally {
    await context.close();
  }
}

async function rows({ page, meters, view, steps, watch, found }) {
  const before = steps.includes('heap') ? await meters.heap() : 0;
  const rest = () => page.waitForTimeout(settle);
  const measure = async (name, work) => {
    await watch?.begin(name);
    const { result, ...spent } = await meters.during(work);
    await watch?.end(name);
    return { ...spent, result };
  };

  const open = await measure('open', async () => {
    const ready = await page.evaluate((name) => window.bench.whenDrawn(name, () => window.bench.open()), view);
    await rest();
    return ready;
  });
  Object.assign(found, { open: open.cpu, openScript: open.script, openLayout: open.layout, ready: open.result });
  found.elements = await page.evaluate(() => window.bench.elements());
  if (before > 0) found.heap = (await meters.heap()) - before;

  if (steps.includes('append')) {
    await page.evaluate(() => window.bench.toEnd());
    // The first one warms up what only an append needs.
    found.appendFirst = (await append()).cpu;
    const append1 = await append();
    found.append = append1.cpu;
    found.appended = append1.result ? 'yes' : 'no';
  }
  if (steps.includes('scroll')) {
    if (view === 'list') await page.evaluate(() => window.bench.toEnd());
    const direction = view === 'thread' ? -1 : 1;
    for (const [name, frames] of [
      ['wheel', wheelFrames],
      ['drag', dragFrames],
    ]) {
      await page.evaluate((from) => (from === 'thread' ? window.bench.toEnd() : window.bench.toStart()), view);
      const { cpu, result } = await measure(name, () =>
        page.evaluate(([kind, count, way]) => window.bench[kind](count, way), [name, frames, direction]),
      );
      found[name] = cpu / frames;
      found[`${name}Dropped`] = result.dropped;
      found[`${name}Moved`] = result.moved;
    }
  }
  if (steps.includes('blank')) found.blank = await page.evaluate((name) => window.bench.blank(name), view);
  if (steps.includes('filter') && (await page.locator('input').count()) > 0) {
    await page.evaluate(() => window.bench.toStart());
    await page.locator('input').first().focus();
    await page.waitForTimeout(300);
    const spent = [];
    for (const key of filterWords) {
      const { cpu } = await measure('filter', async () => {
        await page.keyboard.press(key);
        await page.waitForTimeout(filterPause);
      });
      spent.push(cpu);
    }
    found.filterFirst = spent[0];
    found.filter = spent.reduce((sum, cpu) => sum + cpu, 0) / spent.length;
  }

  async function append() {
    return measure('append', async () => {
      await page.evaluate(() => window.bench.append());
      await rest();
      return page.evaluate(() => window.bench.isAppended());
    });
  }
}

async function composer({ page, meters, watch, found }) {
  await page.evaluate(() => window.bench.open());
  const field = page.locator('textarea').first();
  await field.waitFor();
  await page.waitForTimeout(1500);
  await page.evaluate(() => window.bench.fill());
  await page.waitForTimeout(2500);
  await page.evaluate(() => window.bench.caretToEnd());
  await meters.slowDown(composerSlowDown);
  const type = async (keys) => {
    for (let key = 0; key < keys; key += 1) {
      const letter = composerWords[key % composerWords.length];
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(60);
    }
  };
  await type(6);
  await watch?.begin('composer');
  const { cpu, script, layout } = await meters.during(() => type(composerKeys));
  await watch?.end('composer');
  await meters.slowDown(1);
  Object.assign(found, { key: cpu / composerKeys, keyScript: script / composerKeys, keyLayout: layout / composerKeys });
}

async function million({ page, browser, watch, found }) {
  await watch?.begin('million');
  const longest = await longestTask(browser, page, async () => {
    await page.evaluate(() => window.bench.whenDrawn('thread', () => window.bench.open()));
    await page.waitForTimeout(settle * 2);
  });
  await watch?.end('million');
  Object.assign(found, longest, { elements: await page.evaluate(() => window.bench.elements()) });
}

const views = { thread: rows, list: rows, composer, million };

/** @returns what to say when it was not done in that time; what was found until then counts */
async function within(milliseconds, work) {
  let timer;
  const end = new Promise((resolve) => {
    timer = setTimeout(() => resolve(`not done after ${milliseconds / 1000} s`), milliseconds);
  });
  // What is cut off fails a moment later, when its page is closed: nobody waits for that any more.
  work.catch(() => undefined);
  return Promise.race([work.then(() => undefined), end]).finally(() => clearTimeout(timer));
}
