import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './e2e/browser.ts';

/**
 * Journeys in a real browser against the served production build. Each journey starts its own server (`e2e/fixtures.ts`), so that it may stop,
 * restart and break it. A journey that passes only at the second attempt has told us something: at a desk it is a failure, in CI it is named at the
 * end (`.ci/summary.mjs`) and more than three of them fail the run, since one stall of a shared machine says nothing of the change.
 */
export default defineConfig({
  testDir: 'e2e/journeys',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'reports/e2e',
  workers: 2,
  fullyParallel: true,
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    browserName: 'chromium',
    headless: true,
    video: 'off',
    // a trace keeps a copy of every one of a thousand cells at every step
    trace: 'off',
    screenshot: 'only-on-failure',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1600, height: 1000 },
    serviceWorkers: 'block',
    launchOptions: { executablePath: findBrowser(), args: browserFlags() },
  },
});
