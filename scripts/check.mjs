/**
 * Every gate, one line each; the output only of those that fail.
 * `npm run check -- lint types` runs those two.
 */
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { gates } from './gates.mjs';
import { isBuildStale } from './freshness.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !gates.some((gate) => gate.name === name));
if (unknown.length > 0) {
  console.error(`There is no gate ${unknown.join(', ')}. There are: ${gates.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const chosen = wanted.length > 0 ? gates.filter(({ name }) => wanted.includes(name)) : gates;

const startedAt = performance.now();
const failures = [];
if (chosen.some(({ needsBuild }) => needsBuild)) {
  await ensureInstalled('examples/panel');
  if (isBuildStale() && !(await pass({ name: 'build', command: process.execPath, args: ['scripts/build.mjs'] })))
    finish();
}
const queue = [...chosen];
await Promise.all(
  Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
    for (let gate = queue.shift(); gate; gate = queue.shift()) await pass(gate);
  }),
);
finish();

async function pass({ name, command, args }) {
  const from = performance.now();
  const { code, output } = await run(command, args);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(10)}${seconds(from).padStart(7)}`);
  if (code !== 0) failures.push({ name, output });
  return code === 0;
}

function finish() {
  for (const { name, output } of failures) console.log(`\n--- ${name}\n${stripVTControlCharacters(output).trim()}`);
  console.log(
    failures.length > 0
      ? `\nFailed after ${seconds(startedAt)}: ${failures.map(({ name }) => name).join(', ')}`
      : `\nAll gates passed in ${seconds(startedAt)}.`,
  );
  process.exit(failures.length > 0 ? 1 : 0);
}

function seconds(from) {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
