import { describe, expect, it } from 'vitest';
import type { Asking } from '../server/backends/ask.js';
import { keepOnce } from '../server/backends/keepOnce.js';
import { ensureAccount as ensureRedmineAccount } from '../server/backends/redmine/ensureAccount.js';
import { ensureAccount as ensureRtAccount } from '../server/backends/rt/ensureAccount.js';
import { passwordOf } from '../server/backends/rt/passwordOf.js';
import { createStaffNames } from '../server/backends/rt/staffNames.js';
import { createMemoryDesk } from './support/createMemoryDesk.js';

const anna = { id: 7, email: 'anna@vishnya.example', name: 'Анна Вишнякова', locale: 'ru' } as const;

/** A backend that knows these answers, and notes what it was asked. */
function backendOf(answers: Record<string, [status: number, body?: unknown]>) {
  const asked: { call: string; body: unknown; headers: Headers }[] = [];
  const backend: Asking = {
    name: 'The backend',
    url: 'https://backend.example',
    headers: { authorization: 'token service' },
    async fetch(input: RequestInfo | URL, init?: RequestInit) {
      const call = `${init?.method ?? 'GET'} ${new URL(input instanceof Request ? input.url : input).href.slice('https://backend.example'.length)}`;
      asked.push({
        call,
        body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined,
        headers: new Headers(init?.headers),
      });
      const [status, body] = answers[call] ?? [404, { message: 'Not Found' }];
      return new Response(body === undefined ? '' : JSON.stringify(body), { status });
    },
  };
  return { backend, asked };
}

describe('those who answer in Request Tracker', () => {
  it('are called by their names, and by nothing where they have none: a login is not for customers', async () => {
    const { backend, asked } = backendOf({
      'GET /REST/2.0/user/olga': [200, { Name: 'olga', RealName: 'Olga Petrova' }],
      'GET /REST/2.0/user/ivan%40staff.example': [200, { Name: 'ivan@staff.example' }],
    });
    const called: (string | undefined)[] = [];
    const { memory } = createMemoryDesk();
    const adapter = createStaffNames(backend).introduce((staffName) => ({
      ...memory.adapterFor('7'),
      async listMessages() {
        called.splice(0, called.length, ...['olga', 'ivan@staff.example', 'gone'].map(staffName));
        return { items: [], nextCursor: null };
      },
    }));
    await adapter.listMessages('1', {});
    await adapter.listMessages('1', {});

    expect(called).toEqual(['Olga Petrova', undefined, undefined]);
    expect(asked).toHaveLength(3);
  });
});

