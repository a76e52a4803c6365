import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSignIns, startPanel, type TestPanel } from '../../../test/support/panel.js';

const main = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));

let panel: TestPanel;
beforeAll(async () => {
  panel = await startPanel();
});
afterAll(() => panel.stop());

async function signIn(person: keyof typeof demoSignIns) {
  const response = await fetch(`${panel.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: panel.url },
    body: JSON.stringify(demoSignIns[person]),
  });
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', origin: panel.url };
}

function create(headers: Record<string, string>, subject: string) {
  return fetch(`${panel.url}/api/support/tickets`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ subject, body: 'x' }),
  });
}

/** Runs the server with this environment until it ends by itself. */
function run(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main], { env, timeout: 20_000 }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, output: `${stdout}${stderr}` }),
    );
  });
}

describe('the panel as a process', () => {
  it('says where it is and who can sign in', () => {
    const output = panel.output();

    expect(output).toContain(panel.url);
    for (const { email, password } of Object.values(demoSignIns))
      expect(output).toMatch(new RegExp(`${email}\\s+${password}`));
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'keeps tickets and sessions over a %s, with a stream open',
    async (signal) => {
      const headers = await signIn('john');
      const abort = new AbortController();
      const stream = await fetch(`${panel.url}/api/support/events`, { headers, signal: abort.signal });
      const subject = `Before ${signal}`;
      expect((await create(headers, subject)).status).toBe(201);

      await panel.restart(signal);

      const list = await fetch(`${panel.url}/api/support/tickets?text=${encodeURIComponent(subject)}`, { headers });
      expect(stream.status).toBe(200);
      expect(await list.json()).toMatchObject({ total: 1, items: [{ subject }] });
      abort.abort();
    },
  );

  it('keeps a connection for longer than the proxies before it, which ask on it again', async () => {
    const { headers } = await fetch(`${panel.url}/healthz`);

    expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(60);
  });

  it('sends after a restart what it could not send before', async () => {
    panel.mail.refuseWith(451);
    await create(await signIn('anna'), 'Waiting mail');
    await expect.poll(() => panel.output()).toContain('waits 10 s');
    await panel.restart();
    panel.mail.refuseWith(undefined);

    const mail = await panel.mail.waitFor(({ parsed }) => parsed.subject?.includes('Waiting mail') === true);
    expect(mail.recipients).toEqual([demoSignIns.anna.email]);
  });

  it('says in one sentence that its port is taken', async () => {
    const { code, output } = await run({ PORT: new URL(panel.url).port });

    expect(code).toBe(1);
    expect(output).toMatch(/^Port \d+ is taken: stop what runs there, or set PORT to another one\.\n$/);
  });

  it('says in one sentence that the database does not answer', async () => {
    const { code, output } = await run({ PORT: '42399', DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/panel' });

    expect(code).toBe(1);
    expect(output).toMatch(/^The database at DATABASE_URL does not answer: .*ECONNREFUSED.*\n$/);
    expect(output).not.toContain('hidden');
  });

  it('puts a strict policy on its pages', async () => {
    const { headers } = await fetch(`${panel.url}/support`);

    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self' 'nonce-/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
