import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './entries.mjs';

const entry = 'virtual:consumer';

/**
 * Bundles and minifies a module as a consumer's Vite does, React aside.
 *
 * @returns The files that the page loads at once.
 */
export async function bundle(code) {
  const { first } = await bundleInParts(code);
  return first;
}

/**
 * The same, with what is loaded later: for the path of each module that is imported on demand, the files that come with
 * it and are not there yet.
 */
export async function bundleInParts(code) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'consumer',
        resolveId: (id, importer) => (id === entry ? id : importer === entry ? root + id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
      {
        // Vite's own helper for parts that come later: a page has it once, for all of its parts, and other bundlers another.
        name: 'no-preload-helper',
        enforce: 'pre',
        load: (id) =>
          id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : undefined,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^react(-dom)?(\/|$)/],
        onLog: () => undefined,
      },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const withImports = (chunk, seen = new Set()) => {
    if (!chunk || seen.has(chunk)) return seen;
    seen.add(chunk);
    for (const name of chunk.imports) withImports(chunks.get(name), seen);
    return seen;
  };
  const filesOf = (set) => [...set].map((chunk) => Buffer.from(chunk.code));
  const first = withImports([...chunks.values()].find(({ isEntry }) => isEntry));
  const later = [...chunks.values()]
    .filter(({ isDynamicEntry }) => isDynamicEntry)
    .map((chunk) => [
      chunk.facadeModuleId.replace(root, ''),
      filesOf([...withImports(chunk)].filter((one) => !first.has(one))),
    ]);
  return { first: filesOf(first), later: new Map(later) };
}

/** kB (1000 bytes) of files, two digits. */
export function kilobytes(files) {
  return Math.round(files.reduce((sum, { length }) => sum + length, 0) / 10) / 100;
}

/** kB of gzip -9, each file by itself, as a page gets them. */
export function gzipped(files) {
  return kilobytes(files.map((file) => gzipSync(file, { level: 9 })));
}
