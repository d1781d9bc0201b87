import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong, one line per rule and element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/**
 * Goes through the page by Tab alone, once around. Tells what somebody without a mouse does not get to, and where on the
 * way nothing shows where one is.
 */
export async function outOfReach(page: Page): Promise<string[]> {
  // From the very beginning of the page, wherever the focus was left.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const unmarked: string[] = [];
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return 'outside';
      // A field for a date has several places to stop at.
      if (here.getAttribute('data-reached') === 'here') return 'inside';
      if (here.hasAttribute('data-reached')) return 'again';
      document.querySelector('[data-reached="here"]')?.setAttribute('data-reached', 'before');
      here.setAttribute('data-reached', 'here');
      const { outlineStyle, boxShadow } = getComputedStyle(here);
      const shows = outlineStyle !== 'none' || boxShadow !== 'none';
      return { shows, what: here.outerHTML.slice(0, 120) };
    });
    if (seen === 'again') break;
    if (seen === 'outside' || seen === 'inside') continue;
    if (!seen.shows) unmarked.push(`no focus shows: ${seen.what}`);
  }
  const missed = await page.evaluate(() => {
    const controls = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';
    const missing = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (one) =>
        !one.hasAttribute('data-reached') &&
        one.tabIndex >= 0 &&
        one.checkVisibility({ visibilityProperty: true }) &&
        // One of a group of radio buttons stands for all; arrow keys lead to the others.
        !(one instanceof HTMLInputElement && one.type === 'radio'),
    );
    document.querySelectorAll('[data-reached]').forEach((one) => one.removeAttribute('data-reached'));
    return missing.map((one) => `out of reach: ${one.outerHTML.slice(0, 120)}`);
  });
  return [...unmarked, ...missed];
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

/** Does something while the window is as narrow as a phone. */
export async function narrow(page: Page, work: () => Promise<void>): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await work();
  if (before) await page.setViewportSize(before);
}
