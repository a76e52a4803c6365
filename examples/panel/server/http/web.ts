import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { Context } from 'hono';
import type { PanelEnv } from './env.js';

/** Stands in the built page where the nonce of its answer goes. */
const noncePlaceholder = '%CSP_NONCE%';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const missing =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Panel</title>' +
  '<p>The front end is not built: run <code>npm run build</code> in examples/panel and start the panel again.</p></html>';

/** Answers with a file of the built front end; any other address is a page of it. */
export async function createWeb(folder: string): Promise<(c: Context<PanelEnv>) => Response> {
  const files = await readFiles(folder);
  const page = files.get('/index.html')?.toString('utf8');

  return (c) => {
    const { path } = c.req;
    const file = path === '/index.html' ? undefined : files.get(path);
    if (file)
      return new Response(new Uint8Array(file), {
        headers: {
          'content-type': types[extname(path)] ?? 'application/octet-stream',
          // Vite names assets by their content.
          'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        },
      });
    if (extname(path) && path.startsWith('/assets/')) return c.text('Not found', 404);
    if (page === undefined) return c.html(missing, 503);
    return c.html(page.replaceAll(noncePlaceholder, c.get('nonce')), 200, { 'cache-control': 'no-store' });
  };
}

/** Reads a folder of a few hundred kB once: no path of a request ever reaches the disk. */
async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => {
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    return [address, await readFile(path)] as const;
  });
  return new Map(await Promise.all(read));
}
