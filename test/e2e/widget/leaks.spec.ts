import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/fixtures.js';
import { dockOf, expectList } from './support/flow.js';
import { elementTag, scriptTag } from './support/hostPage.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

interface Kept {
  nodes: number;
  listeners: number;
  /** Bytes. */
  heap: number;
}

/** What the page still holds when all that can be collected has been. */
async function kept(page: Page, session: CDPSession): Promise<Kept> {
  // A request that is being given up, a stream that is being closed, a timer that is about to end.
  await page.waitForTimeout(1500);
  // The browser itself remembers what was pressed or had the focus last.
  await page.locator('#host-button').click();
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

/** Puts the widget on the page, waits for its list, and takes it away, so many times. */
function cycle(page: Page, html: string, times: number): Promise<void> {
  return page.evaluate(
    async ([markup, count]) => {
      const place = document.querySelector('#place') as HTMLElement;
      for (let done = 0; done < count; done += 1) {
        place.insertAdjacentHTML('beforeend', markup);
        const dock = place.querySelector('ticket-dock') as HTMLElement & { open: () => void };
        if (dock.getAttribute('mode') === 'launcher') dock.open();
        while (!dock.shadowRoot?.querySelector('.tkd-list-row')) await new Promise((resolve) => setTimeout(resolve, 5));
        dock.remove();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
    [html, times] as const,
  );
}

for (const mode of ['inline', 'launcher'] as const)
  test(`a hundred times put there and taken away, it leaves nothing behind (${mode})`, async ({ open, site }) => {
    test.setTimeout(120_000);
    const { token } = site.api.customer('en');
    const html = elementTag({ api: site.api.url, token, lang: 'en', mode });
    const page = await open({ body: '<div id="place"></div>', end: scriptTag(`${site.cdn.files}ticketdock.js`) });
    await page.evaluate((first) => document.querySelector('#place')?.insertAdjacentHTML('beforeend', first), html);
    if (mode === 'launcher') await dockOf(page).launcher.click();
    await expectList(dockOf(page).element, 'en');
    await page.evaluate(() => document.querySelector('ticket-dock')?.remove());

    const session = await page.context().newCDPSession(page);
    await cycle(page, html, 20);
    const early = await kept(page, session);
    await cycle(page, html, 80);
    const late = await kept(page, session);

    expect(await page.locator('ticket-dock').count()).toBe(0);
    // Eighty more would be tens of thousands of nodes and thousands of listeners, were they kept.
    expect(late.nodes - early.nodes, 'nodes').toBeLessThan(200);
    expect(late.listeners - early.listeners, 'listeners').toBeLessThan(20);
    expect((late.heap - early.heap) / 1e6, 'MB').toBeLessThan(2);
  });
