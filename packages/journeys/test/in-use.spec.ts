import { expect, type Page, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { select } from '../src/database.ts';
import { scrollingSideways, violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';

/** Of a child of any age; who uses it says nothing sensitive, so the mark is kept with us. */
const CARD = 'yobo-sesshu';
const CARD_NAME = '子どもの定期予防接種';
const AT_DESK = 'tokubetsu-jido-fuyo-teate';
const HOME = 'あなたに合いそうな制度';

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });
const fitting = async (page: Page): Promise<number> => Number(await page.locator('.fit .count__n').innerText());

async function look(page: Page, name: string): Promise<void> {
  expect.soft(await violations(page), name).toEqual([]);
  expect.soft(await scrollingSideways(page), name).toEqual([]);
  await picture(page, name);
}

test('what is in use rings no more, counts no more, and is found and taken off in the settings', async ({
  browser,
}) => {
  const parent = await Parent.registered('もう受けている人', { ward: 'tarumi', birthMonth: monthsAgo(50).text });
  const { page, open, close } = await bareLiff(browser);
  await open('/', parent.userId, HOME);
  const before = await fitting(page);
  expect(before).toBeGreaterThan(5);

  await open(`/benefits/${CARD}`, parent.userId, CARD_NAME);
  const remind = page.getByRole('region', { name: 'しめきりの前に知らせる' });
  await remind.getByLabel('知らせる日').fill(inDays(14));
  await remind.getByRole('button', { name: 'LINEで知らせる' }).click();
  await expect(remind.getByText(/の朝にLINEで知らせます。/)).toBeVisible();
  await page.getByRole('button', { name: 'もう利用している' }).click();
  await expect(page.getByText('「もう利用している」の印をつけ、しめきりのお知らせをとりやめました。')).toBeVisible();
  await expect(remind.getByText('利用している制度のしめきりは、お知らせしません。')).toBeVisible();
  await remind.scrollIntoViewIfNeeded();
  await look(page, 'in-use-01-rings-no-more');
  expect(await parent.do('GET', '/reminders')).toMatchObject({ items: [] });

  await open(`/benefits/${AT_DESK}`, parent.userId, '特別児童扶養手当');
  await page.getByRole('button', { name: 'もう利用している' }).click();
  await open('/', parent.userId, HOME);
  await expect(page.locator('.fit')).toBeVisible();
  expect(await fitting(page)).toBe(before - 1);
  await expect(page.locator('.fit').getByRole('link', { name: new RegExp(`^${CARD_NAME}`) })).toHaveCount(0);
  await look(page, 'in-use-02-home');
  await open('/benefits', parent.userId, '対象になりそう');
  await expect(page.getByText('このうち1件は、利用しています。')).toBeVisible();

  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await open('/settings', parent.userId, '設定');
  await page.getByRole('link', { name: 'もう利用している制度' }).scrollIntoViewIfNeeded();
  await look(page, 'in-use-03-settings');
  await page.getByRole('link', { name: 'もう利用している制度' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'もう利用している制度' })).toBeFocused();
  const rows = page.locator('.savedrow');
  await expect(rows).toHaveCount(2);
  expect(await parent.do('GET', '/used-services')).toMatchObject({ items: [{ serviceId: CARD }] });
  await expect(rows.filter({ hasText: CARD_NAME })).not.toContainText('この端末の中だけに残しています');
  await expect(rows.filter({ hasText: '特別児童扶養手当' })).toContainText('この端末の中だけに残しています');
  await look(page, 'in-use-04-list');
  const takeOff = (name: string) => page.getByRole('button', { name: new RegExp(`^外す\\s*${name}$`) });
  await takeOff('特別児童扶養手当').click();
  await expect(rows).toHaveCount(1);
  await takeOff(CARD_NAME).click();
  await expect(page.getByText('「もう利用している」を選んだ制度が、ここに並びます。')).toBeVisible();
  await look(page, 'in-use-05-none');
  await expect.poll(() => parent.do('GET', '/used-services')).toMatchObject({ items: [] });
  expect(asked.filter((line) => line.includes(AT_DESK))).toEqual([]);
  expect(await select('SELECT 1 FROM used_service WHERE service_id = $1', [AT_DESK])).toEqual([]);
  await page.getByRole('link', { name: 'もどる' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '設定' })).toBeVisible();

  await open('/', parent.userId, HOME);
  await expect(page.locator('.fit')).toBeVisible();
  expect(await fitting(page)).toBe(before);
  await close();
});