describe('a customer’s account in Request Tracker', () => {
  const create = 'POST /REST/2.0/user';
  const read = 'GET /REST/2.0/user/anna%40vishnya.example';

  it('is made without any rights of staff', async () => {
    const { backend, asked } = backendOf({ [create]: [201, { id: 'anna@vishnya.example' }] });

    await ensureRtAccount(backend, anna, 'derived');

    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers.get('authorization')).toBe('token service');
    expect(asked[0]?.body).toEqual({
      Name: anna.email,
      EmailAddress: anna.email,
      RealName: anna.name,
      Password: 'derived',
      Privileged: 0,
    });
  });

  it('may be there already', async () => {
    const { backend } = backendOf({
      [create]: [400, { message: 'Name in use' }],
      [read]: [200, { Privileged: 0, Disabled: '0' }],
    });

    await expect(ensureRtAccount(backend, anna, 'derived')).resolves.toBeUndefined();
  });

  it.each([
    ['of somebody who answers', { Privileged: 1, Disabled: '0' }],
    ['that is disabled', { Privileged: 0, Disabled: '1' }],
    ['about which nothing is said', {}],
  ])('is never one %s', async (_, user) => {
    const { backend } = backendOf({ [create]: [400, { message: 'Name in use' }], [read]: [200, user] });

    await expect(ensureRtAccount(backend, anna, 'derived')).rejects.toMatchObject({ code: 'forbidden' });
  });

  it.each([
    ['refuses the token', [401, { message: 'Unauthorized' }]],
    ['sends to a page to sign in at', [302]],
    ['fails', [500]],
    ['makes no account', [400, { message: 'Permission Denied' }]],
  ] as const)('cannot be had while RT %s: support is away', async (_, [status, body]) => {
    const { backend } = backendOf({ [create]: [status, body] });

    await expect(ensureRtAccount(backend, anna, 'derived')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('has a password of its own that stays the same', () => {
    const password = passwordOf('a long random text', anna.id, anna.email);

    expect(password).toHaveLength(43);
    expect(passwordOf('a long random text', anna.id, anna.email)).toBe(password);
    expect(passwordOf('a long random text', 8, anna.email)).not.toBe(password);
    expect(passwordOf('another random text', anna.id, anna.email)).not.toBe(password);
  });
});

describe('a customer’s account in Redmine', () => {
  const desk = { projects: ['support', 'billing'], role: 'Client' };
  const known: Parameters<typeof backendOf>[0] = {
    'GET /roles.json': [
      200,
      {
        roles: [
          { id: 5, name: 'Agent' },
          { id: 6, name: 'Client' },
        ],
      },
    ],
    'GET /projects/support.json': [200, { project: { id: 1 } }],
    'GET /projects/billing.json': [200, { project: { id: 2 } }],
    'POST /projects/1/memberships.json': [201, {}],
    'POST /projects/2/memberships.json': [201, {}],
    'GET /users.json?name=anna%40vishnya.example&limit=100': [200, { users: [{ id: 10, login: anna.email }] }],
  };
  const read = 'GET /users/10.json?include=memberships';
  const joined = (asked: { call: string; body: unknown }[]) =>
    asked.filter(({ call }) => call.includes('memberships.json')).map(({ call, body }) => [call, body]);

  it('is made, and let into the projects of support as a customer', async () => {
    const { backend, asked } = backendOf({
      ...known,
      'POST /users.json': [201, { user: { id: 10 } }],
      [read]: [200, { user: { id: 10, login: anna.email, admin: false, memberships: [] } }],
    });

    await ensureRedmineAccount(backend, anna, desk);

    expect(asked.find(({ call }) => call === 'POST /users.json')?.body).toEqual({
      user: {
        login: anna.email,
        mail: anna.email,
        firstname: 'Анна',
        lastname: 'Вишнякова',
        language: 'ru',
        generate_password: true,
      },
    });
    expect(joined(asked)).toEqual([
      ['POST /projects/1/memberships.json', { membership: { user_id: 10, role_ids: [6] } }],
      ['POST /projects/2/memberships.json', { membership: { user_id: 10, role_ids: [6] } }],
    ]);
  });

  it('may be there already, and misses only what it misses', async () => {
    const memberships = [{ project: { id: 1 }, roles: [{ id: 6 }] }];
    const { backend, asked } = backendOf({
      ...known,
      'POST /users.json': [422, { errors: ['Login has already been taken'] }],
      [read]: [200, { user: { id: 10, login: anna.email, admin: false, memberships } }],
    });

    await ensureRedmineAccount(backend, anna, desk);

    expect(joined(asked)).toEqual([
      ['POST /projects/2/memberships.json', { membership: { user_id: 10, role_ids: [6] } }],
    ]);
  });

  it.each([
    ['an administrator', { admin: true, memberships: [] }],
    ['one of the staff', { admin: false, memberships: [{ project: { id: 9 }, roles: [{ id: 5 }] }] }],
    ['somebody about whom nothing is said', {}],
  ])('is never that of %s', async (_, user) => {
    const { backend, asked } = backendOf({
      ...known,
      'POST /users.json': [422, { errors: ['Login has already been taken'] }],
      [read]: [200, { user: { id: 10, login: anna.email, ...user } }],
    });

    await expect(ensureRedmineAccount(backend, anna, desk)).rejects.toMatchObject({ code: 'forbidden' });
    expect(joined(asked)).toEqual([]);
  });

  it('cannot be had in a Redmine that lacks the role: support is away, and the log says why', async () => {
    const { backend } = backendOf({ ...known, 'GET /roles.json': [200, { roles: [] }] });

    await expect(ensureRedmineAccount(backend, anna, desk)).rejects.toMatchObject({
      code: 'unavailable',
      message: 'Redmine has no role "Client"',
    });
  });
});

describe('what is made once', () => {
  it('is made once for all who ask at the same time', async () => {
    let made = 0;
    const numbers = keepOnce<string, number>(2);
    const make = async () => (made += 1);

    expect(await Promise.all([numbers.get('a', make), numbers.get('a', make), numbers.get('b', make)])).toEqual([
      1, 1, 2,
    ]);
  });

  it('is made again after a failure, after it was forgotten, and after others took its place', async () => {
    let made = 0;
    const numbers = keepOnce<string, number>(2);
    const make = async () => {
      made += 1;
      if (made === 1) throw new Error('not now');
      return made;
    };

    await expect(numbers.get('a', make)).rejects.toThrow('not now');
    expect(await numbers.get('a', make)).toBe(2);
    expect(await numbers.forget('a')).toBe(2);
    expect(await numbers.get('a', make)).toBe(3);
    await numbers.get('b', make);
    await numbers.get('c', make);
    expect(await numbers.get('b', make)).toBe(4);
    expect(await numbers.get('a', make)).toBe(6);
  });
});
