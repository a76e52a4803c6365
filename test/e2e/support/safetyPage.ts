import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { sourceAliases } from '../../../scripts/entries.mjs';

/** No string becomes a script here, not even through a policy; nothing is fetched from elsewhere; no style is written into markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the page that shows payloads, and serves it under a policy as strict as there is. */
export async function serveSafetyPage() {
  const folder = await mkdtemp(join(tmpdir(), 'ticketdock-safety-'));
  await build({
    root: fileURLToPath(new URL('safetyPage/', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: sourceAliases() },
    build: { outDir: folder, emptyOutDir: true, modulePreload: false },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(join(folder, pathname === '/' ? 'index.html' : pathname)).then(
      (body) =>
        response
          .writeHead(200, {
            'content-type': types[extname(pathname) || '.html'] ?? 'application/octet-stream',
            'content-security-policy': policy,
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      await new Promise((resolve) => void server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
