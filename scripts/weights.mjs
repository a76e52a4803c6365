/**
 * What each dependency weighs in a consumer's bundle: the names that the modules behind
 * `ticketdock` and `ticketdock/adapters/rest` import from it, minified, gzip -9, React aside. `npm run weights`, after a build.
 */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { bundle, gzipped } from './bundle.mjs';
import { readEntries, root } from './entries.mjs';
import { importsOf, reachable } from './modules.mjs';

const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
// What a page loads: the components, and the adapter that brings them to a server.
const loaded = readEntries().filter(({ name }) => name === '.' || name === './adapters/rest');
const files = withLater(reachable(loaded.map(({ file }) => file)));
let count = 0;

for (const name of Object.keys(dependencies)) {
  const code = files.flatMap((file) => reexports(file, name)).join('\n');
  const weight = code === '' ? 'unused' : gzipped(await bundle(code)).toFixed(1);
  console.log(`${name.padEnd(28)}${weight.padStart(7)}`);
}

/** The modules, and those of the parts that they load on demand. */
function withLater(modules) {
  const parts = modules.flatMap((file) =>
    [...readFileSync(root + file, 'utf8').matchAll(/\bimport\(["'](\.[^"']+)["']\)/g)].map(([, from]) =>
      relative(root, resolve(root, dirname(file), from)),
    ),
  );
  const all = reachable([...modules, ...parts]);
  return all.length > modules.length ? withLater(all) : all;
}

/** What a module takes from a dependency, as exports under names that nothing else has. */
function reexports(file, dependency) {
  return importsOf(file)
    .filter(({ from }) => from === dependency || from.startsWith(`${dependency}/`))
    .map(({ names, from }) => {
      const prefix = unique();
      if (!names.startsWith('* as ')) {
        const list = names.replace(/[{}]/g, '').split(',');
        return `export { ${list.map((word) => `${word.trim().split(' as ')[0]} as ${unique()}`).join(', ')} } from '${from}';`;
      }
      // Of a namespace only the members that are named count, as in a consumer's bundle.
      const used = readFileSync(root + file, 'utf8').matchAll(new RegExp(`\\b${names.slice(5)}\\.(\\w+)`, 'g'));
      const members = [...new Set([...used].map(([, member]) => `${prefix}.${member}`))];
      return `import * as ${prefix} from '${from}';\nexport const ${unique()} = [${members.join(', ')}];`;
    });
}

function unique() {
  count += 1;
  return `_${count}`;
}
