import path from 'node:path';
import type { Page } from '@playwright/test';

/** Keeps what the screen shows at a key moment, to be looked at by people. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: path.join(import.meta.dirname, '..', 'pictures', `${name}.png`),
    animations: 'disabled',
  });
}
