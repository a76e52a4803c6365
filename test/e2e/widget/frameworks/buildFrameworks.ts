import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { readEntries, root } from '../../../../scripts/entries.mjs';
import { readPasted } from './readPasted.js';

const source = fileURLToPath(new URL('.', import.meta.url));

/** `test/e2e/widget/frameworks` has a folder for each. */
export type Framework = 'vue' | 'svelte' | 'angular';

export interface BuiltFrameworks {
  /** With a `vue/main.js`, and so on. */
  folder: string;
  /** What a server sends of a page. */
  renderPage: (framework: 'vue' | 'svelte', page: string) => Promise<string>;
  remove: () => Promise<void>;
}

/**
 * Bundles an application of each framework with the built package in it. Their pages are `Host`, and those of
 * `readPasted`.
 */
export async function buildFrameworks(): Promise<BuiltFrameworks> {
  // Inside the repository, where a server finds the packages.
  await mkdir(`${root}.cache`, { recursive: true });
  const folder = await mkdtemp(`${root}.cache/frameworks-`);
  await cp(source, folder, { recursive: true });
  await Promise.all(readPasted().map(({ file, code }) => writeFile(join(folder, file), code)));
  const before = process.env['NODE_ENV'] ?? 'production';
  // The frameworks complain of what a page does wrong in development alone.
  process.env['NODE_ENV'] = 'development';
  await bundle(folder, 'main', ['vue', 'svelte', 'angular']);
  await bundle(folder, 'server', ['vue', 'svelte']);
  process.env['NODE_ENV'] = before;
  return {
    folder: `${folder}/main`,
    async renderPage(framework, page) {
      const { renderPage } = (await import(`${folder}/server/${framework}.js`)) as Server;
      return renderPage(page);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

interface Server {
  renderPage: (name: string) => string | Promise<string>;
}

/** All in one go, so that what they share is bundled once. */
function bundle(folder: string, entry: 'main' | 'server', frameworks: readonly Framework[]) {
  return build({
    root: folder,
    base: '/frameworks/',
    configFile: false,
    logLevel: 'error',
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'ticket-dock' } } }),
      svelte({ configFile: false, onwarn: refuse }),
    ],
    // What the browser gets is the package as it is built; a server finds it by its name.
    resolve: { alias: entry === 'main' ? builtEntries() : [] },
    ssr: { external: ['ticketdock'] },
    // The code for Angular has the decorators that its own compiler knows.
    oxc: { decorator: { legacy: true } },
    build: {
      outDir: `${folder}/${entry}`,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      ssr: entry === 'server',
      rolldownOptions: {
        input: Object.fromEntries(frameworks.map((name) => [name, `${folder}/${name}/${entry}.ts`])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

/** What a compiler warns of is not for people to paste. */
function refuse({ code, filename }: { code: string; filename?: string | undefined }): never {
  throw new Error(`${code} in ${filename}`);
}

function builtEntries() {
  return readEntries().map(({ name, file }) => ({
    find: new RegExp(`^ticketdock${name.slice(1).replaceAll('.', '\\.')}$`),
    replacement: root + file,
  }));
}
