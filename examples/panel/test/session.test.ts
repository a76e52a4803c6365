import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '../server/auth/passwords.js';
import { sql } from '../server/db/sql.js';
import type { TicketError } from '../server/support/port.js';
import { createTestPanel, type TestPanelParts } from './support/createTestPanel.js';

const john = { email: 'john@brightoak.example', password: 'brightoak-2026' };

describe('signing in', () => {
  let panel: TestPanelParts;
  beforeAll(async () => {
    panel = await createTestPanel();
  });
  afterAll(() => panel.close());

  const signIn = (body: unknown, headers: Record<string, string> = {}) =>
    panel.request('/api/session', { method: 'POST', body: JSON.stringify(body), headers });
  const userOf = async (cookie: string) =>
    (
      (await (await panel.request('/api/session', { headers: { cookie } })).json()) as {
        user: { email: string } | null;
      }
    ).user;
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? '';

  it('answers who it is, and a cookie that no script can read', async () => {
    const response = await signIn({ ...john, email: ' John@BrightOak.example ' });

    expect(await response.json()).toMatchObject({ user: { email: john.email, role: 'customer', locale: 'en' } });
    expect(response.headers.get('set-cookie')).toMatch(
      /^panel_session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await userOf(cookieOf(response))).toMatchObject({ email: john.email });
  });

  it('keeps no session id in the database, only what cannot be turned back into one', async () => {
    const cookie = cookieOf(await signIn(john));
    const stored = JSON.stringify(await panel.db.query(sql`select * from sessions`));

    expect(stored).not.toContain(cookie.split('=')[1]);
  });

  it('tells a wrong password and an unknown e-mail apart by nothing', async () => {
    const wrong = await signIn({ ...john, password: 'guess' });
    const unknown = await signIn({ email: 'nobody@brightoak.example', password: 'guess' });

    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await unknown.text());
  });

  it('lets five tries through, however many come at once, and says when to come back', async () => {
    const email = 'emma@harbour.example';
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn({ email, password: 'guess' })));
    const refused = answers.filter(({ status }) => status === 429);

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(refused).toHaveLength(7);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await signIn({ email, password: 'harbour-emma' })).status, 'even the right one has to wait').toBe(429);
    expect((await signIn(john)).status, 'others need not').toBe(200);
    panel.pass(16);
    expect((await signIn({ email, password: 'harbour-emma' })).status, 'until the time is over').toBe(200);
  });

  it('lives as long as it is used, and two weeks beyond', async () => {
    const cookie = cookieOf(await signIn(john));
    panel.pass(10 * 24 * 60);
    const renewal = await panel.request('/api/session', { headers: { cookie } });
    expect(cookieOf(renewal), 'the browser keeps it longer too').toBe(cookie);
    panel.pass(10 * 24 * 60);
    expect(await userOf(cookie)).not.toBeNull();
    panel.pass(15 * 24 * 60);
    expect(await userOf(cookie)).toBeNull();
  });

  it('ends by signing out, open streams included', async () => {
    const cookie = cookieOf(await signIn(john));
    const person = await panel.person();
    const told = new Promise<TicketError>((resolve) => {
      person.adapter.subscribe?.(() => {}, resolve);
    });

    const response = await panel.request('/api/session', { method: 'DELETE', headers: { cookie: person.cookie } });

    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(await userOf(person.cookie)).toBeNull();
    expect(await told).toMatchObject({ code: 'unauthorized' });
    expect(await userOf(cookie), 'other sessions go on').not.toBeNull();
  });

  it('ends the session that was there before', async () => {
    const before = cookieOf(await signIn(john));
    const after = cookieOf(await signIn(john, { cookie: before }));

    expect(await userOf(before)).toBeNull();
    expect(await userOf(after)).toMatchObject({ email: john.email });
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example:4180'])(
    'is refused to pages of %s',
    async (origin) => {
      const response = await signIn(john, { origin });

      expect(response.status).toBe(403);
      expect(response.headers.get('set-cookie')).toBeNull();
    },
  );

  it.each([
    ['not JSON', '{'],
    ['a list', '[]'],
    ['no password', '{"email":"a@b.example"}'],
    ['numbers', '{"email":1,"password":2}'],
  ])('says what is missing when it gets %s', async (_what, body) => {
    expect((await panel.request('/api/session', { method: 'POST', body })).status).toBe(422);
  });

  it('remembers the language that somebody chose', async () => {
    const person = await panel.person({ locale: 'en' });
    await panel.request('/api/session', { method: 'PATCH', as: person, body: '{"locale":"ru"}' });
    const desk = (await (await panel.request('/api/support/desk', { as: person })).json()) as {
      locale: string;
      departments: { label: string }[];
    };

    expect(desk.locale).toBe('ru');
    expect(desk.departments[0]?.label).toBe('Техническая поддержка');
  });
});

describe('a cookie of a panel behind https', () => {
  it('is for https and for this host only', async () => {
    const panel = await createTestPanel({ publicUrl: 'https://panel.harbour.example' });
    const response = await panel.request('/api/session', {
      method: 'POST',
      body: JSON.stringify(john),
      headers: { origin: 'https://panel.harbour.example' },
    });

    expect(response.headers.get('set-cookie')).toMatch(/^__Host-panel_session=.*; HttpOnly; Secure; SameSite=Lax$/);
    await panel.close();
  });
});

describe('a password', () => {
  it('is known again, however its letters were typed', async () => {
    const hash = await hashPassword('caf\u00e9 №1');

    expect(await verifyPassword('cafe\u0301 №1', hash)).toBe(true);
    expect(await verifyPassword('cafe №1', hash)).toBe(false);
  });

  it('has another hash each time, and the cost in it', async () => {
    const [first, second] = await Promise.all([hashPassword('same'), hashPassword('same')]);

    expect(first).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(first).not.toBe(second);
  });
});
