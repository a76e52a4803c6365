import { existsSync, readdirSync } from 'node:fs';
import { root } from './entries.mjs';

const skipped = new Set(['node_modules', 'dist', '.data', '.cache', 'test-results']);

/**
 * Every file under a folder of the repository, as a path from the root; installed and built ones aside.
 *
 * @param {string} folder
 * @param {RegExp} pattern what the path must match
 * @returns {string[]}
 */
export function listFiles(folder, pattern) {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : listFiles(path, pattern);
    return pattern.test(path) ? [path] : [];
  });
}
