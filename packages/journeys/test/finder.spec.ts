import { type Browser, expect, type Page, type Request, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { change, select, whereHeld } from '../src/database.ts';
import { inDays } from '../src/days.ts';
import { CARD, CARD_NAME, publishCard } from '../src/finder-card.ts';
import { line } from '../src/line.ts';
import { violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { Phone } from '../src/phone.ts';
import { picture } from '../src/pictures.ts';
import { world } from '../src/world.ts';

const AT_DESK = 'tokubetsu-jido-fuyo-teate';
const REMINDER = '保存した制度のしめきりが近づいています。';

test.beforeAll(({ browser }) => publishCard(browser));

/** Everything the phone asks of the API from now on, with what it carries. */
function asked(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) requests.push(request);
  });
  return requests;
}
const told = (requests: readonly Request[]) =>
  requests.map((request) => `${request.method()} ${request.url()} ${request.postData() ?? ''}`);

async function tellChild(page: Page, birth: { year: number; month: number }): Promise<void> {
  await page.getByLabel('1人めの生まれた年').selectOption(String(birth.year));
  await page.getByLabel('1人めの生まれた月').selectOption(String(birth.month));
  await page.getByRole('button', { name: 'この1人で全員です' }).click();
}

/** How many stand in a group, by its heading. */
const count = async (page: Page, group: string): Promise<number> =>
  Number(/\d+/.exec(await page.getByRole('region', { name: group, exact: true }).locator('.group__n').innerText())![0]);

async function parentsPhone(browser: Browser, name: string) {
  const parent = await Parent.registered(name, { ward: 'tarumi', birthMonth: monthsAgo(50).text });
  return { parent, ...(await bareLiff(browser)) };
}

test('somebody who is not registered answers on the phone alone and sees the results change', async ({ browser }) => {
  const newcomer = await line.newPerson('登録していない人');
  const { page, open, close } = await bareLiff(browser);
  await open('/benefits', newcomer, '制度をさがす');
  const requests = asked(page);
  await expect(page.getByText('回答は、この端末の中だけに残します。')).toBeVisible();
  await picture(page, 'finder-01-nothing-told');
  await page.getByRole('radio', { name: '灘区', exact: true }).click();
  await tellChild(page, monthsAgo(30));
  await expect(page.getByRole('heading', { name: 'あなたに合いそうな制度' })).toBeVisible();
  const before = await count(page, '対象になりそう');
  expect(before).toBeGreaterThan(5);
  await picture(page, 'finder-02-ward-and-child');

  const question = page.locator('#next-title');
  await expect(question).toBeFocused();
  const first = await question.innerText();
  await page.locator('#next').getByRole('radio').first().click();
  await expect(page.getByRole('status').filter({ hasText: /対象になりそうな制度/ })).toBeVisible();
  await expect(question).not.toHaveText(first);
  expect.soft(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '元にもどす' }).click();
  expect(await count(page, '対象になりそう')).toBe(before);

  // Not one request, whatever it was for, while everything was answered and judged.
  expect(told(requests)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: /^灘区/ })).toBeVisible();
  expect(told(requests).filter((line) => /nada|"\d{4}-\d{2}"|residence|child/.test(line))).toEqual([]);
  expect(requests.filter((one) => one.method() !== 'GET' && !one.url().endsWith('/parent/session'))).toEqual([]);
  await close();
});

test('services are found by a word and by a life event, with the keyboard alone', async ({ browser }) => {
  const { page, open, close } = await bareLiff(browser);
  await open('/benefits', await line.newPerson('さがす人'), '制度をさがす');
  const requests = asked(page);
  await page.getByLabel('制度の名前やことばでさがす').fill('ｺﾄﾞﾓ 誰でも');
  await expect(page.getByRole('link', { name: /^こども誰でも通園制度/ })).toBeVisible();
  await page.getByRole('button', { name: 'さがすことばを消す' }).click();

  await page.locator('summary', { hasText: 'できごとからさがす' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '出産' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '出産' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/^\d+件見つかりました$/).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^児童手当/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /高校生等通学定期券/ })).toHaveCount(0);
  await picture(page, 'finder-03-life-event');
  expect.soft(await violations(page)).toEqual([]);
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: '対象になりそう', exact: true })).toBeVisible();

  const field = page.getByLabel('制度の名前やことばでさがす');
  await field.fill('保育園');
  await expect(page.getByRole('link', { name: /^保育所・認定こども園などの利用申込/ })).toBeVisible();
  await field.fill('どこにもないことば');
  await expect(page.getByRole('link', { name: '登録して聞く' })).toBeVisible();
  await picture(page, 'finder-11-nothing-found');
  expect.soft(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'できごとからさがす' }).click();
  await expect(field).toHaveValue('');
  await expect(page.locator('summary', { hasText: 'できごとからさがす' })).toBeFocused();
  expect(told(requests)).toEqual([]);
  await close();
});

