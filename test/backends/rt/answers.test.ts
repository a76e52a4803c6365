/** What RT, or something in front of it, may answer, and a live server will not when it is asked to. */
import { describe, expect, it } from 'vitest';
import { createRtAdapter } from '../../../src/adapters/rt/createRtAdapter.js';
import type { RtAdapterOptions } from '../../../src/adapters/rt/options.js';

type Rows = Record<string, unknown>[];

const json = (body: unknown, status = 200) => Response.json(body, { status });
const page = (items: Rows) => json({ items, total: null, pages: null });

/** An adapter over the answers of a made-up RT, by the path of the API they are asked at. */
function over(answers: Record<string, (url: URL) => Response>, options: Partial<RtAdapterOptions> = {}) {
  const urls: URL[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    urls.push(url);
    const answer = answers[url.pathname.replace('/rt/REST/2.0', '')] ?? answers['*'];
    return answer ? answer(url) : json({ message: 'Not Found' }, 404);
  };
  const adapter = createRtAdapter({
    baseUrl: 'https://desk.test/rt/',
    customer: { login: 'anna' },
    auth: { token: '1-2-3' },
    fetch,
    ...options,
  });
  return { adapter, urls };
}

const user = (id: string) => ({ type: 'user', id });
const ticket = {
  id: 7,
  Subject: 'Down',
  Status: 'open',
  Queue: { id: '3', Name: 'Support' },
  Priority: '70',
  Requestor: [user('Anna')],
  Cc: [],
  Created: '2026-03-02T09:00:00Z',
  LastUpdated: '2026-03-02T10:00:00Z',
  Told: '1970-01-01T00:00:00Z',
};
const said = (id: string, Type: string, who: string) => ({
  id,
  Type,
  Creator: user(who),
  Created: '2026-03-02T09:00:00Z',
});

describe('instead of an answer', () => {
  const signInPage = '<form action="/NoAuth/Login.html"><input type="password" name="pass"></form>';
  it.each([
    ['the way to the sign-in page', 'unauthorized', () => new Response(null, { status: 302 })],
    ['the sign-in page itself', 'unauthorized', () => new Response(signInPage)],
    ['a refusal', 'unauthorized', () => json({ message: 'Unauthorized' }, 401)],
    ['words of a stranger’s ticket', 'not_found', () => json({ message: 'Forbidden' }, 403)],
    ['an empty 500', 'unavailable', () => new Response(null, { status: 500 })],
    ['nothing', 'malformed', () => new Response('')],
    ['half of it', 'malformed', () => new Response('{"id":7,"Subj')],
    ['another page', 'malformed', () => new Response('<h1>Maintenance</h1>')],
    ['a list', 'malformed', () => json([])],
  ])('%s is %s', async (_, code, answer) => {
    const { adapter } = over({ '*': answer });

    await expect(adapter.getTicket('7')).rejects.toMatchObject({ code });
  });
});

it('what cannot be the id of a ticket is not asked for', async () => {
  const { adapter, urls } = over({});

  await expect(adapter.getTicket('7 OR 1=1')).rejects.toMatchObject({ code: 'not_found' });
  await expect(adapter.listMessages('../queues', {})).rejects.toMatchObject({ code: 'not_found' });
  expect(urls).toEqual([]);
});

it('a ticket that RT shows to somebody who did not request it is not there', async () => {
  const { adapter } = over({ '/ticket/7': () => json({ ...ticket, Requestor: [user('boris')], Cc: [user('anna')] }) });

  await expect(adapter.getTicket('7')).rejects.toMatchObject({ code: 'not_found' });
});

it('a ticket that was deleted is not there', async () => {
  const { adapter } = over({ '/ticket/7': () => json({ ...ticket, Status: 'deleted' }) });

  await expect(adapter.getTicket('7')).rejects.toMatchObject({ code: 'not_found' });
});

