import { expectAccessible } from './support/accessible.js';
import { choose, escape, expectOneTicket, fillForm, message, numberOfConfirmation, send } from './support/desk.js';
import { expect, test } from './support/fixtures.js';
import { expectToHear, listen } from './support/heard.js';
import { known } from './support/stories.js';
import { ticketData, ticketNumbers } from './support/ticketData.js';
import { speakers, words } from './support/words.js';

// A wrong name is told at once.
test.use({ actionTimeout: 10_000 });

for (const language of ['ru', 'en'] as const) {
  const { form, suggestions, split, details, attachments, thread } = words[language].kit;
  const { customer, department } = speakers[language];
  const { article, similar, two } = known[language];

  test(`an article answers it, and nothing is created (${language})`, async ({ openAs }) => {
    const page = await openAs(customer);
    await listen(page);
    const before = await ticketNumbers(page);
    await page.goto('/support/new');
    const subject = page.getByRole('textbox', { name: form.subject });
    await subject.fill(article.subject);
    const answers = page.getByRole('region', { name: suggestions.articles });
    await answers.getByRole('button', { name: article.title }).click();
    await expect(answers.getByRole('heading', { name: article.title })).toBeFocused();
    await expect(answers.getByRole('article')).toContainText(article.says);
    // The request is still there beside it.
    await expect(subject).toHaveValue(article.subject);
    await expectAccessible(page, 'an article beside the form');
    await answers.getByRole('button', { name: suggestions.solvedIt }).click();
    await expect(page.getByRole('heading', { name: suggestions.solved })).toBeFocused();
    await expect(page.getByRole('button', { name: form.send, exact: true })).toHaveCount(0);
    await expectAccessible(page, 'solved');
    expect(await ticketNumbers(page)).toEqual(before);

    await page.getByRole('button', { name: suggestions.backToRequest }).click();
    await expect(subject).toBeFocused();
    await expect(subject).toHaveValue(article.subject);
  });

  test(`a request that is open already takes the draft and its file (${language})`, async ({ openAs }) => {
    const page = await openAs(customer);
    await listen(page);
    const before = await ticketNumbers(page);
    await page.goto('/support/new');
    const file = {
      name: 'journal.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('03:00 load 14.2\n03:05 load 15.9\n'),
    };
    await fillForm(page, language, { ...similar, files: [file] });
    const offer = page.getByRole('region', { name: suggestions.similar });
    await expect(offer).toContainText(similar.existing);
    await expectToHear(page, suggestions.addAsk);
    await expectAccessible(page, 'a similar request');
    const [, number = ''] = /№\s(\d+)|#(\d+)/.exec(await offer.innerText())?.filter(Boolean) ?? [];
    await offer.getByRole('button', { name: suggestions.add(number) }).click();
    await expect(page.getByRole('heading', { name: suggestions.replyTitle(number, similar.existing) })).toBeFocused();
    await expect(page.getByRole('textbox', { name: form.body })).toHaveValue(similar.body);
    await expect(page.getByRole('button', { name: attachments.remove(file.name) })).toBeVisible();
    await expectAccessible(page, 'an answer instead of a request');

    await page.getByRole('button', { name: suggestions.add(number), exact: true }).click();
    await expect(page.getByRole('heading', { name: suggestions.added(number) })).toBeFocused();
    await expectAccessible(page, 'added');
    expect(await ticketNumbers(page)).toHaveLength(before.length);
    await page.getByRole('button', { name: form.open }).click();
    await expect(page.getByRole('heading', { name: similar.existing })).toBeVisible();
    await expect(message(page, similar.body)).toContainText(file.name);

    const added = (await ticketData(page, number)).messages.at(-1);
    expect(added?.body.value).toBe(`${similar.subject}\n\n${similar.body}`);
    expect(added?.attachments.map(({ name }) => name)).toEqual([file.name]);
  });

  test(`a message about two problems becomes two requests (${language})`, async ({ openAs }) => {
    const page = await openAs(customer);
    await listen(page);
    const before = await ticketNumbers(page);
    await page.goto('/support/new');
    const [first, second] = two.subjects;
    await fillForm(page, language, { subject: first, body: `${two.first}\n\n${two.second}` });
    // One thing is asked at a time: first which service it is.
    await page.getByRole('button', { name: details.choose, exact: true }).click();
    const offer = page.getByRole('region', { name: split.title });
    await expect(offer).toBeVisible();
    await expectToHear(page, split.title);
    await expectAccessible(page, 'two problems');
    await offer.getByRole('button', { name: split.accept }).click();
    await expectToHear(page, split.done);
    const drafts = page.getByRole('navigation', { name: split.drafts });
    await expect(
      drafts.getByRole('button', { name: new RegExp(`^${escape(split.draft(1, 2, true))}`) }),
    ).toHaveAttribute('aria-current', 'true');
    const body = page.getByRole('textbox', { name: form.body });
    await expect(body).toHaveValue(two.first);
    await expectAccessible(page, 'the first of two requests');
    const firstNumber = await send(page, language);
    await expectAccessible(page, 'the first one is sent');

    await page.getByRole('button', { name: split.next(2) }).click();
    const subject = page.getByRole('textbox', { name: form.subject });
    await expect(subject).toBeFocused();
    await expect(body).toHaveValue(two.second);
    await subject.fill(second);
    await choose(page, form.department, department);
    await page.getByRole('button', { name: form.send, exact: true }).click();
    const secondNumber = await numberOfConfirmation(page, language);
    expect(secondNumber).not.toBe(firstNumber);

    expect(await ticketNumbers(page)).toHaveLength(before.length + 2);
    for (const each of two.subjects) await expectOneTicket(page, each);
    for (const [number, text] of [
      [firstNumber, two.first],
      [secondNumber, two.second],
    ] as const) {
      const { messages } = await ticketData(page, number);
      expect(messages.map((one) => one.body.value)).toEqual([text]);
    }
    await page.getByRole('button', { name: form.open }).click();
    await expect(page.getByRole('heading', { name: second })).toBeVisible();
    await expect(page.getByRole('textbox', { name: new RegExp(`^${thread.reply}`) })).toBeVisible();
  });
}
