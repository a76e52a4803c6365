import type { Locator, Page } from '@playwright/test';
import { ru } from 'ticketdock/locales/ru';
import { replyByApi } from '../support/byApi.js';
import { takenAt } from '../support/screenshot.js';
import { acts } from '../support/acts.js';
import { known } from '../support/stories.js';
import { speakers, words, type Language } from '../support/words.js';
import { expectAccessible } from '../support/accessible.js';
import { expect, test, type Site } from './support/fixtures.js';
import { chooseIn, dockOf, expectList, messageIn, replyIn, sendRequest } from './support/flow.js';
import { elementTag, scriptTag, type WidgetOptions } from './support/hostPage.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

/** No script without the nonce, no string that becomes a script, no style in the page, no connection but to the backend. */
const policy = (connect: string) =>
  [
    "default-src 'none'",
    "script-src 'nonce-%NONCE%'",
    "style-src 'self'",
    `connect-src 'self' ${connect}`,
    "img-src 'self' blob:",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const texts = {
  en: {
    body: 'The page is white since the update.',
    answer: '**Restarted**: see `nginx -t`',
    reply: 'It works, thank you.',
  },
  ru: {
    body: 'После обновления белая страница.',
    answer: '**Перезапустили**: смотрите `nginx -t`',
    reply: 'Работает, спасибо.',
  },
} as const;

/** An article that each backend has, and a subject that finds it. */
const tokenArticles = {
  en: {
    subject: 'No SSH access to the server',
    title: 'No SSH access to a server: what to check',
    says: 'Connection refused',
  },
  ru: {
    subject: 'Нет доступа к серверу по SSH',
    title: 'Нет доступа к серверу по SSH: что проверить',
    says: 'Connection refused',
  },
} as const;

/** What is written in the part that comes later: its English comes with it, not with the package's `en`. */
const ratings = {
  en: { question: 'How was our help?', send: 'Send the rating', given: 'Your rating: Very good' },
  ru: { question: ru.actForms.rateTitle, send: ru.actForms.rateNow, given: ru.actForms.yourRating(ru.actForms.score5) },
} as const;

interface Way {
  language: Language;
  colorScheme: 'light' | 'dark';
  mode: 'inline' | 'launcher';
  identity: 'cookie' | 'token';
}

const ways: Way[] = [
  { language: 'en', colorScheme: 'light', mode: 'inline', identity: 'cookie' },
  { language: 'ru', colorScheme: 'dark', mode: 'launcher', identity: 'cookie' },
  { language: 'en', colorScheme: 'dark', mode: 'launcher', identity: 'token' },
  { language: 'ru', colorScheme: 'light', mode: 'inline', identity: 'token' },
];

for (const { language, colorScheme, mode, identity } of ways)
  test(`the whole flow under the strictest policy (${language}, ${colorScheme}, ${mode}, ${identity})`, async ({
    open,
    site,
  }) => {
    test.setTimeout(120_000);
    const { kit } = words[language];
    const text = texts[language];
    const article = identity === 'token' ? tokenArticles[language] : known[language].article;
    const backend = identity === 'token' ? tokenBackend(site, language) : await panelBackend(site);
    const options = { ...backend.options, lang: language, mode } as const;
    const src = `${site.cdn.files}ticketdock.js`;
    const page = await open(
      {
        lang: language,
        policy: policy(site.api.origin),
        head: '<meta name="color-scheme" content="light dark">',
        end: mode === 'launcher' ? scriptTag(src, options) : elementTag(options) + scriptTag(src),
      },
      { colorScheme, locale: language, ...(identity === 'cookie' && { person: speakers[language].customer }) },
    );
    const { element, launcher } = dockOf(page);

    await test.step('opens', async () => {
      if (mode === 'launcher') await launcher.click();
      await expectList(element, language);
      await expectAccessible(page, 'the list', 'ticket-dock');
    });

    await test.step('finds an answer', async () => {
      await element.getByRole('button', { name: kit.list.create }).first().click();
      await element.getByRole('textbox', { name: kit.form.subject }).fill(article.subject);
      const answers = element.getByRole('region', { name: kit.suggestions.articles });
      await answers.getByRole('button', { name: article.title }).click();
      await expect(answers.getByRole('article')).toContainText(article.says);
      await answers.getByRole('button', { name: kit.suggestions.back }).click();
    });

    const number = await test.step('creates a request with a picture', async () => {
      await chooseIn(element, kit.form.department, speakers[language].department);
      await element.getByRole('textbox', { name: kit.form.body }).fill(text.body);
      await attach(page, element, language);
      await expectAccessible(page, 'the form', 'ticket-dock');
      return sendRequest(element, language);
    });

    await test.step('looks at it and at its picture', async () => {
      await element.getByRole('button', { name: kit.form.open }).click();
      await expect(messageIn(element, text.body)).toBeVisible();
      const opener = element.getByRole('button', { name: kit.thread.openPicture('shot.jpg') });
      await expect(opener.locator('img')).toHaveJSProperty('complete', true);
      await opener.click();
      const picture = element
        .getByRole('dialog')
        .filter({ has: page.getByRole('button', { name: kit.gallery.zoomIn }) });
      await expect(picture).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(picture).toBeHidden();
      await expect(opener).toBeFocused();
    });

    await test.step('follows: an answer comes by itself, and is drawn', async () => {
      await backend.answer(page, number, text.answer);
      await expect(messageIn(element, 'nginx -t')).toBeVisible();
      if (backend.formats) await expect(messageIn(element, 'nginx -t').locator('strong')).toBeVisible();
      await expectAccessible(page, 'the thread', 'ticket-dock');
    });

    await test.step('replies', () => replyIn(element, language, text.reply));
    await test.step('closes, rates, opens again', () => closeRateReopen(page, element, language));

    await test.step('sees all that HTML and Markdown can draw', async () => {
      if (!backend.formats) return;
      await element.evaluate((dock) =>
        (dock as HTMLElement & { showTicket: (id: string) => void }).showTicket('formats'),
      );
      await expect(messageIn(element, 'Marked down').getByRole('table')).toBeVisible();
      await expect(messageIn(element, 'Written as HTML').getByRole('link', { name: /^ports/ })).toBeVisible();
      await expectAccessible(page, 'formats', 'ticket-dock');
    });
  });

async function closeRateReopen(page: Page, element: Locator, language: Language): Promise<void> {
  const { kit } = words[language];
  await element.getByRole('button', { name: kit.thread.close }).first().click();
  const dialog = element
    .getByRole('dialog')
    .filter({ has: page.getByRole('button', { name: acts[language].closeNow }) });
  const reopen = element.getByRole('button', { name: kit.thread.reopen }).first();
  await expect(dialog.or(reopen).first()).toBeVisible();
  // Without reasons to choose from, the first press has closed it.
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: acts[language].closeNow }).click();
  await expect(reopen).toBeVisible();
  const { question, send, given } = ratings[language];
  const rating = element.getByRole('region', { name: question });
  await rating.getByRole('radio').last().check();
  await rating.getByRole('button', { name: send }).click();
  await expect(rating.getByText(given)).toBeVisible();
  await reopen.click();
  await expect(element.getByRole('button', { name: kit.thread.close }).first()).toBeVisible();
}

