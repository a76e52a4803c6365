import { spawnSync } from 'node:child_process';
import { runCommand } from '../support/runCommand.mjs';

/** `rt5-standalone` brings its own web server, `msmtp-mta` a mailer without a daemon: no service is started. */
const packages = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'msmtp-mta'];

/** Answers to what the packages ask while they are configured; our instances have settings of their own. */
const answers = [
  ['rtname', 'string', 'desk.test'],
  ['organization', 'string', 'desk.test'],
  ['correspondaddress', 'string', 'support@desk.test'],
  ['commentaddress', 'string', 'comment@desk.test'],
  ['webbaseurl', 'string', 'http://127.0.0.1'],
  ['webpath', 'string', ''],
  ['handle-siteconfig-permissions', 'boolean', 'true'],
  ['install-cronjobs', 'boolean', 'false'],
  ['dbconfig-install', 'boolean', 'false'],
];

/** Whether Request Tracker 5 with SQLite and a web server is on this machine, as Debian's packages. */
export function isRtInstalled() {
  const query = ['dpkg-query', '-W', '-f=${Status}\\n', ...packages];
  const { status, stdout } = spawnSync(query[0], query.slice(1), { encoding: 'utf8' });
  return (
    status === 0 && stdout.split('\n').filter((line) => line === 'install ok installed').length === packages.length
  );
}

/** Installs Request Tracker 5 unless it is there. Needs Debian or Ubuntu, and root. */
export function ensureRt() {
  if (isRtInstalled()) return;
  if (process.getuid?.() !== 0)
    throw new Error(`Request Tracker is not installed. As root: apt-get install ${packages.join(' ')}`);
  const selections = answers.map(
    ([name, type, value]) => `request-tracker5 request-tracker5/${name} ${type} ${value}\n`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runCommand(['debconf-set-selections'], { env, input: selections.join('') });
  runCommand(['apt-get', 'update', '-q'], { env });
  const options = ['-qy', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold'];
  runCommand(['apt-get', 'install', ...options, ...packages], { env });
}
