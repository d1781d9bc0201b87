import { type Browser, expect, type Page } from '@playwright/test';
import { line } from './line.ts';
import { world } from './world.ts';

/** The LIFF app alone in a window as wide as a small phone. `textSize` is what the person has set for all text, in percent. */
export async function bareLiff(
  browser: Browser,
  { textSize = 100 } = {},
): Promise<{
  page: Page;
  /** Opens a path and waits until the heading and everything that loads behind it is there. */
  open: (path: string, userId: string, heading: string | RegExp) => Promise<void>;
  close: () => Promise<void>;
}> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, hasTouch: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: (16 * textSize) / 100 } });
  return {
    page,
    open: async (path, userId, heading) => {
      // Only the part after # differs between two openings of one path: leave first, so that the app begins anew.
      await page.goto('about:blank');
      await page.goto(`${world.apiUrl}/liff${path}#simulator_code=${await line.liffCode(userId)}`);
      await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"], .bones')).toHaveCount(0);
    },
    close: () => context.close(),
  };
}
