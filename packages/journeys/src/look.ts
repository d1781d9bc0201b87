import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong, one line per rule and element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Whatever can be moved sideways: the page itself or a part of it. */
export function scrollingSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1;
    });
    if (root.scrollWidth > root.clientWidth) {
      const edge = root.clientWidth + 1;
      wide.push(...[...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > edge));
    }
    return wide.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}
