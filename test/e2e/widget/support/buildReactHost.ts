import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { readEntries, root } from '../../../../scripts/entries.mjs';

const source = fileURLToPath(new URL('reactHost/', import.meta.url));

/**
 * Bundles two React applications, as their owners would: `index.html` imports the built package, `plain.html` does not.
 *
 * @returns The folder with their files.
 */
export async function buildReactHost(base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ticketdock-react-host-'));
  await build({
    root: source,
    base,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: {
      alias: readEntries().map(({ name, file }) => ({
        find: new RegExp(`^ticketdock${name.slice(1).replaceAll('.', '\\.')}$`),
        replacement: root + file,
      })),
    },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: ['index.html', 'plain.html'].map((name) => source + name) },
    },
  });
  return folder;
}
