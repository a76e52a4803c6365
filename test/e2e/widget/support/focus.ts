import { expect, type Locator, type Page } from '@playwright/test';

/** Presses a key until the focus is there, in whatever root, as somebody without a mouse does. */
export async function keyTo(page: Page, target: Locator, key = 'Tab', most = 80): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)) return;
  }
  throw new Error(`${key} never came to ${String(target)}; the focus is on ${await focusedName(page)}`);
}

/** What has the focus, at the bottom of all roots. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let one = document.activeElement;
    while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    if (!one) return 'nothing';
    const said = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40) ?? '';
    return `${one.tagName.toLowerCase()} "${said}"`;
  });
}

/** The focus is on something within the widget, not lost to the page. */
export async function expectFocusWithin(page: Page, dock: Locator, where: string): Promise<void> {
  await expect
    .poll(
      () =>
        dock.evaluate((element) => {
          const inner = element.shadowRoot?.activeElement;
          return document.activeElement === element && inner !== null && inner !== undefined;
        }),
      `${where}: the focus is on ${await focusedName(page)}`,
    )
    .toBe(true);
}
