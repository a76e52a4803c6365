/**
 * What was built: every entry loads in plain Node, nothing client-side is reached from a server
 * component without its `'use client'`, and the stylesheet holds every source and stays in its layer.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../files.mjs';
import { readEntries, root } from '../entries.mjs';
import { importsOf, reachable } from '../modules.mjs';

const { sideEffects } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const problems = [];
const entries = readEntries();
const modules = entries.filter(({ file }) => file.endsWith('.js'));

for (const { name, file, types } of entries) {
  for (const path of [file, types]) if (path && !existsSync(root + path)) problems.push(`${name}: ${path} is missing`);
}
for (const { name, file } of modules) await loadInNode(name, file);
checkDirectivesKept();
checkServerGraph();
checkBuiltCode();
checkStyles();

for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** A server renders with these modules: loading one must need no window and leave no trace. */
async function loadInNode(name, file) {
  const before = new Set(Reflect.ownKeys(globalThis));
  try {
    const exported = Object.keys(await import(root + file));
    // One that is imported for what it does says so to bundlers.
    if (exported.length === 0 && !sideEffects.includes(`./${file}`)) problems.push(`${name}: exports nothing`);
    if (exported.includes('default')) problems.push(`${name}: has a default export`);
  } catch (error) {
    problems.push(`${name}: does not load in Node: ${error.message}`);
  }
  // Dependencies keep a few there by design: Zod its registry, tslib its helpers.
  const traces = Reflect.ownKeys(globalThis).filter((key) => !before.has(key) && !String(key).startsWith('__'));
  if (traces.length > 0) problems.push(`${name}: leaves globals behind: ${traces.map(String).join(', ')}`);
}

function checkDirectivesKept() {
  for (const source of listFiles('src', /\.tsx?$/).filter((path) => isClient(path))) {
    const built = source.replace(/^src/, 'dist').replace(/\.tsx?$/, '.js');
    if (existsSync(root + built) && !isClient(built)) problems.push(`${built}: lost its 'use client'`);
  }
}

/** Walks from the entries as a server component would: up to the first module that is the client's. */
function checkServerGraph() {
  const entryFiles = modules.map(({ file }) => file);
  for (const file of reachable(entryFiles, isClient)) {
    for (const { names, from } of importsOf(file)) {
      if (needsClient(names, from)) problems.push(`${file}: uses ${names || from} without 'use client'`);
    }
  }
}

function needsClient(names, from) {
  if (/^(@tanstack\/react-query|react-hook-form|@hookform\/)/.test(from)) return true;
  if (from !== 'react') return false;
  return /\b(useState|useReducer|useEffect|useLayoutEffect|useInsertionEffect|useRef|useContext|useSyncExternalStore|useTransition|useDeferredValue|useImperativeHandle|useOptimistic|useActionState|createContext|Component|PureComponent)\b/.test(
    names,
  );
}

function checkBuiltCode() {
  for (const file of listFiles('dist', /\.js$/)) {
    const code = readFileSync(root + file, 'utf8');
    if (/\b(process\.env|import\.meta\.env|require\()/.test(code))
      problems.push(`${file}: depends on a bundler's or Node's globals`);
    for (const { from } of importsOf(file)) {
      if (from.startsWith('node:')) problems.push(`${file}: imports ${from}`);
      if (from.endsWith('.css')) problems.push(`${file}: imports ${from}: Node and Next cannot load it`);
    }
  }
}

function checkStyles() {
  const linked = new Set();
  const queue = ['src/styles/index.css'];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (linked.has(file)) continue;
    linked.add(file);
    const css = readFileSync(root + file, 'utf8');
    for (const [, path] of css.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)) queue.push(join(dirname(file), path));
  }
  for (const file of listFiles('src', /\.css$/)) {
    // The widget brings its styles as text, cut into what comes at once and what comes later.
    if (!linked.has(file) && !file.startsWith('src/widget/'))
      problems.push(`${file}: src/styles/index.css does not import it`);
  }
  for (const head of topLevelRules(readFileSync(`${root}dist/styles.css`, 'utf8'))) {
    if (!/^@layer ticketdock\b/.test(head))
      problems.push(`dist/styles.css: outside @layer ticketdock: ${head.slice(0, 80)}`);
  }
}

/** What stands before each outermost block. */
function topLevelRules(css) {
  const heads = [];
  let depth = 0;
  let head = '';
  for (const character of css.replace(/\/\*.*?\*\//gs, '').replace(/(["'])(?:\\.|(?!\1).)*\1/gs, '""')) {
    if (character === '{') {
      if (depth === 0) heads.push(head.trim());
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      head = '';
    } else if (character === ';' && depth === 0) {
      heads.push(head.trim());
      head = '';
    } else if (depth === 0) head += character;
  }
  return heads.filter(Boolean);
}

function isClient(file) {
  return /^\s*(?:\/\*.*?\*\/\s*)*(['"])use client\1/s.test(readFileSync(root + file, 'utf8'));
}