test('before registering a card is saved, ticked off without network, and shared without an answer', async ({
  browser,
}) => {
  const { page, open, close } = await bareLiff(browser);
  await open(`/benefits/${CARD}`, await line.newPerson('もちものを用意する人'), CARD_NAME);
  const requests = asked(page);
  await page.context().setOffline(true);
  const papers = page.getByRole('region', { name: '必要なもの' }).getByRole('checkbox');
  await papers.first().check();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('この端末の中だけに保存しました。')).toBeVisible();
  await expect(page.getByText(/つのうち、1つ用意しました/)).toBeVisible();
  await picture(page, 'finder-04-papers-offline');
  expect(told(requests)).toEqual([]);
  await page.context().setOffline(false);
  await page.reload();
  await expect(papers.first()).toBeChecked();
  await expect(page.getByRole('button', { name: '保存する' })).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: '家族に送る' }).click();
  const sheet = page.getByRole('dialog', { name: '家族に送る' });
  await expect(sheet.getByText('あなたの回答や結果は届きません。')).toBeVisible();
  const link = await sheet.locator('.sheet__link').innerText();
  expect(link).toBe(`${world.apiUrl}/services/${CARD}`);
  const shared = await fetch(link);
  expect([shared.status, (await shared.text()).includes(CARD_NAME)]).toEqual([200, true]);
  const href = new URL((await sheet.getByRole('link', { name: 'LINEで送る' }).getAttribute('href'))!);
  expect([href.origin + href.pathname, href.searchParams.get('text')]).toEqual([
    'https://line.me/R/share',
    `${CARD_NAME}\n${link}`,
  ]);
  await picture(page, 'finder-05-share');
  expect.soft(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '家族に送る' })).toBeFocused();

  await page.goto(`${world.apiUrl}/liff/benefits?show=saved`);
  await expect(page.getByRole('link', { name: new RegExp(`^${CARD_NAME}`) })).toBeVisible();
  expect(await select('SELECT 1 FROM saved_service WHERE service_id = $1', [CARD])).toEqual([]);
  await close();
});

test('a reminder that was agreed to comes through LINE once and names nothing', async ({ browser }) => {
  test.setTimeout(180_000);
  const { parent, page, open, close } = await parentsPhone(browser, 'しめきりを知りたい人');
  await open(`/benefits/${CARD}`, parent.userId, CARD_NAME);
  const remind = page.getByRole('region', { name: 'しめきりの前に知らせる' });
  await expect(remind.getByText(REMINDER)).toBeVisible();
  await remind.getByRole('button', { name: 'LINEで知らせる' }).click();
  await expect(remind.getByRole('alert')).toHaveText('知らせる日を選んでください。');
  await remind.getByRole('radio', { name: /^しめきりの7日前/ }).click();
  await expect(remind.getByLabel('知らせる日')).toHaveValue(inDays(13));
  await remind.getByLabel('知らせる日').fill(inDays(14));
  await remind.getByRole('button', { name: 'LINEで知らせる' }).click();
  await expect(remind.getByText(/の朝にLINEで知らせます。/)).toBeVisible();
  await remind.scrollIntoViewIfNeeded();
  await picture(page, 'finder-06-reminder-set');
  expect.soft(await violations(page)).toEqual([]);
  const [known] = await select<{ household: string }>(
    'SELECT household_id AS household FROM parent WHERE line_user_id = $1',
    [parent.userId],
  );
  const kept = 'SELECT to_jsonb(r) AS row FROM reminder r WHERE household_id = $1';
  const [{ row } = { row: {} }] = await select<{ row: object }>(kept, [known!.household]);
  expect(Object.keys(row).sort()).toEqual(['asked_at', 'day', 'household_id', 'id']);

  // The day comes.
  await change(`UPDATE reminder SET day = (now() AT TIME ZONE 'Asia/Tokyo')::date - 1 WHERE household_id = $1`, [
    known!.household,
  ]);
  const phone = await Phone.of(browser, parent.userId);
  await expect(phone.card(REMINDER)).toBeVisible({ timeout: 120_000 });
  await expect.poll(() => select(kept, [known!.household])).toEqual([]);
  const pushes = (await line.received()).items.filter(
    ({ body }) => body.includes(parent.userId) && body.includes(REMINDER),
  );
  expect(pushes).toHaveLength(1);
  expect(pushes[0]!.body).not.toMatch(/医療|iryohi|垂水|tarumi|歳/);
  await phone.card(REMINDER).getByRole('button', { name: 'ひらく' }).click();
  await expect(phone.liff.getByRole('heading', { name: '保存した制度' })).toBeVisible();
  await expect(phone.liff.getByRole('link', { name: new RegExp(`^${CARD_NAME}`) })).toBeVisible();
  expect(await phone.place()).toBe('/benefits');
  await picture(phone.page, 'finder-07-reminder-came');
  await phone.putAway();
  await close();
});

