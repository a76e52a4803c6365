/** What the package and the example bring along must be under a permissive licence. */
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../entries.mjs';

const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PostgreSQL',
  'Unlicense',
]);

/** Development alone needs it, but its code is in the widget's files. */
const bundled = new Set(['node_modules/preact']);

let count = 0;
const problems = [];
for (const folder of ['', 'examples/panel/']) {
  const lock = JSON.parse(readFileSync(`${root}${folder}package-lock.json`, 'utf8'));
  for (const [path, entry] of Object.entries(lock.packages)) {
    const isOurs = !entry.dev && !entry.devOptional && !entry.link;
    if (path === '' || !(isOurs || bundled.has(path))) continue;
    const manifest = `${root}${folder}${path}/package.json`;
    // A package for another system is in the lock but not on this machine; the lock knows its licence too.
    const licence = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).license : entry.license;
    count += 1;
    if (!isPermissive(licence)) problems.push(`${folder}${path}: ${JSON.stringify(licence ?? 'no licence')}`);
  }
}

/** `(MIT OR GPL-3.0)` lets one choose; `(MIT AND ISC)` binds to both. */
function isPermissive(licence) {
  if (typeof licence !== 'string') return false;
  const words = licence.replace(/[()]/g, ' ').trim();
  if (words.includes(' AND ')) return words.split(' AND ').every(isPermissive);
  return words.split(' OR ').some((name) => permissive.has(name.trim()));
}

for (const problem of problems) console.log(problem);
console.log(`${count} packages looked at.`);
process.exitCode = problems.length > 0 ? 1 : 0;
