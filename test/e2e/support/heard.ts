import { expect, type Page } from '@playwright/test';

const regions = 'output, [role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';

/** Keeps what screen readers announce from the next page on: every change in a region that was there before it. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript((selector) => {
    const all: string[] = [];
    Object.assign(globalThis, { heard: all });
    const watch = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest(selector)?.textContent?.trim();
        if (text && all.at(-1) !== text) all.push(text);
      }
    });
    watch.observe(document, { childList: true, characterData: true, subtree: true });
  }, regions);
}

/** All that has been announced until now. */
export function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** It is announced, now or in a moment. */
export async function expectToHear(page: Page, text: string): Promise<void> {
  await expect.poll(async () => (await heard(page)).filter((one) => one.includes(text)), text).not.toEqual([]);
}
