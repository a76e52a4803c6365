import { expectAccessible } from '../support/accessible.js';
import { words } from '../support/words.js';
import { expect, test } from './support/fixtures.js';
import { dockOf, expectList, messageIn, texts, writeRequest } from './support/flow.js';
import { scriptTag } from './support/hostPage.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

const { kit } = words.en;

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`nothing is in anybody's way in any state (${colorScheme}, ${width} px)`, async ({ open, site }) => {
      const { token } = site.api.customer('en');
      const tag = (options: object) =>
        scriptTag(`${site.cdn.files}ticketdock.js`, { api: site.api.url, lang: 'en', mode: 'launcher', ...options });
      const page = await open(
        { head: '<meta name="color-scheme" content="light dark">', end: tag({ token, label: 'Help' }) },
        { colorScheme, viewport: { width, height: 800 } },
      );
      const { element, launcher } = dockOf(page);
      const check = (where: string) => expectAccessible(page, where, 'ticket-dock');
      await expect(launcher).toBeVisible();
      await check('the launcher');
      await launcher.click();
      await expectList(element, 'en');
      await check('the list');
      await element.getByRole('button', { name: kit.list.create }).first().click();
      await writeRequest(element, 'en', texts.en);
      await check('the form');
      await page.keyboard.press('Escape');
      await expect(launcher).toBeFocused();
      await check('the launcher of a closed panel');
      await launcher.click();
      await element.evaluate((dock) =>
        (dock as HTMLElement & { showTicket: (id: string) => void }).showTicket('formats'),
      );
      await expect(messageIn(element, 'Marked down')).toBeVisible();
      await check('a thread');
      await element.getByRole('button', { name: kit.acts.more, exact: true }).click();
      await expect(element.getByRole('menu')).toBeVisible();
      await check('a menu');
    });

test('nothing is in the way of who is signed out', async ({ open, site }) => {
  const page = await open({
    end: scriptTag(`${site.cdn.files}ticketdock.js`, {
      api: site.api.url,
      lang: 'en',
      mode: 'launcher',
      token: 'nobody',
    }),
  });
  const { element, launcher } = dockOf(page);
  await launcher.click();
  await expect(element).toContainText(/sign/i);
  await expectAccessible(page, 'signed out', 'ticket-dock');
});
