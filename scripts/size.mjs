/**
 * What a consumer's page pays at once, and what later, in kB (1000 bytes) of gzip -9: the built library bundled and minified
 * by Vite, React aside. `--json` prints the numbers, `--check` fails on one over its budget.
 */
import { readFileSync } from 'node:fs';
import { bundleInParts, gzipped, kilobytes } from './bundle.mjs';
import { root } from './entries.mjs';

const everything = `export * from './dist/index.js'`;

/** The rules over a draft, and the words of one language that they need. */
const rules = ['coach/coachSubject', 'problems/findSecondProblem', 'details/findDetails', 'secrets/findSecrets'];
const wordsOf = (language) => ['coach', 'problems', 'details', 'secrets'].map((name) => `lexicon/${language}/${name}`);
const exportsOf = (paths) =>
  paths
    .map((path, index) => `export { ${path.split('/').at(-1)} as _${index} } from './dist/core/rules/${path}.js'`)
    .join(';');

/** Budgets in kB. */
const rows = [
  { name: '{ StatusBadge }', budget: 0.6, code: `export { StatusBadge } from './dist/index.js'` },
  { name: 'ticketdock/hooks', budget: 28.8, code: `export * from './dist/hooks/index.js'` },
  {
    name: 'TicketList + REST adapter',
    budget: 43,
    code: `export { SupportProvider, TicketList } from './dist/index.js'; export { createRestAdapter } from './dist/adapters/rest/index.js'`,
  },
  {
    name: 'TicketList + TicketThread',
    budget: 78.8,
    code: `export { TicketList, TicketThread } from './dist/index.js'`,
  },
  { name: 'everything from ticketdock', budget: 140, code: everything },
  {
    name: 'later: help with a request',
    budget: 22.7,
    code: everything,
    part: 'dist/components/TicketForm/assist/lazy.js',
  },
  { name: '  of it: the rules', budget: 11, code: exportsOf(rules) },
  { name: 'later: their English words', budget: 2.6, code: exportsOf(wordsOf('en')) },
  { name: 'later: their Russian words', budget: 3.3, code: exportsOf(wordsOf('ru')) },
  {
    name: 'on demand: similar tickets',
    budget: 6.3,
    code: everything,
    part: 'dist/core/rules/similar/similarTickets.js',
  },
  { name: 'on demand: pictures', budget: 6.9, code: everything, part: 'dist/hooks/pictures/lazy.js' },
  {
    name: 'on demand: picture editor',
    budget: 8.9,
    code: everything,
    part: 'dist/components/pictures/PictureEditor.js',
  },
  {
    name: 'later: composer, find',
    budget: 10.3,
    code: everything,
    part: 'dist/components/TicketThread/lazy.js',
  },
  { name: 'later: drafts and the outbox', budget: 12.3, code: everything, part: 'dist/hooks/lazyKeeping.js' },
  { name: 'later: what waits, drawn', budget: 4.5, code: everything, part: 'dist/components/outbox/lazy.js' },
  { name: 'later: the e-mail way out', budget: 8.4, code: everything, part: 'dist/components/EmailWayOut/lazy.js' },
  ...Object.entries({
    'later: what to expect': ['outlook/lazy', 3.3],
    'on demand: tools of the list': ['TicketList/lazy', 6.1],
    'on demand: acts, their dialogs': ['acts/lazy', 7.8],
    'on demand: pictures, all files': ['TicketThread/gallery/lazy', 6.2],
    'on demand: long messages': ['MessageBody/long/lazy', 2.4],
    'on demand: messages in HTML': ['MessageBody/rich/lazyHtml', 6.2],
    'on demand: messages in Markdown': ['MessageBody/rich/lazyMarkdown', 23.4],
  }).map(([name, [part, budget]]) => ({
    name,
    budget,
    code: everything,
    part: `dist/components/${part}.js`,
  })),
  // For servers, so no page pays for them; some 3.5 of each are the transport and the core that they share.
  ...Object.entries({ rt: 10.5, redmine: 9.5, billmanager: 11 }).map(([name, budget]) => ({
    name: `ticketdock/adapters/${name}`,
    budget,
    code: `export * from './dist/adapters/${name}/index.js'`,
  })),
  { name: 'styles.css', budget: 14.5, file: 'dist/styles.css' },
  // What a page without a bundler loads, styles and all; each of the later ones on top of the list.
  { name: 'widget: the loader', budget: 1.5, file: 'dist/cdn/ticketdock.js' },
  { name: 'widget: the loader, a module', budget: 1.5, file: 'dist/cdn/ticketdock.module.js' },
  { name: 'widget: opened, to the list', budget: 62, parts: ['app'], file: 'dist/cdn/ticketdock.js' },
  { name: 'later: its form', budget: 68, parts: ['form', 'later-styles'] },
  { name: 'later: its thread', budget: 78.3, parts: ['thread', 'thread-tools', 'later-styles'] },
  { name: 'widget: all in one file', budget: 306, file: 'dist/cdn/ticketdock.single.js' },
  // No budget of their own: here to be seen.
  { name: 'ticketdock/adapters/rest', budget: 7.5, code: `export * from './dist/adapters/rest/index.js'` },
  { name: 'ticketdock/adapters/memory', code: `export * from './dist/adapters/memory/index.js'` },
  { name: 'ticketdock/locales/ru', code: `export * from './dist/i18n/locales/ru.js'` },
];

const sizes = await Promise.all(rows.map(measure));
const over = sizes.filter(({ size, budget }) => budget !== undefined && size > budget);

if (process.argv.includes('--json')) console.log(JSON.stringify(sizes, undefined, 2));
else console.log([header(), ...sizes.map(row)].join('\n'));
if (process.argv.includes('--check') && over.length > 0) {
  console.log(`\nOver budget: ${over.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}

async function measure({ name, budget, code, part, file, parts }) {
  const files = code
    ? await load(code, part)
    : [...(file ? [file] : []), ...filesOf(parts)].map((path) => readFileSync(root + path));
  return { name, size: gzipped(files), minified: kilobytes(files), budget };
}

/** The files of parts of the built widget, with what they need; the app aside where it is there already. */
function filesOf(names = []) {
  const known = JSON.parse(readFileSync(`${root}dist/cdn/parts.json`, 'utf8'));
  const all = new Set(names);
  for (const name of all) for (const need of known[name]?.slice(1) ?? []) all.add(need);
  if (!names.includes('app')) all.delete('app');
  return [...all].map((name) => {
    if (!known[name]) throw new Error(`The widget has no part ${name}.`);
    return `dist/cdn/${known[name][0]}`;
  });
}

async function load(code, part) {
  const { first, later } = await bundleInParts(code);
  if (!part) return first;
  if (!later.has(part)) throw new Error(`Nothing loads ${part} later.`);
  return later.get(part);
}

function header() {
  return `${'what'.padEnd(31)}${'gzip'.padStart(9)}${'budget'.padStart(9)}${'minified'.padStart(10)}   (kB)`;
}

function row({ name, size, budget, minified }) {
  const mark = budget !== undefined && size > budget ? '  over' : '';
  return `${name.padEnd(31)}${size.toFixed(2).padStart(9)}${(budget?.toFixed(1) ?? '').padStart(9)}${minified.toFixed(2).padStart(10)}${mark}`;
}
