import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/entries.mjs';

const most = 18;

/** Says in which functions a step spends its time. The pages must have been built with source maps. */
export function createProfiler(title) {
  let session;
  return {
    async start(given) {
      session = given;
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 200 });
    },
    begin: () => session.send('Profiler.start'),
    async end(step) {
      const { profile } = await session.send('Profiler.stop');
      console.log(`\n--- ${title}: ${step}\n${report(profile)}`);
    },
  };
}

function report({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const self = new Map();
  const whole = new Map();
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time);
  samples.forEach((id, index) => {
    const time = (timeDeltas[index] ?? 0) / 1000;
    if (['(idle)', '(program)', '(root)'].includes(byId.get(id).callFrame.functionName)) return;
    add(self, nameOf(byId.get(id)), time);
    const seen = new Set();
    for (let at = id; at !== undefined; at = parents.get(at)) seen.add(nameOf(byId.get(at)));
    for (const name of seen) add(whole, name, time);
  });
  const rows = (map, keep) =>
    [...map]
      .filter(([name]) => keep(name))
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([name, time]) => `  ${time.toFixed(1).padStart(7)} ms  ${name}`)
      .join('\n');
  const isOurs = (name) => / dist\//.test(name);
  return `by itself\n${rows(self, () => true)}\nby itself, of the package\n${rows(self, isOurs)}\nwith what it calls, of the package\n${rows(whole, isOurs)}`;
}

const names = new Map();
const maps = new Map();

/** The function and the source that it stands in. */
function nameOf({ callFrame: { functionName, url, lineNumber, columnNumber } }) {
  const key = `${url}:${lineNumber}:${columnNumber}:${functionName}`;
  if (!names.has(key))
    names.set(key, `${functionName || '(anonymous)'} ${url && placeOf(url, lineNumber, columnNumber)}`);
  return names.get(key);
}

function placeOf(url, line, column) {
  if (!url.startsWith('http')) return url;
  const file = new URL(url).pathname;
  if (!maps.has(file)) maps.set(file, load(file));
  const { originalSource, originalLine } = maps.get(file)?.findEntry(line, column) ?? {};
  if (!originalSource) return file;
  const source = originalSource.replace(/^(\.\.\/)+/, '').replace(/^.*node_modules\//, '');
  return `${source.replace(/^.*\/(dist\/)/, '$1')}:${originalLine + 1}`;
}

function load(file) {
  try {
    return new SourceMap(
      JSON.parse(readFileSync(fileURLToPath(new URL(`file://${root}.cache/bench${file}.map`)), 'utf8')),
    );
  } catch {
    return undefined;
  }
}
