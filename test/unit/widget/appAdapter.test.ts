import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAdapterSource } from '../../../src/widget/app/createAdapterSource.js';
import type { WidgetHost } from '../../../src/widget/contract.js';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';

type Element = WidgetHost['element'];

const desk = { viewer: {}, departments: [], priorities: [], statuses: [], limits: {} };
const noTickets = { items: [], nextCursor: null };

let asked: { url: string; headers: Headers; credentials: string | undefined }[] = [];
let answers: Record<string, unknown> = {};

beforeEach(() => {
  asked = [];
  answers = { '/desk': desk, '/tickets': noTickets };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    asked.push({ url, headers: new Headers(init.headers), credentials: init.credentials });
    const { pathname } = new URL(url);
    const [, answer] = Object.entries(answers).find(([path]) => pathname.endsWith(path)) ?? [];
    return Response.json(answer ?? {}, { status: answer ? 200 : 404 });
  });
});

afterEach(() => vi.unstubAllGlobals());

function elementWith(attributes: Record<string, string>, properties: Partial<Element> = {}): Element {
  const element = document.createElement('div') as Element;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return Object.assign(element, properties);
}

const firstHeader = (name: string) => asked.at(-1)?.headers.get(name);

describe('the way to the backend', () => {
  it('is the property, before the attribute', () => {
    const adapter = createMemoryAdapter();
    expect(createAdapterSource(elementWith({ api: '/api' }, { adapter })).read()).toBe(adapter);
  });

  it('is none where neither says anything of use', () => {
    expect(createAdapterSource(elementWith({})).read()).toBeUndefined();
    expect(createAdapterSource(elementWith({ api: ' ' })).read()).toBeUndefined();
    expect(createAdapterSource(elementWith({ api: 'http://' })).read()).toBeUndefined();
  });

  it('is resolved against the address of the page and not its base', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://elsewhere.example/';
    await createAdapterSource(elementWith({ api: '/api/support' }))
      .read()
      ?.listTickets({});
    base.remove();

    expect(asked.map(({ url }) => url)).toEqual([new URL('/api/support/tickets', location.href).href]);
  });

  it('stays the same until there is another address', () => {
    const element = elementWith({ api: '/api/support' });
    const source = createAdapterSource(element);
    const first = source.read();
    element.setAttribute('token', 'abc');
    element.setAttribute('credentials', 'include');

    expect(source.read()).toBe(first);
    element.setAttribute('api', '/api/other');
    expect(source.read()).not.toBe(first);
  });
});

describe('who the customer is', () => {
  it('cookies say, without a token: here of the same origin, elsewhere all', async () => {
    await createAdapterSource(elementWith({ api: '/api' }))
      .read()
      ?.listTickets({});
    expect(asked.at(-1)?.credentials).toBe('same-origin');
    await createAdapterSource(elementWith({ api: 'https://desk.example/api' }))
      .read()
      ?.listTickets({});
    expect(asked.at(-1)?.credentials).toBe('include');
    expect(firstHeader('authorization')).toBeNull();
  });

  it('a token says, and cookies do not go to another origin then', async () => {
    const element = elementWith({ api: 'https://desk.example/api', token: 'abc' });
    const adapter = createAdapterSource(element).read();
    await adapter?.listTickets({});
    expect(firstHeader('authorization')).toBe('Bearer abc');
    expect(asked.at(-1)?.credentials).toBe('same-origin');
    element.setAttribute('token', 'def');
    await adapter?.listTickets({});

    expect(firstHeader('authorization')).toBe('Bearer def');
  });

  it('a function of the host says, and is asked anew when it is another one', async () => {
    const element = elementWith({ api: '/api', token: 'abc' }, { getToken: () => 'first' });
    const adapter = createAdapterSource(element).read();
    await adapter?.listTickets({});
    expect(firstHeader('authorization')).toBe('Bearer first');
    element.getToken = () => 'second';
    await adapter?.listTickets({});

    expect(firstHeader('authorization')).toBe('Bearer second');
  });
});

it('what the server says that it cannot do is not offered, once the desk has been asked', async () => {
  const capabilities = {
    search: 'none',
    sort: ['updatedAt'],
    filter: [],
    attachments: 'none',
    idempotentWrites: true,
    replyReopens: false,
  };
  answers['/desk'] = { ...desk, api: { capabilities, operations: ['closeTicket'] } };
  const adapter = createAdapterSource(elementWith({ api: '/api' })).read();
  expect(adapter?.rate).toBeDefined();
  await adapter?.loadDesk();

  expect(adapter?.capabilities).toEqual(capabilities);
  expect(adapter?.rate).toBeUndefined();
  expect(adapter?.closeTicket).toBeDefined();
  expect(asked).toHaveLength(1);
});

it('what one customer was writing is never sent in the name of the next, whose token is the newer one', async () => {
  let customer = 'anna';
  const element = elementWith({ api: '/api', customer }, { getToken: () => Promise.resolve(customer) });
  const posted: (string | null)[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit = {}) => {
    posted.push(new Headers(init.headers).get('authorization'));
    customer = 'boris';
    element.setAttribute('customer', customer);
    return Promise.resolve(Response.json({ code: 'unauthorized' }, { status: 401 }));
  });
  const sent = createAdapterSource(element).read()?.createTicket({ subject: 'S', body: 'B' }, { clientRef: 'x' });

  await expect(sent).rejects.toMatchObject({ code: 'unauthorized' });
  expect(posted).toEqual(['Bearer anna']);
});
