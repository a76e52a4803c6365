import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import { build } from 'vite';
import { root } from '../../scripts/entries.mjs';
import { hostPage } from './hostPage.mjs';
import { peers } from './peers.mjs';

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.map': 'application/json' };
const out = `${root}.cache/widget`;

/**
 * The host pages, what the peers ship, gzipped as a CDN would, and a backend for Ticketdock.
 *
 * @param {{ packageRoot: string, port: number }} options
 * @returns {Promise<{ url: string, sizeOf: (path: string) => number, close: () => Promise<void> }>}
 *   `sizeOf` the bytes of a file as it was sent
 */
export async function serveHosts({ packageRoot, port }) {
  await buildPages(packageRoot);
  const folders = { cdn: `${packageRoot}dist/cdn/`, built: `${out}/`, n8n: folderOf('@n8n/chat/style.css') };
  const handle = await createBackend(packageRoot);
  const files = new Map();
  const load = (path) => {
    if (!files.has(path)) {
      const [, folder, ...rest] = path.split('/');
      files.set(path, gzipSync(readFileSync(folders[folder] + rest.join('/')), { level: 9 }));
    }
    return files.get(path);
  };

  const fetch = async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/') return page(hostPage(peers[searchParams.get('peer')].tags));
    if (pathname === '/blank') return page('<!doctype html><title>Nothing</title><link rel="icon" href="data:,">');
    if (pathname.startsWith('/api/')) return handle(request);
    if (pathname === '/hook') return Response.json({ data: [] });
    try {
      return new Response(load(pathname), {
        headers: {
          'content-type': types[extname(pathname)] ?? 'application/octet-stream',
          'content-encoding': 'gzip',
          'access-control-allow-origin': '*',
        },
      });
    } catch {
      return new Response('There is no such file.', { status: 404 });
    }
  };
  const server = await new Promise((resolve) => {
    const started = serve({ fetch, port, hostname: '127.0.0.1' }, () => resolve(started));
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    sizeOf: (path) => files.get(path)?.length ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

function page(html) {
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}

/** Sentry by its own entry, as its guide has it; the host's adapter; the limit. */
async function buildPages(packageRoot) {
  await build({
    root: `${root}bench/widget`,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { 'ticketdock/adapters/memory': `${packageRoot}dist/adapters/memory/index.js` },
    },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: ['plainDom', 'memory', 'sentry'].map((name) => `${root}bench/widget/pages/${name}.mjs`),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        onLog: () => undefined,
      },
    },
  });
}

async function createBackend(packageRoot) {
  const { createTicketHandler } = await import(`${packageRoot}dist/server/index.js`);
  const { createMemoryAdapter, demoSeed } = await import(`${packageRoot}dist/adapters/memory/index.js`);
  const adapter = createMemoryAdapter({ seed: demoSeed() });
  return createTicketHandler({ basePath: '/api', adapter: () => adapter });
}

function folderOf(name) {
  return fileURLToPath(new URL('.', import.meta.resolve(name)));
}
