/**
 * Request Tracker 5 for tests and for trying things out: installed when it is missing, seeded, on loopback.
 *
 * From a shell it stays in the foreground until it is interrupted:
 * `node test/backends/rt/startRt.mjs --folder /var/tmp/rt --port 42100`
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureRt } from './ensureRt.mjs';
import { runCommand } from '../support/runCommand.mjs';
import { startServer } from '../support/startServer.mjs';
import { siteConfig } from './siteConfig.mjs';

const program = '/usr/share/request-tracker5/libexec/rt-server';
const seedScript = fileURLToPath(new URL('seed.pl', import.meta.url));

/** @typedef {{ login: string, password: string, token: string, name: string, email: string }} RtAccount */

/**
 * Who and what there is in a seeded instance. `admin` is the host's own account, which may make accounts of customers;
 * `queues` are ids by name, `fields` the names of the custom fields.
 *
 * @typedef {{ admin: RtAccount, staff: RtAccount[], customers: RtAccount[], queues: Record<string, string>,
 *   fields: { service: string, anyService: string, rating: string, ratingComment: string, clientRef: string } }} RtSeed
 */

/**
 * Starts the instance in `folder`; there is none yet, or one from before.
 *
 * @param {{ folder: string, port: number, workers?: number }} options `workers` answer requests at the same time.
 * @returns {Promise<RtSeed & { url: string, stop(): Promise<void>, kill(): Promise<void> }>} Where it is, who is there
 *   (each with a password and a token), what the custom fields are called, and two ways to end it: `stop` in good order,
 *   `kill` at once. Started again on the same folder it has all it had.
 */
export async function startRt({ folder: wanted, port, workers = 4 }) {
  ensureRt();
  const folder = resolve(wanted);
  for (const name of ['db', 'mason', 'session', 'etc/RT_SiteConfig.d'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'etc/RT_SiteConfig.pm'), siteConfig(folder, port));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) runCommand(['chown', '-R', 'www-data:www-data', folder]);
  // RT refuses to read its settings as root, and what it writes must belong to who runs it.
  const asUser = isRoot ? ['runuser', '-u', 'www-data', '--'] : [];
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    LANG: 'C.UTF-8',
    RT_SITE_CONFIG: join(folder, 'etc/RT_SiteConfig.pm'),
    RT_SITE_CONFIG_DIR: join(folder, 'etc/RT_SiteConfig.d'),
  };

  const seeded = join(folder, 'db/seeded.json');
  if (!existsSync(seeded)) seed();
  /** @type {RtSeed} */
  const people = JSON.parse(readFileSync(seeded, 'utf8'));
  const url = `http://127.0.0.1:${port}`;
  const plackup = ['plackup', '-s', 'Starlet', '--host', '127.0.0.1', '--port', String(port)];
  const server = await startServer({
    title: 'Request Tracker',
    command: [...asUser, ...plackup, '--max-workers', String(workers), '--env', 'deployment', program],
    cwd: folder,
    env,
    log: join(folder, 'server.log'),
    health: { url: `${url}/REST/2.0/rt`, headers: { authorization: `token ${people.admin.token}` } },
  });
  return { url, ...people, ...server };

  function seed() {
    rmSync(join(folder, 'db/rt.sqlite'), { force: true });
    const passwordFile = join(folder, 'etc/root-password');
    writeFileSync(passwordFile, `${crypto.randomUUID()}\n`);
    if (isRoot) runCommand(['chown', 'www-data:', passwordFile]);
    const setUp = ['rt-setup-database-5', '--action', 'init', '--skip-create', '--root-password-file', passwordFile];
    runCommand([...asUser, '/usr/sbin/' + setUp[0], ...setUp.slice(1)], { env, cwd: folder });
    // Written last and in one go: a seed that was interrupted is done again from nothing.
    // It runs as another user, who need not see the folder of this script.
    const script = join(folder, 'etc/seed.pl');
    writeFileSync(script, readFileSync(seedScript), { mode: 0o644 });
    writeFileSync(seeded, runCommand([...asUser, 'perl', script], { env, cwd: folder }));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { folder: { type: 'string' }, port: { type: 'string', default: '42100' } } });
  if (!values.folder) throw new Error('Usage: node startRt.mjs --folder <folder> [--port <port>]');
  const rt = await startRt({ folder: values.folder, port: Number(values.port) });
  const people = [...rt.customers, ...rt.staff].map(({ login, password }) => `${login} / ${password}`);
  process.stdout.write(`Request Tracker: ${rt.url}\nPeople: ${people.join(', ')}\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void rt.stop());
}
