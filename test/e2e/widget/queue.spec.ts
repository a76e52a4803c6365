import { words } from '../support/words.js';
import { expect, test } from './support/fixtures.js';
import { createRequest, dockOf, expectList, texts } from './support/flow.js';
import { elementTag, scriptTag } from './support/hostPage.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

const { kit } = words.en;

/** As the documentation prints it. */
const stub = 'window.Ticketdock=window.Ticketdock||function(){(Ticketdock.q=Ticketdock.q||[]).push(arguments)};';

test('does what it was told before it was there, in that order', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const page = await open({
    head: `<script>${stub}
      var heard = [];
      Ticketdock('on', 'created', function (event) { heard.push(event.detail.number); });
      Ticketdock('set', { token: '${token}', lang: 'en' });
      Ticketdock('newTicket', { subject: 'Asked before it was there' });</script>`,
    end: scriptTag(`${site.cdn.files}ticketdock.js`, { api: site.api.url, mode: 'launcher' }),
  });
  const { element } = dockOf(page);
  const subject = element.getByRole('textbox', { name: kit.form.subject });
  await expect(subject).toHaveValue('Asked before it was there');
  await page.evaluate("Ticketdock('close')");
  await expect(subject).toBeHidden();
  await page.evaluate("Ticketdock('showTicket', 'formats')");
  await expect(element.getByRole('heading', { name: 'Three ways to write' })).toBeVisible();
  await element.getByRole('button', { name: kit.thread.back }).first().click();
  const number = await createRequest(element, 'en', texts.en);
  await expect.poll(() => page.evaluate('heard.join()')).toBe(number);
  await page.evaluate("Ticketdock('signOut')");
  await expect(element.locator('.tkd-list-row')).toHaveCount(0);
});

test('stands where a target is, and opens the view that it is told', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const options = { api: site.api.url, token, lang: 'en', target: '#here', view: 'ticket:formats' } as const;
  const page = await open({
    body: '<section id="here"></section>',
    end: scriptTag(`${site.cdn.files}ticketdock.js`, options),
  });
  const { element } = dockOf(page, '#here ticket-dock');
  await expect(element.getByRole('heading', { name: 'Three ways to write' })).toBeVisible();
  await expect(dockOf(page).launcher).toBeHidden();
});

test('remembers over a reload where the customer was', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const options = { api: site.api.url, token, lang: 'en', mode: 'launcher', customer: 'anna' } as const;
  const page = await open({ end: scriptTag(`${site.cdn.files}ticketdock.js`, options) });
  const { element, launcher } = dockOf(page);
  await launcher.click();
  await expectList(element, 'en');
  await element
    .getByRole('button', { name: /^Three ways to write/ })
    .first()
    .click();
  const heading = element.getByRole('heading', { name: 'Three ways to write' });
  await expect(heading).toBeVisible();
  await page.reload();
  await expect(heading).toBeVisible();
});

for (const [name, type] of [
  ['the module', 'ticketdock.module.js'],
  ['the single file', 'ticketdock.single.js'],
] as const)
  test(`the element is defined by ${name}, too`, async ({ open, site }) => {
    const { token } = site.api.customer('en');
    const isModule = type.includes('module');
    const page = await open({
      body: elementTag({ api: site.api.url, token, lang: 'en' }),
      end: scriptTag(`${site.cdn.files}${type}`, {}, isModule ? 'type="module"' : 'async'),
    });
    const { element } = dockOf(page);
    await expectList(element, 'en');
    await createRequest(element, 'en', texts.en);
  });
