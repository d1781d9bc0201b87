import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { readPdf, type ReadPdf } from '../../../api/test/outreach-flyers-pdf.ts';
import { callJob, select } from '../src/database.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { Phone } from '../src/phone.ts';
import { picture } from '../src/pictures.ts';
import { agree, finishSurvey, tellOneChild } from '../src/registration.ts';
import { StaffCaller, StaffConsole } from '../src/staff-console.ts';
import { world } from '../src/world.ts';

const time = Date.now() % 1_000_000;
const place = `灘区の図書館の入口${time}`;
const flyer = `図書館に置くカード${time}`;
const remark = '無料であることがわかるようにしてください。';
const wording = 'うちに合う制度のお知らせと、\n相談員への相談を、無料で。';
/** Figures about fewer people are withheld. */
const FLOOR = 10;

interface Route {
  id: string;
  name: string;
  code: string;
  address: string;
  funnel: Record<'scanned' | 'opened' | 'friend' | 'started' | 'finished' | 'consulted', number | null>;
}

/** What a phone gets that reads the code: where it is sent, and nothing to keep. */
async function scan(request: APIRequestContext, address: string): Promise<URL> {
  const answer = await request.get(address, { maxRedirects: 0 });
  expect(answer.status()).toBe(302);
  expect(answer.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  expect(answer.headers()['set-cookie']).toBeUndefined();
  return new URL(answer.headers()['location']!);
}

async function downloaded(page: Page, name: string): Promise<ReadPdf> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return readPdf(readFileSync(await file.path()));
}

