import { extname } from 'node:path';
import type { Context } from 'hono';
import { contentType } from './contentType.js';
import type { PanelEnv } from './env.js';
import { readFiles } from './readFiles.js';

/** Stands in the built page where the nonce of its answer goes. */
const noncePlaceholder = '%CSP_NONCE%';

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
          'content-type': contentType(path),
          // Vite names assets by their content.
          'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        },
      });
    if (extname(path) && path.startsWith('/assets/')) return c.text('Not found', 404);
    if (page === undefined) return c.html(missing, 503);
    return c.html(page.replaceAll(noncePlaceholder, c.get('nonce')), 200, { 'cache-control': 'no-store' });
  };
}
