import { expect, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { CARD, CARD_NAME, publishCard } from '../src/finder-card.ts';
import { scrollingSideways, violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';
import { world } from '../src/world.ts';

test.beforeAll(({ browser }) => publishCard(browser));

test('at twice the size of text, in easy Japanese and in English everything can be read', async ({ browser }) => {
  const parent = await Parent.registered('大きな文字で読む人', { ward: 'tarumi', birthMonth: monthsAgo(50).text });
  const screens = [
    ['finder', '/benefits', '対象になりそう'],
    ['card', `/benefits/${CARD}`, CARD_NAME],
    ['saved', '/benefits?show=saved', '保存した制度'],
    ['used', '/benefits?show=used', 'もう利用している制度'],
  ] as const;
  const big = await bareLiff(browser, { textSize: 200 });
  for (const [name, path, heading] of screens) {
    await big.open(path, parent.userId, heading);
    expect.soft(await scrollingSideways(big.page), name).toEqual([]);
    expect.soft(await violations(big.page), name).toEqual([]);
    await picture(big.page, `finder-200-${name}`);
  }
  await big.close();
  for (const language of ['easy-ja', 'en']) {
    const { page, open, close } = await bareLiff(browser);
    await open('/benefits', parent.userId, '対象になりそう');
    await page.evaluate((code) => localStorage.setItem('tsunagu.language', code), language);
    for (const [name, path] of screens) {
      await page.goto(`${world.apiUrl}/liff${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy="true"], .bones')).toHaveCount(0);
      expect.soft(await violations(page), `${language} ${name}`).toEqual([]);
      expect.soft(await scrollingSideways(page), `${language} ${name}`).toEqual([]);
      await picture(page, `finder-${language}-${name}`);
    }
    await close();
  }
});
