import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './entries.mjs';

/** Bundles and minifies a module as a consumer's build would, React aside. */
export async function bundle(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    logLevel: 'error',
  });
  return Buffer.from(outputFiles[0].contents);
}

/** kB (1000 bytes), two digits. */
export function kilobytes(bytes) {
  return Math.round(bytes.length / 10) / 100;
}

/** kB of gzip -9. */
export function gzipped(bytes) {
  return kilobytes(gzipSync(bytes, { level: 9 }));
}
