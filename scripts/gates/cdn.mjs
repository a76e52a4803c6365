/**
 * What a page loads by a script tag: no way to make code or elements of a string (`require-trusted-types-for 'script'`), no
 * import of what is not there, a name and a hash that fit the content, and the licences of all that is in it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { root } from '../entries.mjs';

const folder = `${root}dist/cdn/`;
const read = (name) => readFileSync(folder + name, 'utf8');
const readJson = (name) => JSON.parse(read(name));
const files = readdirSync(folder);
const scripts = files.filter((name) => name.endsWith('.js'));
const integrity = readJson('integrity.json');
const parts = readJson('parts.json');
const problems = [];

/** The sinks of Trusted Types, and their relatives. */
const sinks =
  /\beval\(|\bFunction\(|\.(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\bDOMParser\b|\bsrcdoc\b|\b(set|parse)HTMLUnsafe\b|createElement\([`'"]script|[`'"]javascript:/;

for (const name of scripts) {
  const code = read(name);
  const sink = sinks.exec(code);
  if (sink) problems.push(`${name}: ${code.slice(Math.max(0, sink.index - 40), sink.index + 40)}`);
  if (/\b(process\.env|import\.meta\.env|sourceMappingURL)/.test(code))
    problems.push(`${name}: what only a bundler knows`);
  checkImports(name, code);
  const said = /-([\da-f]{8})\.js$/.exec(name)?.[1];
  if (said && said !== createHash('sha256').update(code).digest('hex').slice(0, 8))
    problems.push(`${name}: the name is another content's`);
  if (integrity[name] !== `sha384-${createHash('sha384').update(code).digest('base64')}`)
    problems.push(`${name}: the hash in integrity.json is another content's`);
}
for (const name of Object.keys(integrity))
  if (!scripts.includes(name)) problems.push(`${name}: in integrity.json alone`);
for (const [name, [file, ...needs]] of Object.entries(parts)) {
  for (const need of needs) if (!parts[need]) problems.push(`${name}: needs ${need}, which is no part`);
  if (!scripts.includes(file)) problems.push(`${name}: ${file} is missing`);
}
checkLicences();

for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Files of the widget find each other by the app's list alone. */
function checkImports(name, code) {
  const isClassic = /^ticketdock(\.single)?\.js$/.test(name);
  const { program, errors } = parseSync(name, code, { sourceType: isClassic ? 'script' : 'module' });
  for (const { message } of errors) problems.push(`${name}: ${message}`);
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') problems.push(`${name}: imports ${node.source.value} by name`);
    if (isClassic && node.type !== 'ExpressionStatement')
      problems.push(`${name}: leaves a name of its own in the page`);
  }
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal') problems.push(`${name}: imports ${source.value} by name`);
    },
  }).visit(program);
}

function checkLicences() {
  const notice = read('THIRD-PARTY-LICENSES.md');
  for (const name of ['preact', '@tanstack/query-core', 'lucide', 'react-hook-form', 'idb', 'micromark'])
    if (!notice.includes(`\n## ${name} `)) problems.push(`THIRD-PARTY-LICENSES.md: says nothing of ${name}`);
  const app = read(parts.app[0]);
  for (const [name, code] of [
    ['app', app],
    ['ticketdock.single.js', read('ticketdock.single.js')],
  ])
    if (!/^\uFEFF?\/\*! Ticketdock /.test(code)) problems.push(`${name}: says nothing of its licence`);
}
