import { readdirSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Packs what is built now into a folder, without building again.
 *
 * @param {string} folder absolute, must exist
 * @returns {Promise<string>} the tarball's path
 */
export async function packTarball(folder) {
  const { code, output } = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !name) throw new Error(`npm pack failed:\n${output}`);
  return `${folder}/${name}`;
}
