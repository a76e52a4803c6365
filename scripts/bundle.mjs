import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './entries.mjs';

const entry = 'virtual:consumer';

/**
 * Bundles and minifies a module as a consumer's Vite does, React aside.
 *
 * @returns What the page loads at once.
 */
export async function bundle(code) {
  const [first] = await bundleInParts(code);
  return first.code;
}

/** The same, with every part that is loaded later, each under the path of the module that it begins with. */
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
  const parts = output
    .filter((file) => file.type === 'chunk')
    .map((chunk) => ({ module: chunk.facadeModuleId?.replace(root, ''), isFirst: chunk.isEntry, ...chunk }));
  const shared = parts.find(({ module, isFirst }) => module === undefined && !isFirst);
  if (shared) throw new Error(`A part that several others share, ${shared.fileName}, is measured with none of them.`);
  return parts
    .toSorted((one, other) => Number(other.isFirst) - Number(one.isFirst))
    .map(({ module, code: text }) => ({ module, code: Buffer.from(text) }));
}

/** kB (1000 bytes), two digits. */
export function kilobytes(bytes) {
  return Math.round(bytes.length / 10) / 100;
}

/** kB of gzip -9. */
export function gzipped(bytes) {
  return kilobytes(gzipSync(bytes, { level: 9 }));
}
