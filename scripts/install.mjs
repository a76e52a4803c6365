import { existsSync, readFileSync } from 'node:fs';
import { root } from './entries.mjs';
import { run } from './run.mjs';

/**
 * Installs a folder's packages exactly as its lock names them, if they are not there already.
 *
 * @param {string} folder from the root, '' for the root itself
 * @returns {Promise<boolean>} whether anything had to be installed
 */
export async function ensureInstalled(folder) {
  if (isInstalled(folder)) return false;
  console.log(`Installing the packages of ${folder || 'the library'} ...`);
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: root + folder,
  });
  if (code !== 0) throw new Error(`npm ci failed in ${folder || 'the repository'}:\n${output}`);
  return true;
}

/** Compares the lock with npm's own note of what it put into node_modules. */
function isInstalled(folder) {
  const base = root + (folder && `${folder}/`);
  const note = `${base}node_modules/.package-lock.json`;
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(readFileSync(`${base}package-lock.json`, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (!path.includes('node_modules/')) return true;
    // An optional package is one for another system, and rightly absent.
    return installed[path] ? installed[path].version === version : optional === true;
  });
}
