import { expect, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { select } from '../src/database.ts';
import { line } from '../src/line.ts';
import { violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { picture } from '../src/pictures.ts';
import { named, Registering } from '../src/registering.ts';

test('the whole registration can be read and done in English, and what follows it', async ({ browser }) => {
  const userId = await line.newPerson('A reader of English', true);
  const { page, open, close } = await bareLiff(browser);
  await open('/welcome', userId, '合う制度が届く。');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Support that fits.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await picture(page, 'english-01-welcome');

  const parent = new Registering(page, 'en');
  await parent.agree('nada');
  expect.soft(await violations(page)).toEqual([]);
  await picture(page, 'english-02-children');
  await parent.tellChildren([monthsAgo(30)]);
  await parent.choose('no');
  await parent.choose('yes');
  await expect(page.getByRole('radio', { name: 'English' })).toHaveAttribute('aria-checked', 'true');
  await picture(page, 'english-03-language');
  await parent.finish();
  await expect(page.getByRole('link', { name: /^See all \d+$/ })).toBeVisible();
  await picture(page, 'english-04-finished');
  expect.soft(await violations(page)).toEqual([]);
  expect(await select('SELECT language FROM household_row WHERE line_user_id = $1', [userId])).toEqual([
    { language: 'en' },
  ]);

  for (const [name, tab, heading] of [
    ['05-home', 'Home', /Open|Next|closed/i],
    ['06-ask', 'Ask', /Consultation/],
    ['07-settings', 'Settings', /Settings/],
  ] as const) {
    if (name === '05-home') await page.getByRole('link', { name: /^See all \d+$/ }).click();
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: tab, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await picture(page, `english-${name}`);
    expect.soft(await violations(page)).toEqual([]);
  }
  // The language is remembered on the phone, and one tap away on every screen.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByRole('button', { name: '日本語', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: named('設定') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await close();
});
