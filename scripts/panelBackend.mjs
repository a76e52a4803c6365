import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './entries.mjs';

/** The helpdesks that the panel can be put on, and how to get one of them for a first look. */
const backends = {
  rt: { title: 'Request Tracker', address: 'RT_URL', port: 4181, start: startRt },
  redmine: { title: 'Redmine', address: 'REDMINE_URL', port: 4182, start: startRedmine },
};

/**
 * Starts the helpdesk that `BACKEND` names, from Debian's packages, unless the environment has the address of one.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> } | undefined>} what the panel needs to
 *   know of it
 */
export async function startBackend(env) {
  const backend = backends[env.BACKEND];
  if (!backend || env[backend.address]) return undefined;
  const { title, start } = backend;
  const data = resolve(root, 'examples/panel', env.DATA_DIR || '.data');
  refuseWhereImpossible(env, backend);
  const folder = openFolder(join(data, env.BACKEND));
  console.log(`Starting ${title} in ${folder}: a minute the first time, then seconds ...`);
  return start({ folder, port: Number(env.BACKEND_PORT || backend.port), data });
}

function refuseWhereImpossible({ BACKEND }, { title, address }) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Error(
      `BACKEND=${BACKEND} starts a ${title} from Debian's packages, as root on Debian. ` +
        `Set ${address} to the address of one of yours, as examples/panel/README.md says.`,
    );
}

/** The folder, or one elsewhere for it: the helpdesk runs as a user of its own, who may not enter root's home. */
function openFolder(wanted) {
  mkdirSync(wanted, { recursive: true });
  if (spawnSync('runuser', ['-u', 'www-data', '--', 'test', '-x', wanted]).status === 0) return wanted;
  const open = join('/var/tmp', `ticketdock-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
  mkdirSync(open, { recursive: true });
  return open;
}

async function startRt({ folder, port, data }) {
  const { startRt: start } = await import('../test/backends/rt/startRt.mjs');
  const rt = await start({ folder, port });
  announce('Request Tracker', rt.url, rt.staff);
  const { anyService: service, clientRef, rating, ratingComment } = rt.fields;
  const env = {
    RT_URL: rt.url,
    RT_TOKEN: rt.admin.token,
    RT_SECRET: keptSecret(data),
    RT_FIELDS: fieldsOf({ service, clientRef, rating, ratingComment }),
    RT_FULL_TEXT: '1',
    RT_STAFF_TOKEN: rt.staff[0].token,
  };
  return { env, stop: () => rt.stop() };
}

async function startRedmine({ folder, port }) {
  const { startRedmine: start } = await import('../test/backends/redmine/startRedmine.mjs');
  const redmine = await start({ folder, port });
  announce('Redmine', redmine.url, redmine.staff);
  const { anyService: service, rating, ratingComment } = redmine.fields;
  const env = {
    REDMINE_URL: redmine.url,
    REDMINE_KEY: redmine.admin.key,
    REDMINE_PROJECTS: 'support,billing',
    REDMINE_FIELDS: fieldsOf({ service, rating, ratingComment }),
    REDMINE_FORMAT: 'markdown',
    REDMINE_STAFF_KEY: redmine.staff[0].key,
  };
  return { env, stop: () => redmine.stop() };
}

/** `service=5,rating=6`. */
function fieldsOf(fields) {
  return Object.entries(fields)
    .map(([holds, field]) => `${holds}=${field}`)
    .join(',');
}

function announce(title, url, staff) {
  console.log(`${title} runs at ${url}. Those who answer sign in there:`);
  for (const { login, password, name } of staff) console.log(`  ${login.padEnd(8)} ${password}  ${name}`);
}

/** The accounts in RT outlive the process, and so must what their passwords are derived from. */
function keptSecret(data) {
  const file = join(data, 'rt-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}
