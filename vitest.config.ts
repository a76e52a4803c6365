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

/** Every story in one theme, axe and all. */
const stories = (theme: 'light' | 'dark', port: number) => ({
  extends: true as const,
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  define: { 'import.meta.env.STORYBOOK_THEME': JSON.stringify(theme) },
  test: { name: `storybook-${theme}`, browser: browserAt(port) },
});

export default defineConfig({
  plugins: [react()],
  resolve: { alias: sourceAliases() },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/component/**/*.test.tsx'],
          setupFiles: ['test/support/setup.ts'],
        },
      },
      {
        extends: true,
        // Without this list the first run finds them one by one and reloads the page in the middle of tests.
        optimizeDeps: {
          include: [
            'react',
            'react-dom/client',
            'react/jsx-dev-runtime',
            '@tanstack/react-query',
            'react-hook-form',
            '@hookform/resolvers/zod',
            '@radix-ui/react-select',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.tsx'],
          browser: browserAt(41300),
        },
      },
      stories('light', 41310),
      stories('dark', 41320),
    ],
  },
});
