import { type Browser, expect, type Page, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { line } from '../src/line.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';
import { world } from '../src/world.ts';

/** The finder on a small phone, with nothing gliding: where something stands is where it stays. */
async function smallPhone(browser: Browser) {
  const phone = await bareLiff(browser);
  await phone.page.setViewportSize({ width: 360, height: 740 });
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  return phone;
}
async function parentsFinder(browser: Browser, name: string) {
  const parent = await Parent.registered(name, { ward: 'nagata', birthMonth: monthsAgo(50).text });
  const phone = await smallPhone(browser);
  await phone.open('/benefits', parent.userId, '対象になりそう');
  return phone;
}
const figures = (page: Page) => page.locator('.tally__n').allInnerTexts();
const top = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

test('a parent who moves out of the city, and back, sees the results of the new home at once', async ({ browser }) => {
  const { page, close } = await parentsFinder(browser, '引っ越す人');
  const before = await figures(page);
  const move = async (from: RegExp, to: string) => {
    await page.getByRole('button', { name: from }).click();
    await page.getByRole('radio', { name: to }).click();
    await expect(page.getByRole('radio', { name: to })).toHaveCount(0);
  };
  await move(/^長田区/, '神戸市外');
  await expect(page.getByRole('status').filter({ hasText: /制度が\d+件へりました/ })).toBeVisible();
  const outside = await figures(page);
  expect(Number(outside[0])).toBeLessThan(Number(before[0]));
  await move(/^神戸市外/, '西区');
  await expect.poll(() => figures(page)).toEqual(before);
  // What one sees at once is what one finds later.
  await page.reload();
  await expect(page.getByRole('button', { name: /^西区/ })).toBeVisible();
  expect(await figures(page)).toEqual(before);
  await close();
});

test('with the keyboard every answer is reached, and none is given by walking past it', async ({ browser }) => {
  const { page, open, close } = await smallPhone(browser);
  await open('/benefits', await line.newPerson('キーボードで答える人'), '制度をさがす');
  const question = page.locator('#next-title');
  const first = await question.innerText();
  await page.getByRole('radio').first().focus();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '北区', exact: true })).toBeFocused();
  await expect(question).toHaveText(first);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^北区/ })).toBeVisible();
  await expect(question).toBeFocused();
  await expect(question).not.toHaveText(first);
  await close();
});

test('what a tap has done and the next question stand before the eyes, and stay there', async ({ browser }) => {
  const { page, open, close } = await smallPhone(browser);
  await open('/benefits', await line.newPerson('はじめて答える人'), '制度をさがす');
  await page.getByRole('radio', { name: '灘区', exact: true }).click();
  const change = page.locator('.change');
  await expect(change).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#next-title')).toBeInViewport({ ratio: 1 });
  await picture(page, 'finder-11-first-tap');
  await page.getByLabel('1人めの生まれた年').selectOption(String(monthsAgo(50).year));
  await page.getByLabel('1人めの生まれた月').selectOption(String(monthsAgo(50).month));
  await page.getByRole('button', { name: 'この1人で全員です' }).click();
  await expect(change).toContainText(/[1-9]\d件ふえました/);
  await expect(change).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#next-title')).toBeInViewport({ ratio: 1 });

  // Nothing moves under the finger where all of it is seen.
  const stood = await top(page, '#asking');
  await page.locator('#next').getByRole('button', { name: 'わからない' }).click();
  await expect(change).toContainText(/\d+件は、窓口で確認できます/);
  expect(await top(page, '#asking')).toBe(stood);

  // Until nothing is left to ask: that is said, and has the focus.
  const none = page.getByText('いまのところ、質問はありません。');
  while (!(await none.isVisible())) {
    const asked = await page.locator('#next-title').innerText();
    await page.locator('#next').getByRole('button', { name: 'わからない' }).click();
    await expect(page.locator('#next-title')).not.toHaveText(asked);
  }
  await expect(page.locator('#next-title')).toBeFocused();
  await picture(page, 'finder-12-no-question-left');
  await page.getByRole('button', { name: '元にもどす' }).click();
  await expect(page.locator('#next-title')).toBeFocused();
  await expect(none).toBeHidden();
  await close();
});

test('whoever comes back from a card finds the finder as it was, also without network', async ({ browser }) => {
  const { page, close } = await parentsFinder(browser, 'カードを見くらべる人');
  await page
    .getByRole('button', { name: /^ほか\d+件を見る/ })
    .first()
    .click();
  const card = page.getByRole('article').nth(9);
  await card.locator('summary').click();
  const link = card.getByRole('link', { name: 'くわしく見る' });
  await link.scrollIntoViewIfNeeded();
  const [stood, y] = [await link.boundingBox(), await page.evaluate(() => scrollY)];
  expect(y).toBeGreaterThan(2000);
  await link.click();
  await expect(page.locator('h1.detail__name')).toBeFocused();
  await page.context().setOffline(true);
  await page.goBack();
  await expect(link).toBeFocused();
  expect([await link.boundingBox(), await page.evaluate(() => scrollY)]).toEqual([stood, y]);

  // Another card, which nobody has opened yet: its name, amount and desk were here all along.
  const name = await page.getByRole('article').nth(8).getByRole('heading').innerText();
  await page.getByRole('article').nth(8).getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('この部分を読み込めませんでした')).toBeVisible();
  await picture(page, 'finder-13-card-offline');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'もう一度読みこむ' }).click();
  await expect(page.getByRole('heading', { name: '対象になる方' })).toBeVisible();
  await page.goBack();

  await page.getByLabel('制度の名前やことばでさがす').fill('医療');
  await page.locator('#found ~ .card a').nth(2).click();
  await expect(page.locator('h1.detail__name')).toBeVisible();
  await page.getByRole('link', { name: 'もどる' }).click();
  await expect(page.getByLabel('制度の名前やことばでさがす')).toHaveValue('医療');
  await expect(page.locator('#found ~ .card a').nth(2)).toBeFocused();
  await expect(page.locator('#found ~ .card a').nth(2)).toBeInViewport();
  await close();
});

test('on the smallest phone the bar at the top is one row, in every language', async ({ browser }) => {
  const { page, close } = await parentsFinder(browser, '小さな画面の人');
  for (const language of ['ja', 'easy-ja', 'en']) {
    await page.evaluate((code) => localStorage.setItem('tsunagu.language', code), language);
    await page.reload();
    await expect(page.locator('.tally')).toBeVisible();
    const bar = await page.locator('.topbar').boundingBox();
    expect.soft(bar?.height, language).toBeLessThan(72);
    await picture(page, `finder-14-smallest-${language}`);
  }
  await close();
});

test('a start that takes long says so before the app stands, and offers another try', async ({ browser }) => {
  const { page, close } = await smallPhone(browser);
  let asked = 0;
  await page.route(/\/api\/public\/config/, () => void asked++);
  await page.goto(
    `${world.apiUrl}/liff/benefits#simulator_code=${await line.liffCode(await line.newPerson('待つ人'))}`,
  );
  const again = page.getByRole('button', { name: 'もう一度読みこむ' });
  await expect(page.locator('#app.awake')).toBeAttached();
  await expect(again).toBeHidden();
  // The seconds pass at once.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await expect(page.getByText('少し時間がかかっています。このままお待ちください。')).toBeVisible();
  await picture(page, 'finder-15-slow-start');
  await page.unroute(/\/api\/public\/config/);
  await again.click();
  await expect(page.getByRole('heading', { name: '制度をさがす' })).toBeVisible();
  expect(asked).toBeGreaterThan(0);
  await close();
});
