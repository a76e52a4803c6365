import { expect, test } from './support/fixtures.js';
import { expectAccessible } from './support/accessible.js';
import { choose, escape, send } from './support/desk.js';
import { expectToHear, listen } from './support/heard.js';
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

  test(`a cry for help becomes a request that staff can act on (${language})`, async ({ openAs }) => {
    test.setTimeout(120_000);
    const page = await openAs(customer);
    await listen(page);
    await page.goto('/support/new');
    const subject = page.getByRole('textbox', { name: kit.form.subject });
    const body = page.getByRole('textbox', { name: kit.form.body });
    const sendButton = page.getByRole('button', { name: kit.form.send, exact: true });
    const prompts = page.getByRole('group', { name: guide.title });

    await test.step('the coach says why the subject tells nothing, and is in nobody’s way', async () => {
      await subject.fill(story.subject);
      const advice = page.getByRole('group', { name: coach.title });
      await expect(advice).toContainText(coach.vague);
      await expectToHear(page, coach.vague);
      await expect(subject).toHaveValue(story.subject);
      await expect(subject).toBeFocused();
      await expect(sendButton).toBeEnabled();
      await expectAccessible(page, 'the coach');
    });

    await test.step('the prompts make places in the message, and the department asks once for what is missing', async () => {
      await choose(page, kit.form.department, department);
      await prompts.getByRole('button', { name: guide.what }).click();
      await expect(body).toBeFocused();
      await page.keyboard.type(story.what);
      await expect(body).toHaveValue(`${guide.what}:\n${story.what}`);
      await expect(prompts.getByRole('button', { name: `${guide.what} (${guide.answered})` })).toBeVisible();
      const facts = new RegExp(`${details.needAddress}.*${details.needError}`);
      await expect(page.getByText(facts).filter({ visible: true }).first()).toBeVisible();
      await expectToHear(page, details.needAddress);
      await expectAccessible(page, 'what is missing');
    });

    await test.step('the text of the error goes into a code block letter by letter', async () => {
      await prompts.getByRole('button', { name: guide.errors }).click();
      const box = page.getByRole('textbox', { name: guide.paste });
      await expect(box).toBeFocused();
      await box.fill(story.error);
      await expectAccessible(page, 'the box for the error');
      await page.getByRole('button', { name: guide.insert, exact: true }).click();
      await expect(body).toHaveValue(
        `${guide.what}:\n${story.what}\n\n${guide.errors}:\n\`\`\`\`\n${story.error}\n\`\`\`\`\n`,
      );
      await expectToHear(page, guide.added(guide.errors));
    });

    await test.step('what was recognised is named, and the service that has the address is offered', async () => {
      await expect(body).toBeFocused();
      await page.keyboard.type(story.where);
      const found = page.getByRole('list', { name: `${details.found}:` });
      for (const chip of story.chips) await expect(found.getByRole('listitem').filter({ hasText: chip })).toBeVisible();
      // Nothing is missing any more: the question is over.
      await expect(page.getByRole('button', { name: details.notNow })).toHaveCount(0);
      await expect(
        page.getByRole('paragraph').filter({ hasText: details.offer(story.host, story.service) }),
      ).toBeVisible();
      await expectAccessible(page, 'the offer of a service');
      await page.getByRole('button', { name: details.choose, exact: true }).click();
      await expect(page.getByRole('combobox', { name: new RegExp(`^${escape(kit.form.service)}`) })).toContainText(
        story.service,
      );
      await expect(
        page.getByRole('paragraph').filter({ hasText: details.offer(story.host, story.service) }),
      ).toHaveCount(0);
      await expectToHear(page, details.chosen(story.service));
    });

    await test.step('priority is asked in words, and the urgent one is confirmed calmly and once', async () => {
      const question = page.getByRole('radiogroup', { name: urgency.question });
      await question.getByRole('radio', { name: urgency.yes }).check();
      const doubt = urgency.doubt(story.urgent, story.meaning);
      await expect(page.getByText(doubt)).toBeVisible();
      await expectToHear(page, doubt);
      await expectAccessible(page, 'the question about what is urgent');
      await page.getByRole('button', { name: urgency.keep(story.urgent) }).click();
      await expect(page.getByText(doubt)).toHaveCount(0);
      await expect(question.getByRole('radio', { name: urgency.yes })).toBeChecked();
      await expect(question.getByRole('radio', { name: urgency.yes })).toBeFocused();
    });

    let written = '';
    await test.step('a password in the text goes to the field that is made for it', async () => {
      const before = await body.inputValue();
      await body.press('ControlOrMeta+End');
      await page.keyboard.type(`\n${story.login}`);
      const notice = page.getByRole('group', { name: secrets.found(secrets.password(1)) });
      await expect(notice).toBeVisible();
      await expectToHear(page, secrets.found(secrets.password(1)));
      await expectAccessible(page, 'the password in the text');
      await notice.getByRole('button', { name: secrets.movePassword(story.secretField) }).click();
      await expect(page.getByLabel(new RegExp(`^${story.secretField}`))).toHaveValue(story.password);
      written = `${before}\n${story.login.replace(story.password, secrets.seeField(story.secretField))}`;
      await expect(body).toHaveValue(written);
      // Said as the description of what has the focus now.
      const undo = page.getByRole('button', { name: secrets.undo, exact: true });
      await expect(undo).toBeFocused();
      await expect(undo).toHaveAccessibleDescription(secrets.moved(story.secretField));
      await expectAccessible(page, 'the password in its field');
    });

    let lines: string[] = [];
    await test.step('technical details go along when the customer lets them, each of them can be taken out', async () => {
      await page.getByRole('checkbox', { name: context.consent }).check();
      const list = page.getByRole('list', { name: context.list });
      await list.getByRole('button', { name: context.remove(context.browser) }).click();
      await expect(list.getByRole('listitem').filter({ hasText: host.services.health.label })).not.toContainText(
        context.waiting,
      );
      await expect(list.getByRole('listitem')).toHaveCount(4);
      await expect(list.getByRole('listitem').filter({ hasText: context.browser })).toContainText(context.removed);
      const shown = await list.getByRole('listitem').allInnerTexts();
      lines = shown.filter((line) => !line.startsWith(context.browser)).map((line) => line.replace(/\s+/g, ' ').trim());
      expect(lines[0]).toBe(`${context.page}: ${page.url()}`);
      await expectAccessible(page, 'technical details');
    });

    await test.step('it is said before sending when the answer comes', async () => {
      const [before = ''] = expectation.replyBy('|').split('|');
      await expect(page.getByText(new RegExp(escape(before)))).toBeVisible();
      await expect(sendButton).toHaveAccessibleDescription(new RegExp(escape(before)));
    });

    let number = '';
    await test.step('the confirmation has the number, what happens next and what to watch', async () => {
      number = await send(page, language);
      const heading = page.getByRole('heading', { name: kit.form.created(number) });
      await expect(heading).toBeFocused();
      await expect(page.getByRole('heading', { name: kit.form.nextTitle })).toBeVisible();
      await expect(page.getByRole('heading', { name: expectation.watchTitle })).toBeVisible();
      await expect(page.getByText(expectation.watchAdd)).toBeVisible();
      await expectAccessible(page, 'the confirmation');
      expect(await page.content()).not.toContain(story.password);
    });

    await test.step('the request holds what was composed and nothing secret', async () => {
      const { ticket, messages, all } = await ticketData(page, number);
      expect(messages.map((message) => message.body.value)).toEqual([
        `${written.trimEnd()}\n\n${context.heading}\n${lines.join('\n')}`,
      ]);
      expect(ticket).toMatchObject({
        subject: story.subject,
        priority: { id: 'high' },
        service: { label: story.service },
      });
      expect(all).not.toContain(story.password);

      await page.getByRole('button', { name: kit.form.open }).click();
      await expect(page.getByRole('heading', { name: story.subject })).toBeVisible();
      const code = page.getByRole('article').getByRole('group').filter({ hasText: '503' });
      expect(await code.last().textContent()).toBe(story.error);
      await expectAccessible(page, 'the thread');
      expect(await page.content()).not.toContain(story.password);
      const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
      expect(kept).not.toContain(story.password);
    });
  });
}
