import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './test/support/chromium.js';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] !== undefined,
  // A test that passes the second time has shown a fault, not its absence.
  retries: 0,
  timeout: 60_000,
  // Two cores may have a build to do beside.
  expect: { timeout: 10_000 },
  // A file has servers and data of its own.
  workers: 2,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.cache/reports/playwright.json' }],
  ],
  use: { launchOptions: chromiumLaunchOptions, trace: 'retain-on-failure' },
  projects: [{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } }],
});
