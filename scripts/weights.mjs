/**
 * What each dependency weighs in a consumer's bundle: exactly the names that the built library
 * imports from it, minified, gzip -9, React aside. `npm run weights`, after a build.
 */
import { readFileSync } from 'node:fs';
import { bundle, gzipped } from './bundle.mjs';
import { root } from './entries.mjs';
import { listFiles } from './files.mjs';

const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const used = new Map();
for (const file of listFiles('dist', /\.js$/)) {
  const code = readFileSync(root + file, 'utf8');
  for (const [, names, from] of code.matchAll(/^import (.*?) from "([^"]+)";/gm)) {
    const name = Object.keys(dependencies).find(
      (dependency) => from === dependency || from.startsWith(`${dependency}/`),
    );
    if (name) used.set(name, (used.get(name) ?? new Set()).add(`${names}|${from}`));
  }
}

for (const name of Object.keys(dependencies)) {
  const statements = [...(used.get(name) ?? [])].map((statement) => statement.split('|'));
  const code = statements.map(([names, from], index) => reexport(names, from, index)).join('\n');
  const weight = statements.length > 0 ? gzipped(await bundle(code)).toFixed(1) : 'unused';
  console.log(`${name.padEnd(28)}${weight.padStart(7)}`);
}

/** `{ a, b as c }` or `* as z` as an export, under a name that nothing else has. */
function reexport(names, from, index) {
  if (!names.startsWith('* as ')) {
    const list = names.replace(/[{}]/g, '').split(',');
    return `export { ${list.map((word, at) => `${word.trim().split(' as ')[0]} as _${index}_${at}`).join(', ')} } from '${from}';`;
  }
  // Of a namespace only the members that are named count, as in the bundle of a consumer.
  const alias = names.slice(5);
  const members = new Set();
  for (const file of listFiles('dist', /\.js$/)) {
    const code = readFileSync(root + file, 'utf8');
    if (!code.includes(`from "${from}"`)) continue;
    for (const [, member] of code.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))) members.add(member);
  }
  return `import * as ${alias}${index} from '${from}';\nexport const _${index} = [${[...members].map((member) => `${alias}${index}.${member}`).join(', ')}];`;
}
