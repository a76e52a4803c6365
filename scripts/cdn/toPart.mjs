import { parseSync, Visitor } from 'vite';
import { changedNames } from './changedNames.mjs';

/**
 * Makes a part of a bundled chunk: a function of the parts that it needs (see `partLoader.mjs`).
 *
 * @param {{ fileName: string, code: string }} chunk
 * @returns {{ code: string, needs: string[] }}
 */
export function toPart(chunk) {
  const { body, needs, taken, exported } = takeApart(chunk);
  const parameters = ['$part', ...needs.map((_, index) => `$need${index}`)].join(', ');
  return { code: `export default (${parameters}) => {\n${taken}\n${body}\nreturn ${exported};\n};\n`, needs };
}

/** What the bundler adds of its own, in a chunk that is too small for a file: the app has it for all. */
export const runtimeChunk = 'rolldown-runtime';

/**
 * The chunk of the app, which stays a module: `startApp` is its one export, the rest is for the parts.
 *
 * @param {{ fileName: string, code: string }} chunk
 * @param {{ files: Record<string, string[]>, createPartLoader: string, runtime: { fileName: string, code: string } | undefined }} loading
 */
export function toApp(chunk, { files, createPartLoader, runtime }) {
  const { body, needs, taken, exported } = takeApart(chunk);
  const helpers = runtime ? takeApart(runtime) : { body: '', exported: '{}' };
  if (needs.length > 0) throw new Error(`The app needs ${needs.join(', ')} before it can start.`);
  return [
    `const $runtime = (() => {\n${helpers.body}\nreturn ${helpers.exported};\n})();`,
    taken.replaceAll('$part.runtime', '$runtime'),
    body,
    createPartLoader,
    `const $part = createPartLoader(${JSON.stringify(files)}, ${exported}, (file) => import(\`./\${file}\`), (file) =>
      [...document.querySelectorAll('[type=importmap]')].some(({ text }) => text.includes(file)));`,
    '$part.runtime = $runtime;',
    // Whoever has loaded it starts it in a task of its own.
    'await new Promise(setTimeout);',
    'export { startApp };',
  ].join('\n');
}

function takeApart({ fileName, code }) {
  const { program } = parseSync(fileName, code);
  const edits = [];
  const needs = [];
  const taken = [];
  const exports = [];
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      const need = fileOf(node.source, fileName);
      const source = need === runtimeChunk ? '$part.runtime' : `$need${needs.push(need) - 1}`;
      taken.push(`const ${patternOf(node.specifiers, fileName)} = ${source};`);
    } else if (node.type === 'ExportNamedDeclaration' && !node.source && !node.declaration) {
      exports.push(...node.specifiers.map(({ local, exported }) => [exported.name, local.name]));
    } else if (node.type.startsWith('Export'))
      throw new Error(`${fileName}: ${node.type} is none that a part can have.`);
    else continue;
    edits.push([node.start, node.end, '']);
  }
  const changed = changedNames(program);
  for (const [, local] of exports) {
    if (changed.has(local))
      throw new Error(`${fileName}: ${local} changes, and the parts that have it would not know.`);
  }
  new Visitor({
    ImportExpression: (node) =>
      edits.push([node.start, node.end, `$part(${JSON.stringify(fileOf(node.source, fileName))})`]),
  }).visit(program);
  const body = edits
    .toSorted(([one], [other]) => other - one)
    .reduce((text, [start, end, replacement]) => text.slice(0, start) + replacement + text.slice(end), code);
  return {
    body,
    needs,
    taken: taken.join('\n'),
    exported: `{ ${exports.map(([name, local]) => `${name}: ${local}`).join(', ')} }`,
  };
}

function patternOf(specifiers, fileName) {
  return `{ ${specifiers
    .map(({ type, imported, local }) => {
      if (type !== 'ImportSpecifier') throw new Error(`${fileName}: ${type} is none that a part can have.`);
      return `${imported.name}: ${local.name}`;
    })
    .join(', ')} }`;
}

function fileOf(source, fileName) {
  const name = source.type === 'Literal' ? /^\.\/([\w-]+)\.js$/.exec(source.value)?.[1] : undefined;
  if (!name) throw new Error(`${fileName}: imports what is no file of the widget.`);
  return name;
}
