/**
 * Builds the library into `dist`: modules and the stylesheet by Vite, declarations by tsc, and the widget's files for a page
 * without a bundler into `dist/cdn`.
 * `--if-stale` does nothing when nothing has changed since the last build.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readEntries, root } from './entries.mjs';
import { isBuildStale, markBuilt } from './freshness.mjs';
import { bin, run } from './run.mjs';

if (process.argv.includes('--if-stale') && !isBuildStale()) process.exit(0);

const startedAt = new Date();
// Beside dist and swapped in at the end: whoever serves dist meanwhile never sees half of it.
const target = `dist-${process.pid}`;
mkdirSync(root + target);

const results = await Promise.all([
  run(bin('vite'), ['build', '--outDir', target, '--logLevel', 'warn']),
  run(bin('tsc'), ['-p', 'tsconfig.build.json', '--outDir', target]),
  run(process.execPath, ['scripts/cdn.mjs', '--outDir', `${target}/cdn`]),
]);

const output = results
  .map((result) => result.output.trim())
  .filter(Boolean)
  .join('\n');
if (output) console.error(output);
const missing = readEntries()
  .flatMap(({ file, types }) => (types ? [file, types] : [file]))
  .filter((file) => !existsSync(file.replace(/^dist/, root + target)));
if (results.some((result) => result.code !== 0) || missing.length > 0) {
  rmSync(root + target, { recursive: true, force: true });
  console.error(missing.length > 0 ? `The build did not make: ${missing.join(', ')}` : 'The build failed.');
  process.exit(1);
}

rmSync(`${root}dist`, { recursive: true, force: true });
renameSync(root + target, `${root}dist`);
markBuilt(startedAt);
const seconds = ((Date.now() - startedAt.getTime()) / 1000).toFixed(1);
console.log(`Built ${readEntries().length} entries into dist in ${seconds} s.`);
console.log('Tags of the widget with the hashes of its files: npm run cdn:tags -- https://where/they/lie/');