test('whoever opens a card of the desk leaves no trace, and what is saved of it stays on the phone', async ({
  browser,
}) => {
  const { parent, page, open, close } = await parentsPhone(browser, '窓口のカードを見る人');
  const before = await whereHeld([AT_DESK]);
  await open('/benefits', parent.userId, '対象になりそう');
  const requests = asked(page);
  const desk = page.getByRole('region', { name: '窓口で確認', exact: true });
  await expect(desk.getByText('この制度を開いたことは、記録に残しません。')).toBeVisible();
  await desk.getByRole('link', { name: /^特別児童扶養手当/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: '特別児童扶養手当' })).toBeVisible();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('この端末の中だけに保存しました。')).toBeVisible();
  await picture(page, 'finder-08-desk-card');
  expect.soft(await violations(page)).toEqual([]);

  const naming = requests.filter((one) => `${one.url()} ${one.postData() ?? ''}`.includes(AT_DESK));
  expect(naming.map((one) => new URL(one.url()).pathname)).toEqual([`/api/public/services/${AT_DESK}`]);
  for (const request of naming) expect((await request.allHeaders())['cookie']).toBeUndefined();
  const refused = await parent.attempt<{ code: string }>('PUT', `/saved-services/${AT_DESK}`, {});
  expect(refused.body.code).toBe('saved.asksAtDesk');
  expect(await whereHeld([AT_DESK])).toEqual(before);
  await close();
});

test('what somebody uses already keeps quiet: on the phone before registering, with us afterwards', async ({
  browser,
}) => {
  const guest = await bareLiff(browser);
  await guest.open('/benefits', await line.newPerson('もう利用している人'), '制度をさがす');
  await guest.page.getByRole('radio', { name: '灘区', exact: true }).click();
  await tellChild(guest.page, monthsAgo(30));
  const requests = asked(guest.page);
  const card = guest.page.getByRole('region', { name: '対象になりそう', exact: true }).getByRole('article').first();
  await card.getByRole('button', { name: 'もう利用している' }).click();
  await expect(card.getByText('利用しています')).toBeVisible();
  await expect(
    guest.page.getByText('「もう利用している」の印をつけました。この端末の中だけに残します。'),
  ).toBeVisible();
  await picture(guest.page, 'finder-10-in-use');
  expect.soft(await violations(guest.page)).toEqual([]);
  await card.getByRole('button', { name: 'もう利用している' }).click();
  await expect(card.getByText('利用しています')).toBeHidden();
  expect(told(requests)).toEqual([]);
  await guest.close();

  const { parent, page, open, close } = await parentsPhone(browser, '登録してもう利用している人');
  await open('/benefits/yobo-sesshu', parent.userId, '子どもの定期予防接種');
  await page.getByRole('button', { name: 'もう利用している' }).click();
  await expect(page.getByText('利用しています')).toBeVisible();
  await expect
    .poll(() => parent.do('GET', '/used-services'))
    .toEqual({
      items: [{ serviceId: 'yobo-sesshu' }],
      nextCursor: null,
    });
  await open(`/benefits/${AT_DESK}`, parent.userId, '特別児童扶養手当');
  await page.getByRole('button', { name: 'もう利用している' }).click();
  await expect(page.getByText('「もう利用している」の印をつけました。この端末の中だけに残します。')).toBeVisible();
  expect(await parent.do('GET', '/used-services')).toMatchObject({ items: [{ serviceId: 'yobo-sesshu' }] });
  await close();
});

test('a card that waits for an answer leads to that question', async ({ browser }) => {
  const { page, open, close } = await bareLiff(browser);
  await open('/benefits', await line.newPerson('答えて確かめる人'), '制度をさがす');
  await page.getByRole('radio', { name: '灘区', exact: true }).click();
  await tellChild(page, monthsAgo(96));
  const waiting = page.getByRole('region', { name: /^あと\d+問でわかる$/ }).getByRole('link');
  await waiting.last().click();
  await page.getByRole('link', { name: '質問に答えて確かめる' }).click();
  await expect(page.locator('#next-title')).toBeFocused();
  await expect(page.locator('#next')).toBeInViewport();
  await close();
});

test('a registered parent saves with us, and asks about the card', async ({ browser }) => {
  const { parent, page, open, close } = await parentsPhone(browser, 'カードについて聞く人');
  await open('/benefits/jido-teate', parent.userId, '児童手当');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('保存しました。「保存した制度」に並びます。')).toBeVisible();
  // The screen does not wait for the server.
  await expect
    .poll(() => parent.do('GET', '/saved-services'))
    .toEqual({ items: [{ serviceId: 'jido-teate' }], nextCursor: null });

  await page.getByRole('link', { name: 'これについて聞く' }).click();
  await expect(page.locator('.about').getByText('児童手当')).toBeVisible();
  await page.getByLabel('聞きたいこと').fill('額が変わる月を知りたいです。');
  await page.getByRole('button', { name: '送る', exact: true }).click();
  await expect(page.getByText('額が変わる月を知りたいです。')).toBeVisible();
  const { items } = await parent.do<{ items: { serviceId: string | null }[] }>('GET', '/consultations');
  expect(items.map(({ serviceId }) => serviceId)).toEqual(['jido-teate']);
  await picture(page, 'finder-09-asked');
  await close();
});