test('a flyer is drawn up, corrected with the city, printed, scanned, and counted', async ({ browser, request }) => {
  const editor = await StaffConsole.of(browser, 'editor');
  const city = await StaffConsole.of(browser, 'cityApprover');
  const { page } = editor;

  await test.step('the editor makes a code for the place', async () => {
    await editor.go('QR');
    await page.getByRole('button', { name: 'QRをつくる' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('置く場所の名前').fill(place);
    await form.getByLabel('場所の種類').selectOption('児童館・図書館・遊び場');
    await form.getByLabel('チラシの版').fill('カード');
    await form.getByRole('button', { name: 'つくる' }).click();
    await expect(page.getByRole('row', { name: new RegExp(place) })).toBeVisible();
  });
  const caller = await StaffCaller.of(browser, 'editor');
  const route = async (): Promise<Route> =>
    (await caller.do<{ items: Route[] }>('GET', '/staff/routes?limit=100')).items.find(({ name }) => name === place)!;
  const { id, code, address } = await route();

  await test.step('and a flyer from a template, with the code in it', async () => {
    await editor.go('チラシ');
    await page.getByRole('button', { name: 'チラシを作る' }).click();
    await page.getByRole('radio', { name: '手渡しカード' }).check();
    await page.getByLabel('チラシの名前').fill(flyer);
    await page.getByRole('button', { name: '作る', exact: true }).click();
    await expect(page.getByText('QRの行き先を選んでいません。')).toBeVisible();
    await page.getByRole('button', { name: 'チラシのこと' }).click();
    await page.getByLabel('QRの行き先').selectOption(`${place}（${code}）`);
    await expect(page.getByText('気になるところはありません。')).toBeVisible();
    await picture(page, 'flyers-01-drawn');
    await page.getByRole('button', { name: '校正に出す' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '校正に出す' }).click();
    await expect(page.getByRole('banner').getByText('校正1回目')).toBeVisible();
  });

  await test.step('the city pins a remark on the page', async () => {
    await city.go('チラシ');
    await city.page.getByRole('link', { name: flyer }).click();
    await city.page.getByRole('button', { name: 'コメントを書く' }).click();
    const pin = city.page.getByRole('button', { name: /^新しいコメントの場所/ });
    await expect(pin).toBeFocused();
    await city.page
      .getByRole('img', { name: `「${flyer}」の紙面` })
      .click({ position: { x: 60, y: 150 }, force: true });
    await city.page.getByRole('textbox', { name: /^コメント/ }).fill(remark);
    await city.page.getByRole('button', { name: 'コメントを残す' }).click();
    await expect(city.said('コメントを残しました。')).toBeVisible();
    await expect(city.page.getByRole('button', { name: '校了にする' })).toBeDisabled();
    await expect(city.page.getByText('答え待ちのコメントが1件あります。')).toBeVisible();
    await picture(city.page, 'flyers-02-remark');
  });

  await test.step('the editor answers, changes the words, and shows it again', async () => {
    await page.reload();
    await page
      .getByRole('complementary', { name: 'コメントと版' })
      .getByRole('button', { name: /答え待ち/ })
      .click();
    await page.getByRole('textbox', { name: /^答え/ }).fill('「無料」と書きました。');
    await page.getByRole('button', { name: '直す', exact: true }).click();
    await expect(editor.said('答えました。')).toBeVisible();
    await page.getByRole('button', { name: /^うちに合う制度のお知らせ/ }).click();
    await page.getByRole('textbox', { name: /^文字/ }).fill(wording);
    await picture(page, 'flyers-03-answered');
    await page.getByRole('button', { name: '校正に出す' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '校正に出す' }).click();
    await expect(page.getByRole('banner').getByText('校正2回目')).toBeVisible();
  });

  await test.step('the city says that it is final', async () => {
    await city.page.reload();
    await city.page.getByRole('button', { name: '校了にする' }).click();
    await city.page.getByRole('dialog').getByRole('button', { name: '校了にする' }).click();
    await expect(city.page.getByRole('banner').getByText('校了', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('校了したチラシです。書き換えられません。')).toBeVisible();
    await picture(page, 'flyers-04-final');
  });

  await test.step('it prints with its own type, and with crop marks where they are asked for', async () => {
    const office = await downloaded(page, 'PDF（そのままの大きさ）');
    const press = await downloaded(page, 'PDF（塗り足し・トンボつき）');
    for (const pdf of [office, press]) {
      expect(pdf.fonts.map((font) => font.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
        'NotoSansJP-Bold',
        'NotoSansJP-Regular',
      ]);
      expect(pdf.texts.map(({ text }) => text).join('')).toContain('相談員への相談を、無料で。');
    }
    expect([office.strokes, press.strokes]).toEqual([0, 20]);
    expect(press.box('TrimBox')[0]! - press.box('BleedBox')[0]!).toBeCloseTo((3 * 72) / 25.4, 1);
  });

  await test.step('and for another place with its own code, without another 校了', async () => {
    const other = `灘区の児童館${time}`;
    await caller.do('POST', '/staff/routes', { name: other, placeKind: 'play', ward: 'nada', flyerVersion: 'カード' });
    await page.reload();
    await page.getByLabel('場所・区・版でしぼる').fill(other);
    const there = await downloaded(page, `${other}のPDF：塗り足し・トンボつき`);
    expect(there.texts.map(({ text }) => text).join('')).toContain('相談員への相談を、無料で。');
    expect(there.strokes).toBe(20);
    await picture(page, 'flyers-05-places');
  });

  await test.step('a parent reads the code and registers; nobody else is told', async () => {
    const phone = await Phone.ofNewPerson(browser, '図書館に来た人');
    const asked: URL[] = [];
    phone.page.on('request', (one) => void asked.push(new URL(one.url())));
    const target = await scan(request, address);
    expect(target.host).toBe('liff.line.me');
    await phone.addAccount();
    await phone.open(`/${target.search}`);
    await agree(phone.liff, '灘区');
    await tellOneChild(phone.liff, monthsAgo(20));
    await finishSurvey(phone.liff);
    await expect(
      phone.liff.getByRole('heading', { name: /あなたに合いそうな制度が\s*\d+\s*件あります/ }),
    ).toBeVisible();
    const ours = new Set([world.apiUrl, world.simulatorUrl].map((url) => new URL(url).host));
    expect(asked.filter(({ host, protocol }) => protocol.startsWith('http') && !ours.has(host))).toEqual([]);
    const [arrived] = await select(
      `SELECT a.route_id FROM route_arrival a JOIN parent p USING (household_id) WHERE p.line_user_id = $1`,
      [phone.userId],
    );
    expect(arrived).toEqual({ route_id: id });
    // Nothing of the way stays on the phone: not in the address, not in a cookie, not in a store.
    const frame = phone.page.frames().find((one) => one.url().startsWith(`${world.apiUrl}/liff`))!;
    const kept = await frame.evaluate(() =>
      JSON.stringify([location.href, document.cookie, { ...localStorage }, { ...sessionStorage }]),
    );
    expect(kept).not.toContain(code);
    expect(JSON.stringify(await phone.page.context().cookies())).not.toContain(code);
    await phone.putAway();
  });

  await test.step('and with ten others the way from the scan to the end of the survey shows', async () => {
    for (let n = 1; n <= FLOOR; n++) {
      await scan(request, address);
      await Parent.registered(`図書館に来た人${n}`, { ward: 'nada', birthMonth: monthsAgo(n).text, route: code });
    }
    await callJob('outreach.route-steps');
    const all = FLOOR + 1;
    await expect
      .poll(async () => (await route()).funnel)
      .toEqual({ scanned: all, opened: FLOOR, friend: FLOOR, started: FLOOR, finished: FLOOR, consulted: null });
    await editor.go('QR');
    const row = page.getByRole('row', { name: new RegExp(place) });
    await expect(row).toContainText('非表示');
    await expect(row.getByText(String(all), { exact: true })).toHaveCount(1);
    await expect(row.getByText(String(FLOOR), { exact: true })).toHaveCount(4);
    await picture(page, 'flyers-06-funnel');
  });
  await editor.leave();
  await city.leave();
});
