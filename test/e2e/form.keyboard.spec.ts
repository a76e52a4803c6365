import { escape, numberOfConfirmation } from './support/desk.js';
import { expect, test } from './support/fixtures.js';
import { expectToHear, heard, listen } from './support/heard.js';
import { tabTo } from './support/keys.js';
import { stories } from './support/stories.js';
import { ticketData } from './support/ticketData.js';
import { speakers, words } from './support/words.js';

// A wrong name is told at once.
test.use({ actionTimeout: 10_000 });

for (const language of ['ru', 'en'] as const) {
  const { kit, panel: host } = words[language];
  const { customer, department } = speakers[language];
  const story = stories[language];
  const { coach, guide, details, secrets, urgency, context, expectation } = kit;

  test(`the same way by keyboard alone, in words that are heard (${language})`, async ({ openAs }) => {
    test.setTimeout(120_000);
    const page = await openAs(customer);
    await listen(page);
    await page.goto('/support/new');
    const press = (key: string) => page.keyboard.press(key);
    const type = (text: string) => page.keyboard.type(text);
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
    const named = (role: 'combobox' | 'textbox', label: string) =>
      page.getByRole(role, { name: new RegExp(`^${escape(label)}`) });
    const body = named('textbox', kit.form.body);

    await tabTo(page, named('textbox', kit.form.subject));
    await type(story.subject);
    await expectToHear(page, coach.vague);

    await tabTo(page, named('combobox', kit.form.department));
    await press('Enter');
    await expect(page.getByRole('option', { name: department })).toBeVisible();
    await press('Home');
    const option = page.getByRole('option', { name: department });
    await expect(named('combobox', kit.form.department)).toHaveAttribute(
      'aria-activedescendant',
      (await option.getAttribute('id')) ?? '',
    );
    await press('Enter');
    await expect(named('combobox', kit.form.department)).toContainText(department);

    await tabTo(page, page.getByRole('radio', { name: urgency.yes }));
    await press('Space');
    await expectToHear(page, urgency.doubt(story.urgent, story.meaning));
    await tabTo(page, button(urgency.keep(story.urgent)));
    await press('Enter');
    await expect(page.getByRole('radio', { name: urgency.yes })).toBeFocused();

    await tabTo(page, button(guide.what));
    await press('Enter');
    await expect(body).toBeFocused();
    await expectToHear(page, guide.added(guide.what));
    await type(story.what);
    await expectToHear(page, details.needAddress);
    await tabTo(page, button(guide.errors), 'Shift+Tab');
    await press('Enter');
    await expect(page.getByRole('textbox', { name: guide.paste })).toBeFocused();
    await page.keyboard.insertText(story.error);
    await tabTo(page, button(guide.insert));
    await press('Enter');
    await expect(body).toBeFocused();
    await expectToHear(page, guide.added(guide.errors));
    await expectToHear(page, details.foundAloud('|').split('|')[0] ?? '');

    await type(story.where);
    await tabTo(page, button(details.choose));
    await expect(button(details.choose)).toHaveAccessibleDescription(details.offer(story.host, story.service));
    await press('Enter');
    await expectToHear(page, details.chosen(story.service));
    await expect(body).toBeFocused();

    await press('ControlOrMeta+End');
    await type(`\n${story.login}`);
    await expectToHear(page, secrets.found(secrets.password(1)));
    await tabTo(page, button(secrets.movePassword(story.secretField)));
    await press('Enter');
    const undo = button(secrets.undo);
    await expect(undo).toBeFocused();
    await expect(undo).toHaveAccessibleDescription(secrets.moved(story.secretField));
    const written = await body.inputValue();
    expect(written).not.toContain(story.password);

    await tabTo(page, page.getByRole('checkbox', { name: context.consent }));
    await press('Space');
    const list = page.getByRole('list', { name: context.list });
    const health = list.getByRole('listitem').filter({ hasText: host.services.health.label });
    await expect(health).not.toContainText(context.waiting);
    await tabTo(page, button(context.remove(context.browser)));
    await press('Enter');
    await expect(button(context.restore(context.browser))).toBeFocused();

    const sendButton = button(kit.form.send);
    await tabTo(page, sendButton);
    const [byWhen = ''] = expectation.replyBy('|').split('|');
    await expect(sendButton).toHaveAccessibleDescription(new RegExp(escape(byWhen)));
    await press('Enter');
    const number = await numberOfConfirmation(page, language);
    await expect(page.getByRole('heading', { name: kit.form.created(number) })).toBeFocused();
    await expect(page.getByText(expectation.watchAdd)).toBeVisible();

    // What is asked and named is told once, and a password never.
    const told = await heard(page);
    for (const once of [coach.vague, details.needAddress, urgency.doubt(story.urgent, story.meaning)])
      expect(
        told.filter((text) => text.includes(once)),
        once,
      ).toHaveLength(1);
    expect(told.join('\n')).not.toContain(story.password);

    await tabTo(page, button(kit.form.open));
    await press('Enter');
    await expect(page.getByRole('heading', { name: story.subject })).toBeVisible();
    const { ticket, messages, all } = await ticketData(page, number);
    expect(ticket).toMatchObject({ priority: { id: 'high' }, service: { label: story.service } });
    expect(messages[0]?.body.value.startsWith(`${written.trimEnd()}\n\n${context.heading}\n`)).toBe(true);
    expect(messages[0]?.body.value).toContain(story.error);
    expect(all).not.toContain(story.password);
  });
}
