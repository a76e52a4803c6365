import { createMeters } from '../harness/meters.mjs';
import { withPage } from './withPage.mjs';

const cycles = 100;
/** Until what is made once is there: chunks, sheets, caches of the engine. */
const warmUp = 10;

/**
 * What a hundred elements leave behind that came to the page, were opened and were taken out again: nodes, listeners, bytes.
 *
 * @returns {Promise<Record<string, number>>} nothing for a peer that cannot be taken out
 */
export async function mountAndRemove(browser, { url, name, peer }) {
  if (!peer.isElement) return {};
  return withPage(browser, url, async (page, session) => {
    await page.goto(`${url}?peer=${name}`);
    await page.waitForTimeout(1500);
    await page.evaluate(() => document.querySelector('ticket-dock').remove());
    const meters = await createMeters(session);
    const read = async () => {
      const heap = await meters.heap();
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { heap, nodes, jsEventListeners };
    };
    await page.evaluate(cycle, [warmUp, peer.list]);
    const before = await read();
    await page.evaluate(cycle, [cycles, peer.list]);
    const after = await read();
    return {
      leftNodes: after.nodes - before.nodes,
      leftListeners: after.jsEventListeners - before.jsEventListeners,
      leftHeap: after.heap - before.heap,
    };
  });
}

async function cycle([count, list]) {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let turn = 0; turn < count; turn += 1) {
    const dock = document.createElement('ticket-dock');
    dock.setAttribute('mode', 'launcher');
    dock.adapter = globalThis.benchAdapter;
    document.body.append(dock);
    dock.open();
    for (let frame = 0; frame < 600 && !widgetBench.find(list); frame += 1) await nextFrame();
    if (!widgetBench.find(list)) throw new Error(`The list did not come in turn ${turn}.`);
    dock.remove();
    await nextFrame();
    await nextFrame();
  }
}
