import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readEntries, sourceAliases } from './scripts/entries.mjs';

const entry = Object.fromEntries(
  readEntries().map(({ file, source }) => [file.replace(/^dist\//, '').replace(/\.(js|css)$/, ''), source]),
);

/** The library: one built module a source module, so that a consumer's bundler takes only what is used. */
export default defineConfig({
  plugins: [react()],
  resolve: { alias: sourceAliases() },
  publicDir: false,
  build: {
    emptyOutDir: false,
    target: 'es2022',
    // Browsers that have light-dark() and nesting: an older target would rewrite both into something larger.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    cssCodeSplit: true,
    cssMinify: 'lightningcss',
    minify: false,
    sourcemap: true,
    lib: { formats: ['es'], entry },
    rolldownOptions: {
      // On a busy machine they are noise between a builder and a real warning.
      checks: { bundlerTimings: false },
      external: (id) => !/^[./\0]/.test(id),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
