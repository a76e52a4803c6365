import { build } from 'vite';
import { root } from '../entries.mjs';

/** Preact under React's names: a third of the bytes of the whole widget (see "The widget" in ARCHITECTURE.md). */
const preact = [
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
];

const ownDecoder = {
  find: 'decode-named-character-reference',
  replacement: `${root}scripts/cdn/decodeNamedReference.mjs`,
};

/**
 * Bundles one entry of the widget, with everything that it needs, not yet minified: names of files and of exports can still be
 * read.
 *
 * @param {string} entry from the root
 * @param {{ format: 'es' | 'iife', isReact: boolean, appFile?: string, plan?: { plugin: import('vite').Plugin, outputs: object[] } }} options
 *   `appFile`: the name to write in place of the one in `src/widget/appFile.ts`. `plan`: see `planChunks`.
 * @returns {Promise<import('vite').Rolldown.OutputChunk[]>}
 */
export async function bundleForPages(entry, { format, isReact, appFile, plan }) {
  const results = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: [ownDecoder, ...(isReact ? [] : preact)] },
    plugins: [
      withoutDirectives,
      withoutHtml,
      withoutDefault,
      ...(appFile ? [fillIn(appFile)] : []),
      ...(plan ? [plan.plugin] : []),
    ],
    build: {
      write: false,
      target: 'es2022',
      // Browsers that have light-dark() and nesting: an older target would rewrite both into something larger.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      cssMinify: 'lightningcss',
      minify: false,
      modulePreload: false,
      // `name` is asked for, and used by an entry that exports something.
      lib: { entry: root + entry, ...(!plan && { formats: [format] }), name: 'ticketdockExports' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        checks: { bundlerTimings: false },
        output: plan?.outputs ?? { entryFileNames: '[name].js' },
      },
    },
  });
  return results.at(-1).output.map((file) => {
    if (file.type !== 'chunk') throw new Error(`${entry}: ${file.fileName} would have to be loaded by itself.`);
    return file;
  });
}

/** A page has no server components, and a directive in the middle of a file is a warning for each module. */
const withoutDirectives = {
  name: 'without-directives',
  enforce: 'pre',
  transform: {
    filter: { code: /^\s*['"]use client['"]/m },
    handler: (code) => ({ code: code.replace(/^\s*(['"])use client\1;?/m, ''), map: null }),
  },
};

/** The kit gives no string as HTML to anybody. So that all can see that none is taken, Preact's way for one takes text. */
const withoutHtml = {
  name: 'without-html',
  transform: {
    filter: { id: /\/preact\/dist\/preact\.mjs$/ },
    handler: (code) => ({ code: code.replaceAll('.innerHTML', '.textContent'), map: null }),
  },
};

/** The whole of `preact/compat` hangs on its default export; of a namespace only what is used is taken. */
const withoutDefault = {
  name: 'without-default',
  transform: {
    filter: { id: /\/node_modules\//, code: /^import React from ['"]react['"]/m },
    handler: (code) => ({ code: code.replace(/^import React from/m, 'import * as React from'), map: null }),
  },
};

function fillIn(appFile) {
  return {
    name: 'app-file',
    load: {
      filter: { id: /\/src\/widget\/appFile\.ts$/ },
      handler: () => `export const appFile = ${JSON.stringify(appFile)};`,
    },
  };
}
