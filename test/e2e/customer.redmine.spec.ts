import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedmine } from '../backends/redmine/startRedmine.mjs';
import { freePort } from '../support/freePort.js';
import { startPanel } from '../support/panel.js';
import { fillForm, message, reply, send } from './support/desk.js';
import { expect, test as base } from './support/fixtures.js';
import { words } from './support/words.js';

const { kit } = words.ru;

interface RedmineFixtures {
  redmine: Awaited<ReturnType<typeof startRedmine>>;
}

/** The panel on a Redmine of its own. */
const test = base.extend<object, RedmineFixtures>({
  redmine: [
    async ({ browserName: _ }, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'ticketdock-redmine-'));
      const redmine = await startRedmine({ folder, port: await freePort() });
      await provide(redmine);
      await redmine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],

  panel: [
    async ({ redmine }, provide) => {
      const env = {
        BACKEND: 'redmine',
        REDMINE_URL: redmine.url,
        REDMINE_KEY: redmine.admin.key,
        REDMINE_PROJECTS: 'support,billing',
        REDMINE_FIELDS: `service=${redmine.fields.anyService}`,
        REDMINE_FORMAT: 'markdown',
      };
      const panel = await startPanel({ env, localMailbox: true });
      await provide(panel);
      await panel.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test('a customer’s request lives in Redmine', async ({ redmine, openAs }) => {
  test.setTimeout(120_000);
  const [agent] = redmine.staff;
  const page = await openAs('anna');
  await page.goto('/support/new');
  const file = { name: 'лог.txt', mimeType: 'text/plain', buffer: Buffer.from('порт 22\n') };
  await fillForm(page, 'ru', {
    subject: 'Недоступен сервер магазина',
    body: 'Connection refused',
    department: 'Support',
    service: 'VPS «Причал-4»',
    files: [file],
  });
  const number = await send(page, 'ru');

  const answered = await fetch(`${redmine.url}/issues/${number}.json`, {
    method: 'PUT',
    headers: { 'x-redmine-api-key': agent?.key ?? '', 'content-type': 'application/json' },
    body: JSON.stringify({ issue: { notes: 'Порт открыт.', status_id: redmine.statuses['Feedback'] } }),
  });
  expect(answered.status).toBe(204);
  await page.goto(`/support/${number}`);
  await expect(message(page, 'Порт открыт.')).toContainText(agent?.name ?? '');
  // Redmine's own word for the status, and ours for what it means.
  await expect(page.getByText('Feedback').first()).toBeVisible();
  await expect(page.getByText(kit.thread.yourTurn).first()).toBeVisible();
  await expect(page.getByText('VPS «Причал-4»').first()).toBeVisible();
  await expect(page.getByRole('button', { name: file.name })).toBeVisible();

  await reply(page, 'ru', 'Спасибо!');
  await expect(message(page, 'Спасибо!')).toBeVisible();
  await page.getByRole('button', { name: kit.thread.close }).click();
  await expect(page.getByRole('button', { name: kit.thread.reopen }).first()).toBeVisible();

  const stranger = await openAs('john');
  expect((await stranger.request.get(`/api/support/tickets/${number}`)).status()).toBe(404);
});
