/**
 * Redmine 5 for tests and for trying things out: installed when it is missing, seeded, on loopback.
 *
 * From a shell it stays in the foreground until it is interrupted:
 * `node test/backends/redmine/startRedmine.mjs --folder /var/tmp/redmine --port 42200`
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureRedmine } from './ensureRedmine.mjs';
import { runCommand } from '../support/runCommand.mjs';
import { startServer } from '../support/startServer.mjs';

const program = '/usr/share/redmine';
const seedScript = fileURLToPath(new URL('seed.rb', import.meta.url));

/**
 * @typedef {{ id: number, login: string, password: string, key: string, name: string, email: string }} RedmineAccount
 *
 * @typedef {{
 *   admin: Pick<RedmineAccount, 'login' | 'password' | 'key'>,
 *   customers: RedmineAccount[],
 *   staff: RedmineAccount[],
 *   projects: Record<string, number>,
 *   categories: Record<string, number>,
 *   tracker: number,
 *   statuses: Record<string, number>,
 *   priorities: Record<string, number>,
 *   roles: { client: number, agent: number },
 *   fields: { service: number, rating: number, ratingComment: number, reference: number, anyService: number },
 * }} RedmineSeed What there is in a fresh instance: ids by name.
 */

/**
 * Starts the instance in `folder`; there is none yet, or one from before.
 *
 * @param {{ folder: string, port: number, threads?: number }} options `threads` take requests at the same time.
 * @returns {Promise<RedmineSeed & { url: string, stop(): Promise<void>, kill(): Promise<void> }>}
 *   Where it is, who is there (each with a password and an API key), the ids of what was seeded, and two ways to end it:
 *   `stop` in good order, `kill` at once. Started again on the same folder it has all it had.
 */
export async function startRedmine({ folder: wanted, port, threads = 4 }) {
  ensureRedmine();
  const folder = resolve(wanted);
  for (const name of ['config', 'db', 'files', 'log', 'tmp/cache', 'tmp/imports'])
    mkdirSync(join(folder, name), { recursive: true });
  writeConfig(folder);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) runCommand(['chown', '-R', 'www-data:www-data', folder]);
  const asUser = isRoot ? ['runuser', '-u', 'www-data', '--'] : [];
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    LANG: 'C.UTF-8',
    RAILS_ENV: 'production',
    // Debian keeps instances side by side in one folder, by this name. The way up from there leads to ours, whether
    // Ruby resolves it by its words or the system by its links: both are four deep.
    X_DEBIAN_SITEID: `../../../..${folder}`,
    SCHEMA: join(folder, 'db/schema.rb'),
  };

  const seeded = join(folder, 'db/seeded.json');
  if (!existsSync(seeded)) seed();
  const known = JSON.parse(readFileSync(seeded, 'utf8'));
  const url = `http://127.0.0.1:${port}`;
  const puma = ['puma', '-b', `tcp://127.0.0.1:${port}`, '-t', `1:${threads}`, '-e', 'production'];
  const server = await startServer({
    title: 'Redmine',
    command: [...asUser, ...puma, join(folder, 'config/config.ru')],
    cwd: program,
    env,
    log: join(folder, 'server.log'),
    health: { url: `${url}/issue_statuses.json`, headers: { 'x-redmine-api-key': known.admin.key } },
  });
  return { url, ...known, ...server };

  function seed() {
    rmSync(join(folder, 'db/redmine.sqlite3'), { force: true });
    runCommand([...asUser, 'bundle', 'exec', 'rake', 'db:migrate'], { env, cwd: program });
    // It runs as another user, who need not see the folder of this script.
    const script = join(folder, 'db/seed.rb');
    writeFileSync(script, readFileSync(seedScript), { mode: 0o644 });
    const answer = runCommand([...asUser, 'bundle', 'exec', 'rails', 'runner', script], { env, cwd: program });
    // Written last and in one go: a seed that was interrupted is done again from nothing.
    writeFileSync(seeded, answer.slice(answer.indexOf('{')));
  }
}

function writeConfig(folder) {
  const database = {
    adapter: 'sqlite3',
    database: join(folder, 'db/redmine.sqlite3'),
    encoding: 'utf8',
    timeout: 10_000,
  };
  // JSON is YAML.
  writeFileSync(join(folder, 'config/database.yml'), JSON.stringify({ production: database }));
  // One request after the other: SQLite refuses a write that began by reading while another one wrote.
  const rack = `require '${program}/config/environment'\nuse Rack::Lock\nrun Rails.application\n`;
  writeFileSync(join(folder, 'config/config.ru'), rack);
  const secret = join(folder, 'config/secret_key.txt');
  if (!existsSync(secret)) writeFileSync(secret, (crypto.randomUUID() + crypto.randomUUID()).replaceAll('-', ''));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, port: { type: 'string', default: '42200' } } });
  if (!values.folder) throw new Error('Usage: node startRedmine.mjs --folder <folder> [--port <port>]');
  const redmine = await startRedmine({ folder: values.folder, port: Number(values.port) });
  const people = [...redmine.customers, ...redmine.staff].map(({ login, password }) => `${login} / ${password}`);
  process.stdout.write(`Redmine: ${redmine.url}\nPeople: ${people.join(', ')}\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void redmine.stop());
}