it('a status that nobody mentioned is in progress, under its own name, and a number between priorities the lower one', async () => {
  const { adapter } = over({
    '/ticket/7': () => json({ ...ticket, Status: 'waiting for parts' }),
    '/transactions': () => page([{ ...said('9', 'Create', 'anna'), ObjectId: '7' }]),
  });

  expect(await adapter.getTicket('7')).toMatchObject({
    status: { id: 'waiting for parts', kind: 'in_progress', label: 'waiting for parts' },
    priority: { id: 'medium' },
    lastAuthor: 'customer',
  });
});

it('the last author of a long thread is looked for after the last answer only', async () => {
  const { adapter, urls } = over({
    '/ticket/7': () => json({ ...ticket, Told: '2026-03-02T09:30:00Z' }),
    '/transactions': () => page([{ ...said('9', 'Correspond', 'olga'), ObjectId: '7' }]),
  });

  expect((await adapter.getTicket('7')).status).toEqual({ id: 'open', kind: 'answered' });
  expect(urls[1]?.searchParams.get('query')).toContain("ObjectId = '7' AND Created > '2026-03-01 00:00:00'");
});

it('a page from which RT took what the customer may not see is not the end of a thread', async () => {
  const { adapter } = over({
    '/ticket/7': () => json(ticket),
    '/attachments': () => page([]),
    '/transactions': ({ searchParams }) => {
      if (searchParams.get('query')?.includes('id < 20')) return page([said('10', 'Create', 'anna')]);
      // All of the first page is hidden, and of the second half.
      return page(searchParams.get('page') === '1' ? [] : [said('20', 'Correspond', 'olga')]);
    },
  });
  const newest = await adapter.listMessages('7', { limit: 2 });
  const older = await adapter.listMessages('7', { limit: 2, cursor: newest.nextCursor });

  expect([newest.items.map(({ id }) => id), older.items.map(({ id }) => id)]).toEqual([['20'], ['10']]);
  expect(older.nextCursor).toBeNull();
});

it('a page of the list from which RT took something is not the end of the list', async () => {
  const pages: Record<string, Rows> = { '1': [{ ...ticket, id: '9' }], '2': [{ ...ticket, id: '7' }], '3': [] };
  const { adapter } = over({
    '/transactions': () => page([]),
    '/tickets': ({ searchParams }) => page(pages[searchParams.get('page') ?? '1'] ?? []),
  });
  const first = await adapter.listTickets({ limit: 2 });
  const second = await adapter.listTickets({ limit: 2, cursor: first.nextCursor });
  const last = await adapter.listTickets({ limit: 2, cursor: second.nextCursor });

  expect([first, second].flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['9', '7']);
  expect(last).toEqual({ items: [], nextCursor: null });
});

it('of a mail that says everything twice the plain words are shown, and its pictures are files', async () => {
  const part = (id: string, ContentType: string, Content: string) => ({ id, TransactionId: '9', ContentType, Content });
  const { adapter } = over({
    '/ticket/7': () => json(ticket),
    '/transactions': () => page([said('9', 'Create', 'anna')]),
    '/attachments': ({ searchParams }) =>
      page(
        searchParams.get('fields')?.includes('Filename')
          ? [{ id: '4', TransactionId: '9', ContentType: 'image/png', ContentLength: '8', Filename: 'shot.png' }]
          : [
              part('1', 'multipart/mixed', ''),
              part('2', 'text/plain', 'It is down'),
              part('3', 'text/html', '<p>It is down</p>'),
            ],
      ),
  });
  const { items } = await adapter.listMessages('7', {});

  expect(items).toMatchObject([
    {
      body: { format: 'text', value: 'It is down' },
      attachments: [{ id: '4', name: 'shot.png', mediaType: 'image/png', size: 8 }],
    },
  ]);
});

it('a text that is looked for cannot leave its quotes', async () => {
  const { adapter, urls } = over({ '/tickets': () => page([]), '/transactions': () => page([]) });
  await adapter.listTickets({ text: String.raw`x' OR id > 0 OR Subject = '\' --` });

  expect(urls[0]?.searchParams.get('query')).toBe(
    String.raw`Requestor.Name = 'anna' AND (Subject LIKE 'x\' OR id > 0 OR Subject = \'\\\' --')`,
  );
});

