import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chownSync, constants, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './freePort.js';

/** A PostgreSQL server of its own, gone with everything in it after {@link TestPostgres.stop}. */
export interface TestPostgres {
  /** Makes an empty database and answers its address. */
  createDatabase(): Promise<string>;
  /** Ends every connection at once, as a restart of the server would. */
  dropConnections(): Promise<void>;
  stop(): Promise<void>;
}

const run = promisify(execFile);
const user = 'panel';

/**
 * Starts Debian's PostgreSQL in a folder of its own, on the loopback only. The locale is "C" on purpose:
 * what works there does not lean on the database for its letters.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const bin = findBinaries();
  const folder = mkdtempSync(join(tmpdir(), 'ticketdock-postgres-'));
  // PostgreSQL refuses to run as root.
  const owner = process.getuid?.() === 0 ? unprivileged() : undefined;
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  await run(
    join(bin, 'initdb'),
    ['-D', data, '-U', user, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    { ...owner, cwd: folder },
  );

  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: folder, fsync: 'off' };
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stop = () => stopServer(server, folder);
  const handleExit = () => server.kill('SIGQUIT');
  process.once('exit', handleExit);
  server.once('exit', () => process.off('exit', handleExit));
  const connection = ['-h', '127.0.0.1', '-p', String(port), '-U', user];
  await waitUntilReady(join(bin, 'pg_isready'), connection, server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });

  let databases = 0;
  return {
    async createDatabase() {
      databases += 1;
      const name = `panel_${databases}`;
      await run(join(bin, 'createdb'), [...connection, name]);
      return `postgresql://${user}@127.0.0.1:${port}/${name}`;
    },
    async dropConnections() {
      const statement = 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()';
      await run(join(bin, 'psql'), [...connection, '-d', 'postgres', '-c', statement]);
    },
    stop,
  };
}

function findBinaries(): string {
  const debian = '/usr/lib/postgresql';
  const versions = readFolder(debian).toSorted((a, b) => Number(b) - Number(a));
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  const found = folders.find(
    (folder) => isExecutable(join(folder, 'postgres')) && isExecutable(join(folder, 'initdb')),
  );
  if (!found)
    throw new Error(
      'These tests need a PostgreSQL server: install Debian’s package with "apt-get install postgresql".',
    );
  return found;
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The user that Debian's package makes for the server, else the one who owns nothing. */
function unprivileged(): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].map((name) => users.find((fields) => fields[0] === name)).find(Boolean);
  if (!found) throw new Error('PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody".');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

async function waitUntilReady(isReady: string, connection: string[], server: ChildProcess): Promise<void> {
  const log: string[] = [];
  server.stderr?.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null) break;
    const answers = await run(isReady, connection).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await sleep(100);
  }
  throw new Error(`PostgreSQL did not start:\n${log.join('')}`);
}

/** Stops it by its own process id: fast, then at once. */
async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const gone = once(server, 'exit');
    server.kill('SIGINT');
    const impatient = setTimeout(() => server.kill('SIGQUIT'), 5000);
    await gone;
    clearTimeout(impatient);
  }
  rmSync(folder, { recursive: true, force: true });
}
