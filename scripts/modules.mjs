import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { root } from './entries.mjs';

/**
 * The import and re-export statements of a built module; a dynamic import is not followed.
 *
 * @param {string} file from the root
 * @returns {{ names: string, from: string }[]}
 */
export function importsOf(file) {
  const code = readFileSync(root + file, 'utf8');
  return [...code.matchAll(/^(?:import|export)\s+(?:([^"]*?)\s+from\s+)?"([^"]+)";/gms)].map(
    ([, names = '', from]) => ({
      names,
      from,
    }),
  );
}

/**
 * Every built module that these lead to, themselves included, in no order.
 *
 * @param {string[]} files from the root
 * @param {(file: string) => boolean} [stopAt] what is not entered
 */
export function reachable(files, stopAt = () => false) {
  const seen = new Set();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || stopAt(file)) continue;
    seen.add(file);
    for (const { from } of importsOf(file)) {
      if (from.startsWith('.')) queue.push(relative(root, resolve(root, dirname(file), from)));
    }
  }
  return [...seen];
}