it('a group that has the number of a login is not the customer', async () => {
  const { adapter } = over({ '/ticket/7': () => json({ ...ticket, Requestor: [{ type: 'group', id: 'anna' }] }) });

  await expect(adapter.getTicket('7')).rejects.toMatchObject({ code: 'not_found' });
});

it('a ticket that was made and cannot be read back is not told as refused', async () => {
  const { adapter } = over({
    '/queues/all': () => page([{ id: '3', Name: 'Support' }]),
    '/ticket': () => json({ id: '7' }, 201),
    '/ticket/7': () => json({ message: 'Forbidden' }, 403),
  });
  const creation = adapter.createTicket({ subject: 'Down', body: 'All of it' }, { clientRef: 'a' });

  await expect(creation).rejects.toMatchObject({ code: 'partial' });
});

it('queues beyond a page from which RT took those the customer does not see are found', async () => {
  const { adapter } = over({
    '/queues/all': ({ searchParams }) =>
      json({ items: searchParams.get('page') === '2' ? [{ id: '3', Name: 'Support' }] : [], total: 120, pages: 2 }),
  });

  expect((await adapter.loadDesk()).departments).toEqual([{ id: '3', label: 'Support' }]);
});

it('a list that is always full comes to an end', async () => {
  const { adapter, urls } = over({
    '/queues/all': () => page(Array.from({ length: 100 }, (_, index) => ({ id: `${index}`, Name: `Q${index}` }))),
  });
  await adapter.loadDesk();

  expect(urls.length).toBeLessThan(101);
});

it('a ticket of many words does not hide who answered the others, and no address grows beyond what servers take', async () => {
  const tickets = Array.from({ length: 100 }, (_, index) => ({
    ...ticket,
    id: `${1000 + index}`,
    Told: ticket.Created,
  }));
  const { adapter, urls } = over({
    '/tickets': () => page(tickets),
    '/transactions': ({ searchParams }) => {
      const wanted = [...(searchParams.get('query') ?? '').matchAll(/ObjectId = '(\d+)'/g)].map(([, id]) => id ?? '');
      const chatty = wanted.includes('1000') ? Array.from({ length: 100 }, () => '1000') : [];
      return page(
        [...chatty, ...wanted].slice(0, 100).map((id) => ({
          ...said('9', 'Correspond', id === '1000' ? 'anna' : 'olga'),
          ObjectId: id,
        })),
      );
    },
  });
  const { items } = await adapter.listTickets({ limit: 100 });

  expect(items.filter(({ status }) => status.kind === 'answered')).toHaveLength(99);
  expect(Math.max(...urls.map(({ href }) => href.length))).toBeLessThan(8000);
});

it('a word that is in very many tickets makes no address that no server takes', async () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `${100_000 + index}`);
  const { adapter, urls } = over(
    {
      '/tickets': ({ searchParams }) => {
        const number = Number(searchParams.get('page') ?? '1');
        return json({ items: ids.slice((number - 1) * 100, number * 100).map((id) => ({ ...ticket, id })), pages: 10 });
      },
      '/transactions': ({ searchParams }) =>
        json({
          items: [...(searchParams.get('query') ?? '').matchAll(/ObjectId = '(\d+)'/g)].map(([, ObjectId]) => ({
            ...said('9', 'Create', 'anna'),
            ObjectId,
          })),
          pages: 1,
        }),
    },
    { fullText: true },
  );
  await adapter.listTickets({ text: 'server', limit: 20 });

  expect(Math.max(...urls.map(({ href }) => href.length))).toBeLessThan(8000);
  expect(urls.length).toBeLessThan(20);
});

it('says at once what it lacks', () => {
  expect(() => createRtAdapter({ baseUrl: '', customer: { login: 'anna' }, auth: { token: 'x' } })).toThrow(TypeError);
  expect(() => createRtAdapter({ baseUrl: 'https://x.test', customer: { login: '' }, auth: { token: 'x' } })).toThrow(
    TypeError,
  );
});
