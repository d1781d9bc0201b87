import { defineConfig } from '@playwright/test';
import type { Browser } from './src/browser.ts';

const browser = JSON.parse(process.env['BROWSER'] ?? 'null') as Browser | null;
if (!browser) throw new Error('The journeys need a world to travel in: run them with `npm test -- journeys`.');

export default defineConfig({
  testDir: './test',
  outputDir: './test-results',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...(process.env as Record<string, string>), ...browser.env },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
