import { expect, test } from '@playwright/test';
import { scrollingSideways, violations } from '../src/look.ts';
import { picture } from '../src/pictures.ts';
import { named } from '../src/registering.ts';
import { world } from '../src/world.ts';

const SIZES = [
  ['phone', { width: 375, height: 812 }],
  ['desktop', { width: 1280, height: 900 }],
] as const;

for (const [name, viewport] of SIZES) {
  test(`somebody without the app reads about a service, on a ${name}`, async ({ browser }) => {
    // These pages are whole without scripts; axe needs some of its own.
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(`${world.apiUrl}/services`);
    await expect(page.getByRole('heading', { level: 1, name: '子育ての制度の一覧' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await scrollingSideways(page)).toEqual([]);
    await picture(page, `public-pages-01-list-${name}`);

    await page.getByRole('link', { name: '児童手当', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '児童手当' })).toBeVisible();
    for (const [language, title] of [
      ['日本語', '手続き'],
      ['やさしい日本語', '申しこみ'],
      ['English', 'How to apply'],
    ]) {
      await page.getByRole('link', { name: language!, exact: true }).click();
      await expect(page.getByRole('heading', { name: named(title!) })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await scrollingSideways(page)).toEqual([]);
      await picture(page, `public-pages-02-${language}-${name}`);
    }
    expect(await context.cookies()).toEqual([]);
    await page.getByRole('link', { name: 'Open in LINE and see if it fits you' }).click();
    await expect(page).toHaveURL(`${world.apiUrl}/liff/benefits/jido-teate`);
    await context.close();
  });
}

test('a page of a service fits at twice the size of text', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  await page.goto(`${world.apiUrl}/services/jido-teate`);
  await page.addStyleTag({ url: '/services/pages.css' });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await scrollingSideways(page)).toEqual([]);
  await picture(page, 'public-pages-03-large-text');
  await context.close();
});
