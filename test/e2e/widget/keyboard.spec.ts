import { words, speakers } from '../support/words.js';
import { escape } from '../support/desk.js';
import { expect, test } from './support/fixtures.js';
import { dockOf, expectList, messageIn, texts } from './support/flow.js';
import { expectFocusWithin, keyTo } from './support/focus.js';
import { scriptTag } from './support/hostPage.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

const { kit } = words.en;
const written = texts.en;

for (const [screen, viewport] of [
  ['a desktop', { width: 1280, height: 800 }],
  ['a phone', { width: 360, height: 740 }],
] as const)
  test(`everything is done by keys alone, and the focus is never lost, on ${screen}`, async ({ open, site }) => {
    test.setTimeout(90_000);
    const { token, backend } = site.api.customer('en');
    const page = await open(
      { end: scriptTag(`${site.cdn.files}ticketdock.js`, { api: site.api.url, token, lang: 'en', mode: 'launcher' }) },
      { viewport },
    );
    const { element, launcher } = dockOf(page);
    const press = (key: string) => page.keyboard.press(key);
    const button = (name: string | RegExp) => element.getByRole('button', { name, exact: typeof name === 'string' });
    const named = (role: 'combobox' | 'textbox', label: string) =>
      element.getByRole(role, { name: new RegExp(`^${escape(label)}`) });
    const held = (where: string) => expectFocusWithin(page, element, where);

    await test.step('opens, closes and opens from the launcher', async () => {
      await page.locator('#host-button').focus();
      await keyTo(page, launcher);
      await press('Enter');
      await expectList(element, 'en');
      await expect(launcher).toHaveAttribute('aria-expanded', 'true');
      await held('open');
      await press('Escape');
      await expect(element.locator('.tkd-list-row').first()).toBeHidden();
      await expect(launcher).toBeFocused();
      await expect(launcher).toHaveAttribute('aria-expanded', 'false');
      await press('Space');
      await expectList(element, 'en');
      await held('open again');
    });

    await test.step('filters by a tab and searches the list', async () => {
      const search = element.getByRole('searchbox').first();
      await keyTo(page, search);
      await page.keyboard.type('certificate');
      await expect(element.locator('.tkd-list-row')).not.toHaveCount(0);
      for (let letters = 0; letters < 11; letters += 1) await press('Backspace');
      const all = element.getByRole('radio', { checked: true }).first();
      await keyTo(page, all);
      await press('ArrowRight');
      await expect(element.getByRole('radio').nth(1)).toBeChecked();
      await press('ArrowLeft');
      await expectList(element, 'en');
      await held('the filters');
    });

    await test.step('writes a request with a Picker', async () => {
      await keyTo(page, button(kit.list.create).first(), 'Shift+Tab');
      await press('Enter');
      await expect(named('textbox', kit.form.subject)).toBeVisible();
      await held('the form');
      if (!(await named('textbox', kit.form.subject).evaluate((field) => field.matches(':focus'))))
        await keyTo(page, named('textbox', kit.form.subject));
      await page.keyboard.type(written.subject);

      const department = named('combobox', kit.form.department);
      await keyTo(page, department);
      await press('ArrowDown');
      await expect(element.getByRole('listbox')).toBeVisible();
      await press('Escape');
      await expect(element.getByRole('listbox')).toBeHidden();
      await expect(department).toBeFocused();
      await expect(named('textbox', kit.form.subject)).toHaveValue(written.subject);
      await press('Enter');
      await page.keyboard.type(speakers.en.department.slice(0, 4));
      const option = element.getByRole('option', { name: speakers.en.department });
      // The reference that assistive technology follows is found in the same root.
      await expect(department).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
      await press('Enter');
      await expect(department).toContainText(speakers.en.department);
      await expect(department).toBeFocused();

      await keyTo(page, named('textbox', kit.form.body));
      await page.keyboard.type(written.body);
      await keyTo(page, button(kit.form.send));
      await press('Enter');
      await expect(button(kit.form.open)).toBeVisible();
      await held('the confirmation');
      await keyTo(page, button(kit.form.open));
      await press('Enter');
      await expect(messageIn(element, written.body)).toBeVisible();
      await held('the thread');
    });

    await test.step('answers, and opens and leaves a menu and its dialog', async () => {
      const reply = named('textbox', kit.thread.reply);
      await keyTo(page, reply);
      await page.keyboard.type(written.answer);
      await press('Control+Enter');
      await expect(messageIn(element, written.answer)).toBeVisible();
      await expect(reply).toHaveValue('');
      await held('the reply');
      const more = button(kit.acts.more);
      await keyTo(page, more, 'Shift+Tab');
      await press('Enter');
      const items = element.getByRole('menuitem');
      await expect(items.first()).toBeFocused();
      await press('End');
      await expect(element.getByRole('menuitem').last()).toBeFocused();
      await press('Escape');
      await expect(items).toHaveCount(0);
      await expect(more).toBeFocused();
      await press('ArrowDown');
      await expect(items.first()).toBeFocused();
      // At once: letters far apart are two words.
      await Promise.all([press('p'), press('e')]);
      await expect(element.getByRole('menuitem', { name: /^People/ })).toBeFocused();
      await press('Enter');
      const dialog = element.getByRole('dialog', { name: /^People/ });
      await expect(dialog).toBeVisible();
      await held('the dialog');
      for (let presses = 0; presses < 12; presses += 1) {
        await press('Tab');
        const outside = await page.evaluate(
          () => document.activeElement?.closest('main') !== null && document.activeElement !== document.body,
        );
        expect(outside, 'the page behind the dialog has the focus').toBe(false);
      }
      await press('Escape');
      await expect(dialog).toBeHidden();
      await expect(messageIn(element, written.answer)).toBeVisible();
      await held('behind the dialog');
    });

    await test.step('keeps the focus where what had it goes away', async () => {
      const [ticket] = (await backend.adapterFor(backend.firstCustomerId).listTickets({ text: written.subject })).items;
      backend.staff.reply(ticket?.id ?? '', 'Please look again.');
      await expect(messageIn(element, 'Please look again.')).toBeVisible();
      await keyTo(page, button(kit.thread.close).first(), 'Shift+Tab');
      await press('Enter');
      await expect(button(kit.thread.reopen).first()).toBeVisible();
      await held('closed');
      await press('Escape');
      await expect(launcher).toBeFocused();
    });

    if (screen === 'a desktop')
      await test.step('the keys go on into the page and come back: it is no trap', async () => {
        await press('Enter');
        await held('the region');
        await keyTo(page, page.locator('#host-button'), 'Shift+Tab', 120);
      });
  });
