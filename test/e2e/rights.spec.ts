import { fillForm, send } from './support/desk.js';
import { expect, test } from './support/fixtures.js';
import { words } from './support/words.js';

const { kit, panel: host } = words.ru;

test('a request of another customer looks like none at all', async ({ openAs }) => {
  const john = await openAs('john');
  await john.goto('/support/new');
  await fillForm(john, 'en', { subject: 'The backup of db-01 fails', body: 'quota exceeded' });
  const number = await send(john, 'en');

  const anna = await openAs('anna');
  await anna.goto(`/support/${number}`);
  await expect(anna.getByRole('alert').filter({ hasText: kit.errors.not_found })).toBeVisible();
  await expect(anna.getByText('The backup of db-01 fails')).toHaveCount(0);
  const [theirs, none] = await Promise.all(
    [number, '999999'].map(async (id) => {
      const answer = await anna.request.get(`/api/support/tickets/${id}`);
      return { status: answer.status(), body: (await answer.text()).replaceAll(id, 'id') };
    }),
  );
  expect(theirs?.status).toBe(404);
  expect(theirs).toEqual(none);
});

test('a file of another customer cannot be downloaded', async ({ openAs, panel }) => {
  const john = await openAs('john');
  const origin = panel.url;
  const sent = await john.request.post('/api/support/attachments', {
    data: Buffer.from('a secret'),
    headers: {
      origin,
      'content-type': 'text/plain',
      'content-disposition': "attachment; filename*=UTF-8''secret.txt",
      'idempotency-key': 'e2e-secret-file',
    },
  });
  expect(sent.ok(), await sent.text()).toBe(true);
  const { id } = (await sent.json()) as { id: string };
  const created = await john.request.post('/api/support/tickets', {
    data: {
      subject: 'A file',
      body: 'See the file.',
      departmentId: 'technical',
      attachments: [{ id, name: 'secret.txt', mediaType: 'text/plain', size: 8 }],
    },
    headers: { origin, 'idempotency-key': 'e2e-secret-ticket' },
  });
  expect(created.ok(), await created.text()).toBe(true);
  const ticket = (await created.json()) as { id: string };
  const path = `/api/support/attachments/${id}?ticketId=${ticket.id}`;
  expect((await john.request.get(path)).status()).toBe(200);

  const anna = await openAs('anna');
  expect((await anna.request.get(path)).status()).toBe(404);
});

test('the pages and the API of the staff are not there for a customer', async ({ openAs }) => {
  const anna = await openAs('anna');
  await anna.goto('/staff');
  await expect(anna.getByRole('heading', { level: 1, name: host.page.unknownTitle })).toBeVisible();
  for (const path of ['/api/staff/support/tickets', '/api/staff/people', '/api/staff/tickets/1042/notes'])
    expect((await anna.request.get(path)).status(), path).toBe(404);
});
