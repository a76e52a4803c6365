/**
 * Builds the files that a page loads by a script tag, into `dist/cdn` or `--outDir`: loaders, the app and its parts, and all of it in one.
 * `--react` leaves React where Preact takes its place otherwise, to compare the two.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { minify } from 'vite';
import { bundleForPages } from './cdn/bundle.mjs';
import { noticeOf, packagesOf } from './cdn/licences.mjs';
import { planChunks } from './cdn/planChunks.mjs';
import { runtimeChunk, toApp, toPart } from './cdn/toPart.mjs';
import { root } from './entries.mjs';

const { outDir, react: isReact } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist/cdn' }, react: { type: 'boolean', default: false } },
}).values;
const target = root + outDir;
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
// A classic script is read in the encoding of its page, where the server does not name one.
const byteOrderMark = '\uFEFF';
const banner = `/*! Ticketdock ${version} | MIT | see THIRD-PARTY-LICENSES.md */\n`;

const [chunks, [single]] = await Promise.all([
  bundleForPages('src/widget/elementApp.ts', { format: 'es', isReact, plan: planChunks() }),
  bundleForPages('src/widget/single.ts', { format: 'iife', isReact }),
]);
const { appFile, files, parts } = await makeFiles();
const [[loader], [module]] = await Promise.all([
  bundleForPages('src/widget/loader.ts', { format: 'iife', isReact, appFile }),
  bundleForPages('src/widget/module.ts', { format: 'es', isReact, appFile }),
]);
files.set('ticketdock.js', await smaller(loader.code, 'script'));
files.set('ticketdock.module.js', await smaller(module.code, 'module'));
files.set('ticketdock.single.js', byteOrderMark + banner + (await smaller(single.code, 'script')));

const bundled = packagesOf([...chunks, single].flatMap(({ moduleIds }) => moduleIds));
const integrity = Object.fromEntries([...files].map(([name, code]) => [name, integrityOf(code)]));
files.set('THIRD-PARTY-LICENSES.md', noticeOf(bundled));
files.set('parts.json', toJson(parts));
files.set('integrity.json', toJson(integrity));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const [name, text] of files) writeFileSync(`${target}/${name}`, text);

/** The app and its parts under names that say what is in them. */
async function makeFiles() {
  const made = new Map();
  const known = {};
  const entry = chunks.find(({ isEntry }) => isEntry);
  const nameOf = (name) => (`${name}.js` === entry.fileName ? 'app' : name);
  const runtime = chunks.find(({ name }) => name === runtimeChunk);
  for (const chunk of chunks.filter((one) => one !== entry && one !== runtime)) {
    const { code, needs } = toPart(chunk);
    const small = await smaller(code, 'module');
    const name = chunk.fileName.replace(/\.js$/, '');
    const hash = hashOf(small);
    made.set(fileOf(name, hash), small);
    known[name] = [hash, ...needs.map(nameOf)];
  }
  refuseCircles(known);
  const source = readFileSync(new URL('cdn/partLoader.mjs', import.meta.url), 'utf8');
  const createPartLoader = source.slice(source.indexOf('export function')).replace('export ', '');
  const app = banner + (await smaller(toApp(entry, { files: known, createPartLoader, runtime }), 'module'));
  known.app = [hashOf(app)];
  made.set(fileOf('app', hashOf(app)), app);
  const named = Object.entries(known).map(([name, [hash, ...needs]]) => [name, [fileOf(name, hash), ...needs]]);
  return { appFile: fileOf('app', hashOf(app)), files: made, parts: Object.fromEntries(named) };
}

/** As `partLoader.mjs` has it. */
function fileOf(name, hash) {
  return `${name}-${hash}.js`;
}

/** Two parts that need each other would wait for each other for ever. */
function refuseCircles(known, name, above = []) {
  if (above.includes(name)) throw new Error(`Parts need each other: ${[...above, name].join(' > ')}`);
  const next = name === undefined ? Object.keys(known) : (known[name]?.slice(1) ?? []);
  for (const one of next) refuseCircles(known, one, name === undefined ? [] : [...above, name]);
}

async function smaller(code, sourceType) {
  const result = await minify('file.js', code, {
    module: sourceType === 'module',
    compress: { target: 'es2022' },
    mangle: { toplevel: sourceType === 'module' },
    codegen: { legalComments: 'none' },
  });
  if (result.errors?.length > 0) throw new Error(result.errors[0].message);
  return `${result.code.trim()}\n`;
}

/** Of the content: a file that changes has another name. */
function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function integrityOf(text) {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

function toJson(value) {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
