import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { readEntries, root } from '../../scripts/entries.mjs';

/**
 * Builds the page of every peer for production, Ticketdock from its built package, and serves them on this machine.
 *
 * @param {string} packageRoot the checkout whose `dist` is measured, with a slash at its end
 */
export async function servePages({ packageRoot = root, port, isReadable = false }) {
  const config = {
    root: `${root}bench`,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: {
      alias: readEntries()
        .filter(({ name }) => ['.', './styles.css'].includes(name))
        .map(({ name, file }) => ({
          find: new RegExp(`^ticketdock${name.slice(1).replaceAll('.', '\\.')}$`),
          replacement: packageRoot + file,
        })),
      // One React for all of them, and one cache for Ticketdock and its host.
      dedupe: ['react', 'react-dom', '@tanstack/react-query'],
    },
    build: {
      outDir: `${root}.cache/bench`,
      emptyOutDir: true,
      target: 'es2022',
      // As the package itself is built: for older browsers light-dark() would be rewritten, and every colour be lost.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      chunkSizeWarningLimit: 5000,
      minify: !isReadable,
      sourcemap: isReadable,
      rolldownOptions: { onLog: () => undefined },
    },
    preview: { host: '127.0.0.1', port },
  };
  await build(config);
  const server = await preview(config);
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}
