import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { sourceAliases } from './scripts/entries.mjs';
import { chromiumLaunchOptions } from './test/support/chromium.js';

/** Made anew for each project: Vitest writes the project's name into it. */
const browserAt = (port: number) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions }),
  instances: [{ browser: 'chromium' as const }],
  api: { host: '127.0.0.1', port },
});

/** Found one by one they would reload the page in the middle of the first run's tests. */
const optimizeDeps = {
  include: [
    'react',
    'react-dom/client',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    '@tanstack/react-query',
    'react-hook-form',
    'lucide',
    'zod/mini',
    '@testing-library/dom',
  ],
};

/** Every story in one theme, axe and all. */
const stories = (theme: 'light' | 'dark', port: number) => ({
  extends: true as const,
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  // Two servers that optimise into one folder pull it from under each other.
  cacheDir: `node_modules/.cache/stories-${theme}`,
  optimizeDeps,
  // Not `import.meta.env`: Vitest keeps that for all projects together, and the last would win.
  define: { STORY_THEME: JSON.stringify(theme) },
  // A story in which the kit gives up waits for its five tries.
  test: { name: `storybook-${theme}`, browser: browserAt(port), testTimeout: 30_000 },
});

/** An adapter on its backend: a real server, started once for all files, or a simulator. */
const backend = (name: string, isServer: boolean) => ({
  extends: true as const,
  test: {
    name,
    environment: 'node',
    include: [`test/backends/${name}/**/*.test.ts`],
    ...(isServer && { globalSetup: [`test/backends/${name}/globalSetup.ts`] }),
    hookTimeout: 300_000,
    testTimeout: 60_000,
  },
});

export default defineConfig({
  plugins: [react()],
  resolve: { alias: sourceAliases() },
  test: {
    // A second, as usual, is not enough for two cores that do other things beside.
    expect: { poll: { timeout: 8000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          // Two cores have browsers to drive beside: a slow test is no failing one.
          testTimeout: 20_000,
          include: [
            'test/unit/**/*.test.{ts,tsx}',
            'test/component/**/*.test.tsx',
            'examples/{adapter,mounting}/**/*.test.ts',
          ],
          setupFiles: ['test/support/setup.ts'],
        },
      },
      {
        extends: true,
        cacheDir: 'node_modules/.cache/browser',
        optimizeDeps,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: browserAt(41300),
        },
      },
      {
        extends: true,
        test: {
          name: 'panel',
          environment: 'node',
          include: ['examples/panel/test/**/*.test.ts'],
          // Each file has a PostgreSQL of its own, in this process or beside it.
          fileParallelism: false,
          hookTimeout: 120_000,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          environment: 'node',
          include: ['test/faults/**/*.test.ts'],
          // Each file has a PostgreSQL and a panel of its own, and keeps both busy.
          fileParallelism: false,
          hookTimeout: 600_000,
          testTimeout: 120_000,
        },
      },
      backend('rt', true),
      backend('redmine', true),
      backend('billmanager', false),
      stories('light', 41310),
      stories('dark', 41320),
    ],
  },
});