async function attach(page: Page, element: Locator, language: Language): Promise<void> {
  const { attachments } = words[language].kit;
  const buffer = await takenAt(page, 320, 200);
  const chooser = page.waitForEvent('filechooser');
  await element.getByRole('button', { name: attachments.attach }).click();
  await (await chooser).setFiles({ name: 'shot.jpg', mimeType: 'image/jpeg', buffer });
  await expect(element.getByRole('button', { name: attachments.remove('shot.jpg') })).toBeVisible();
}

interface Backend {
  options: Partial<WidgetOptions>;
  /** Whether it has messages in Markdown and HTML. */
  formats: boolean;
  answer: (page: Page, number: string, text: string) => Promise<unknown>;
}

function tokenBackend({ api }: Site, language: Language): Backend {
  const { token, backend } = api.customer(language);
  return {
    options: { api: api.url, token },
    formats: true,
    answer: async (_page, number, text) => backend.staff.reply(`ticket-${number}`, text, { format: 'markdown' }),
  };
}

async function panelBackend({ panel }: Site): Promise<Backend> {
  const { url } = await panel();
  return {
    options: { api: '/api/support' },
    formats: false,
    async answer(page, number, text) {
      const staff = await page.context().browser()?.newContext({ baseURL: url });
      if (!staff) return;
      const desk = await staff.newPage();
      await desk.request.post('/api/session', { data: { email: 'emma@harbour.example', password: 'harbour-emma' } });
      await replyByApi(desk, number, text, { staff: true });
      await staff.close();
    },
  };
}
