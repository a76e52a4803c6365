import { expect, test } from '@playwright/test';
import { startPanel, type TestPanel } from '../support/panel.js';
import { words } from './support/words.js';

const { kit } = words.ru;
let panel: TestPanel;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  panel = await startPanel({ env: { DEMO_CROWD: '1' } });
});
test.afterAll(() => panel.stop());

test('a customer with 5,000 requests finds the one they mean, and a thread of 10,000 messages is light', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL: panel.url, locale: 'ru' });
  const page = await context.newPage();
  const signIn = await page.request.post('/api/session', {
    data: { email: 'vera@crowd.example', password: 'crowd-2026' },
  });
  expect(signIn.ok()).toBe(true);

  await test.step('by words, and by its number', async () => {
    await page.goto('/support');
    const search = page.getByRole('searchbox', { name: kit.list.search });
    await search.fill('сертификат 4996');
    await expect(page.getByRole('button', { name: /^Сертификат не выпускается — 4996/ })).toBeVisible();
    await expect(page.locator('mark').first()).toHaveText(/сертификат/i);
  });

  await test.step('the thread opens with its newest page and finds the oldest', async () => {
    const found = await page.request.get('/api/support/tickets?sort=-updatedAt&limit=100&text=3');
    const { items } = (await found.json()) as { items: { id: string; subject: string }[] };
    const long = items.find(({ subject }) => subject.endsWith('— 3'));
    await page.goto(`/support/${long?.id}`);
    await expect(page.getByRole('article').first()).toBeVisible();
    const elements = () => page.evaluate(() => document.querySelectorAll('.tkd-thread *').length);
    const atFirst = await elements();
    // Up through some hundreds of messages: what is drawn does not grow with them.
    for (let step = 0; step < 12; step += 1) {
      // It may be drawn anew, or be no longer drawn, while it is scrolled to.
      await page
        .getByRole('article')
        .first()
        .evaluate((first) => first.scrollIntoView());
      await page.mouse.wheel(0, -4000);
      await page.waitForTimeout(150);
    }
    expect(await elements()).toBeLessThan(Math.max(1500, atFirst * 2));
  });
  await context.close();
});
