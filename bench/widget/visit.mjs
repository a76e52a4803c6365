import { createMeters } from '../harness/meters.mjs';
import { longestTask } from '../harness/longestTask.mjs';
import { peers } from './peers.mjs';
import { withPage } from './withPage.mjs';

/** Milliseconds in which a page gets done what it does by itself, with nothing slowed down and four times slower. */
const settle = { 1: 2000, 4: 4000 };
const patience = 15_000;

/**
 * A host's page that loads by itself, and then the press of the launcher. In a browser context of its own: nothing is warm.
 *
 * @returns {Promise<Record<string, number | string>>}
 */
export async function loadAndClick(browser, { url, name, peer, rate, sizeOf }) {
  return withPage(browser, url, async (page, session) => {
    const requests = watchRequests(page, url, sizeOf);
    const meters = await createMeters(session);
    await meters.slowDown(rate);
    const load = await meters.during(async () => {
      await page.goto(`${url}?peer=${name}`);
      await page.waitForTimeout(settle[rate]);
    });
    const { longTasks, shifts } = await page.evaluate(() => widgetBench.found);
    const found = {
      load: load.cpu,
      loadScript: load.script,
      longTasks: longTasks.length,
      blocked: longTasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
      shift: shifts.reduce((sum, value) => sum + value, 0),
      bytes: requests.bytes(),
      requests: requests.count(),
    };
    if (peer.launcher) {
      const click = await meters.during(() => press(page, peer, () => (found.bytesToList = requests.bytes())));
      for (const place of ['panel', 'list']) {
        found[`${place}Frames`] = click.result[place]?.frames;
        found[place] = click.result[place]?.painted;
      }
      found.click = click.cpu;
      found.bytesAfter = requests.bytes() - found.bytes;
    }
    return { ...found, elsewhere: requests.elsewhere() };
  });
}

/**
 * What the main thread does for a widget that comes to a page which is drawn and quiet: the CPU time at full speed, without what a
 * page that loads does anyway and never twice alike; and the longest task four times slower.
 */
export async function insertLate(browser, { url, peer }) {
  const { late } = await withQuietPage(browser, url, peer, async (page, session) => {
    const meters = await createMeters(session);
    const { cpu } = await meters.during(() => insertTags(page, peer, 1));
    return { late: cpu };
  });
  const longest = await withQuietPage(browser, url, peer, async (page, session) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return longestTask(browser, page, () => insertTags(page, peer, 4));
  });
  return {
    late,
    block: longest.block,
    blockWall: longest.blockWall,
    ...(longest.errors && { errors: longest.errors }),
  };
}

function withQuietPage(browser, url, { base = 'hostPage' }, work) {
  return withPage(browser, url, async (page, session) => {
    await page.goto(`${url}?peer=${base}`);
    await page.waitForTimeout(1000);
    return work(page, session);
  });
}

async function insertTags(page, peer, rate) {
  await page.evaluate(insert, tagsOver(peer));
  await page.waitForTimeout(settle[rate]);
  if (peer.launcher) await page.waitForFunction((path) => widgetBench.find(path), peer.launcher);
}

/** No rest between coming to the launcher and the press: who fetches on hover has no time to. */
async function press(page, { launcher, panel, list }, onSeen) {
  const { x, y } = await page.evaluate((path) => {
    const { left, top, width, height } = widgetBench.find(path).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, launcher);
  const seen = page.evaluate(([places, wait]) => widgetBench.watchClick(places, wait), [{ panel, list }, patience / 2]);
  // The watch begins before the press: evaluations are answered in turn.
  await page.evaluate(() => undefined);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  const result = await seen;
  onSeen();
  await page.waitForTimeout(800);
  return result;
}

function watchRequests(page, url, sizeOf) {
  const urls = [];
  page.on('request', (request) => urls.push(request.url()));
  const isHere = (address) => address.startsWith(url);
  const files = () => new Set(urls.filter(isHere).map((address) => new URL(address).pathname));
  return {
    count: () => urls.filter((address) => address.startsWith('http')).length - 1,
    /** What of the host's own is not the peer's. */
    bytes: () =>
      [...files()].filter((path) => path !== '/built/memory.js').reduce((sum, path) => sum + sizeOf(path), 0),
    elsewhere: () => urls.filter((address) => address.startsWith('http') && !isHere(address)).length,
  };
}

/** What is not there yet on the page that its cost is counted over. */
function tagsOver({ tags, base }) {
  const there = new Set(base ? peers[base].tags.map((tag) => tag.attributes?.src) : []);
  return tags.filter(({ attributes }) => !there.has(attributes?.src) || attributes?.src === undefined);
}

function insert(tags) {
  for (const { name, attributes = {}, text = '' } of tags) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    if (name === 'ticket-dock') element.adapter = globalThis.benchAdapter;
    (name === 'ticket-dock' ? document.body : document.head).append(element);
  }
}
