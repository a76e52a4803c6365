import { existsSync } from 'node:fs';
import { ensureRedmine, isRedmineInstalled } from '../test/backends/redmine/ensureRedmine.mjs';
import { ensureRt, isRtInstalled } from '../test/backends/rt/ensureRt.mjs';
import { run } from './run.mjs';

/**
 * What the tests need from the system: how to see that it is there, Debian's packages for it, and how to install them
 * where that takes more than `apt-get install`.
 */
const needs = {
  chromium: { title: 'Chromium', packages: ['chromium'], found: async () => existsSync(chromiumPath()) },
  fonts: {
    title: 'fonts for Arabic and Cyrillic',
    packages: ['fontconfig', 'fonts-noto-core'],
    found: async () => (await Promise.all(['ar', 'ru'].map(hasFont))).every(Boolean),
  },
  postgres: { title: 'PostgreSQL', packages: ['postgresql'], found: hasPostgres },
  rt: {
    title: 'Request Tracker 5',
    packages: ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'],
    found: async () => isRtInstalled(),
    install: ensureRt,
  },
  redmine: {
    title: 'Redmine',
    packages: ['redmine', 'redmine-sqlite', 'puma'],
    found: async () => isRedmineInstalled(),
    install: ensureRedmine,
  },
};

/** Where the browser tests look for Chromium. */
export function chromiumPath() {
  return process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
}

/**
 * Installs what is missing, on Debian as root; elsewhere says what to install.
 *
 * @param {(keyof typeof needs)[]} names
 */
export async function ensureSystem(names) {
  const missing = await findMissing(names);
  if (missing.length === 0) return;
  const packages = missing.flatMap((name) => needs[name].packages);
  const titles = missing.map((name) => needs[name].title).join(', ');
  const cure = `Install ${packages.join(' ')}, or set CHROMIUM_PATH to a Chromium or Chrome of yours.`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`The tests need ${titles}. ${cure}`);
  }
  console.log(`Installing ${packages.join(', ')} ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  const plain = missing.filter((name) => !needs[name].install).flatMap((name) => needs[name].packages);
  const { code, output } =
    plain.length > 0
      ? await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...plain], { env })
      : { code: 0, output: '' };
  for (const name of missing) needs[name].install?.();
  const left = await findMissing(missing);
  if (left.length > 0) {
    const reason = code === 0 ? '' : `\n${output.trim().split('\n').slice(-15).join('\n')}`;
    throw new Error(`apt-get did not bring ${left.map((name) => needs[name].title).join(', ')}. ${cure}${reason}`);
  }
}

async function findMissing(names) {
  const found = await Promise.all(names.map((name) => needs[name].found()));
  return names.filter((_, index) => !found[index]);
}

async function hasFont(language) {
  const { code, output } = await run('fc-list', [`:lang=${language}`, 'family']);
  return code === 0 && output.trim() !== '';
}

/** Debian keeps the server off the PATH, one folder a version. */
async function hasPostgres() {
  const { code } = await run('sh', ['-c', 'command -v postgres || ls /usr/lib/postgresql/*/bin/postgres']);
  return code === 0;
}
