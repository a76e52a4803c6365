import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './entries.mjs';

const entry = 'virtual:consumer';

/** Bundles and minifies a module as a consumer's Vite does, React aside. */
export async function bundle(code) {
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
  const chunks = output.filter((file) => file.type === 'chunk');
  if (chunks.length > 1) throw new Error('A page that loads in parts is not measured yet.');
  return Buffer.from(chunks[0].code);
}

/** kB (1000 bytes), two digits. */
export function kilobytes(bytes) {
  return Math.round(bytes.length / 10) / 100;
}

/** kB of gzip -9. */
export function gzipped(bytes) {
  return kilobytes(gzipSync(bytes, { level: 9 }));
}
