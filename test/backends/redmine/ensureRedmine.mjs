import { spawnSync } from 'node:child_process';
import { runCommand } from '../support/runCommand.mjs';

/** `puma` serves it; nothing of it is started as a service. */
const packages = ['redmine', 'redmine-sqlite', 'puma'];

/** Answers to what the packages ask. The default instance they make is not used: ours have folders of their own. */
const answers = [
  ['instances/default/dbconfig-install', 'boolean', 'true'],
  ['instances/default/database-type', 'select', 'sqlite3'],
  ['instances/default/default-language', 'select', 'en'],
  ['current-instances', 'string', 'default'],
];

/**
 * Bundler takes a gem for deleted when its folder is missing, and Debian ships some gems as a bare description without
 * one: the package then fails to configure itself. Empty folders cure that.
 */
const emptyGemFolders = `Gem::Specification.each do |gem|
  FileUtils.mkdir_p(gem.full_gem_path) unless gem.default_gem? || File.directory?(gem.full_gem_path)
end`;

/** Whether Redmine with SQLite and a web server is on this machine, as Debian's packages. */
export function isRedmineInstalled() {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}\n', ...packages], { encoding: 'utf8' });
  return (
    status === 0 && stdout.split('\n').filter((line) => line === 'install ok installed').length === packages.length
  );
}

/** Installs Redmine unless it is there. Needs Debian or Ubuntu, and root. */
export function ensureRedmine() {
  if (isRedmineInstalled()) return;
  if (process.getuid?.() !== 0)
    throw new Error(`Redmine is not installed. As root: apt-get install ${packages.join(' ')}`);
  const selections = answers.map(([name, type, value]) => `redmine redmine/${name} ${type} ${value}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  runCommand(['debconf-set-selections'], { env, input: selections.join('') });
  runCommand(['apt-get', 'update', '-q'], { env });
  const options = ['-qy', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold'];
  const { status } = spawnSync('apt-get', ['install', ...options, ...packages], { env, stdio: 'ignore' });
  if (status !== 0) {
    runCommand(['ruby', '-rfileutils', '-e', emptyGemFolders], { env });
    runCommand(['dpkg', '--configure', '-a'], { env });
  }
  if (!isRedmineInstalled()) throw new Error('Redmine is still not installed');
}
