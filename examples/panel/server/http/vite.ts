import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Lets Vite answer for the front end while it is worked on; what is under `/api` goes to the panel. */
export async function withVite(server: Server, root: string, panel: Handle): Promise<Handle> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(root, 'web', 'vite.config.ts'),
    root: join(root, 'web'),
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  });
  server.on('close', () => void vite.close());

  return (request, response) => {
    const url = request.url ?? '/';
    if (/^\/(api|ticketdock)\//.test(url) || url === '/healthz') return panel(request, response);
    vite.middlewares(request, response, async () => {
      try {
        const page = await readFile(join(root, 'web', 'index.html'), 'utf8');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(await vite.transformIndexHtml(url, page));
      } catch (error) {
        response.statusCode = 500;
        response.end(String(error));
      }
    });
    return undefined;
  };
}
