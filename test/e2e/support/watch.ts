import { expect, type Page } from '@playwright/test';

/** Notes every text that comes to be on the page from the next load on, however short it stays. */
export async function watchTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const all = new Set<string>();
    Object.assign(globalThis, { textsSeen: all });
    const note = (node: Node) => {
      const text = node.textContent?.trim();
      if (text) all.add(text);
    };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        if (type === 'characterData') note(target);
        else addedNodes.forEach(note);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** Whether this has stood on the page at any time. */
export function hasSeen(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      [...(globalThis as unknown as { textsSeen: Set<string> }).textsSeen].some((one) => one.includes(wanted)),
    text,
  );
}

/** Counts from the next load on how many elements of a kind say this at the same time, at most. */
export async function countAtMost(page: Page, selector: string, text: string): Promise<void> {
  await page.addInitScript(
    ([what, words]) => {
      const count = () =>
        [...document.querySelectorAll(what)].filter((element) => element.textContent?.includes(words)).length;
      Object.assign(globalThis, { mostSeen: 0 });
      new MutationObserver(() => {
        const seen = globalThis as unknown as { mostSeen: number };
        seen.mostSeen = Math.max(seen.mostSeen, count());
      }).observe(document, { childList: true, characterData: true, subtree: true });
    },
    [selector, text] as const,
  );
}

/** What {@link countAtMost} has come to. */
export function mostAtOnce(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { mostSeen: number }).mostSeen);
}

/** Measures from the next load on how far what is on screen moves by itself. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { at: number; by: number }[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push({ at: entry.startTime, by: entry.value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The Cumulative Layout Shift (Web Vitals): the worst run of shifts less than a second apart, of five seconds at most. */
export async function layoutShift(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: { at: number; by: number }[] }).shifts);
  let [worst, sum, began, last] = [0, 0, -Infinity, -Infinity];
  for (const { at, by } of shifts) {
    const goesOn = at - last < 1000 && at - began < 5000;
    sum = goesOn ? sum + by : by;
    if (!goesOn) began = at;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Waits until the page has loaded what it loads by itself after it is drawn. */
export async function settled(page: Page): Promise<void> {
  let before = -1;
  const isSame = async () => {
    const count = await page.evaluate(() => performance.getEntriesByType('resource').length);
    const was = before;
    before = count;
    return count === was;
  };
  await expect.poll(isSame, { intervals: [700] }).toBe(true);
}
