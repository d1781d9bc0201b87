import { expect, type Page, test } from '@playwright/test';
import { change } from '../src/database.ts';
import { scrollingSideways, violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';
import { StaffCaller, StaffConsole } from '../src/staff-console.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** As it is on the desk, in a picture and by axe, and then on the width of a phone. */
async function look(page: Page, name: string): Promise<void> {
  expect.soft(await violations(page), name).toEqual([]);
  await picture(page, name);
  await page.setViewportSize(PHONE);
  expect.soft(await violations(page), `${name} on a phone`).toEqual([]);
  expect
    .soft(
      (await scrollingSideways(page)).filter((one) => !one.startsWith('div.tablewrap')),
      name,
    )
    .toEqual([]);
  await picture(page, `${name}-phone`);
  await page.setViewportSize(DESK);
}

test('the newly eligible are counted month by month', async ({ browser }) => {
  // Born in the same month six months ago: food beside milk begins, and a check-up after it.
  for (let n = 0; n < 12; n++) {
    await Parent.registered(`春の人${String(n)}`, { ward: 'nada', birthMonth: monthsAgo(3).text });
  }
  const editor = await StaffConsole.of(browser, 'editor');
  const { page } = editor;
  await editor.go('制度');
  await page.getByRole('link', { name: '新しく対象' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByText(/1日から.+1日まで。登録/)).toBeVisible();
  await look(page, 'newly-eligible-month');
  await page.getByRole('button', { name: /^新年度/ }).click();
  await expect(page.getByText(/4月1日まで。登録/)).toBeVisible();
  await page.getByRole('button', { name: '月を選ぶ' }).click();
  await expect(page.getByLabel('月', { exact: true })).toBeVisible();
  await look(page, 'newly-eligible-months');
  await page.getByRole('button', { name: /0世帯の制度/ }).click();
  await expect(page.getByRole('button', { name: '0世帯の制度を隠す' })).toBeVisible();
  await editor.leave();
});

test('those who are newly eligible become an audience, and a letter away', async ({ browser }) => {
  const editor = await StaffConsole.of(browser, 'editor');
  const { page } = editor;
  await editor.open('/newly-eligible');
  await expect(page.getByText(/1日から.+1日まで。登録/)).toBeVisible();
  const first = page.getByRole('button', { name: /^届ける相手をつくる：/ }).first();
  const service = ((await first.getAttribute('aria-label')) ?? '').replace('届ける相手をつくる：', '');
  const told = await page.getByRole('row').filter({ hasText: service }).first().getByRole('cell').nth(1).textContent();
  await first.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`いまの世帯の数　${told}`);
  await look(page, 'newly-eligible-audience');
  await dialog.getByLabel('名前').fill('来月に新しく対象になる世帯');
  await dialog.getByRole('button', { name: 'つくる' }).click();
  await expect(page.getByRole('heading', { name: '来月に新しく対象になる世帯' })).toBeVisible();
  await expect(page.locator('.seg__say')).toContainText(`のあいだに新しく「${service}」の対象になる方`);
  await expect(page.locator('.seg__count .figure')).toContainText(told ?? '');
  await look(page, 'newly-eligible-segment');

  // Joined with a sentence about where they live, it means those of them alone.
  const sentences = page.locator('.rules .rule');
  await page.getByRole('button', { name: '住んでいる区' }).click();
  await sentences.nth(1).getByRole('button', { name: /^区：/ }).click();
  await page.getByRole('checkbox', { name: '灘区', exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('.seg__say')).toContainText('の対象になって、灘区に住んでいる方');
  await expect(sentences.nth(0).locator('.rule__left b')).toHaveText(told ?? '');
  // The twelve at least, in tens.
  await expect(sentences.nth(1).locator('.rule__left b')).toHaveText(/^[1-9]\d*0$/);
  await look(page, 'newly-eligible-joined');
  await page.getByRole('button', { name: '配信をつくる' }).click();
  await expect(page.getByRole('dialog')).toContainText('来月に新しく対象になる世帯');
  await editor.leave();
});

test('what waits to be looked at again is counted in the rail of those who can do it', async ({ browser }) => {
  await change(
    `INSERT INTO source_watch (url, state, fault, failures, looked_at)
     SELECT source->>'url', 'broken', 'http404', 3, now()
       FROM service_version, jsonb_array_elements(content->'sources') source
      WHERE service_id = 'jido-teate' AND state = 'published' LIMIT 1
     ON CONFLICT (url) DO UPDATE SET state = 'broken', fault = 'http404'`,
  );
  const supervisor = await StaffConsole.of(browser, 'supervisor');
  const { page } = supervisor;
  const place = supervisor.navigation.getByRole('link', { name: '制度', exact: true });
  await expect(place.locator('.rail__count')).toHaveText('1');
  await expect(place).toHaveAttribute('title', /開けない出典1件/);
  await picture(page, 'upkeep-rail');
  await supervisor.go('制度');
  await page.getByRole('link', { name: /^見直し/ }).click();
  await page.getByRole('button', { name: /出典の変化/ }).click();
  await expect(page.getByRole('cell').getByRole('link', { name: '児童手当', exact: true })).toBeVisible();
  await look(page, 'upkeep-resting');
  await page.getByRole('cell').getByRole('link', { name: '児童手当', exact: true }).click();
  await expect(page.getByRole('heading', { name: '児童手当', exact: true })).toBeVisible();
  await supervisor.leave();

  const counsellor = await StaffConsole.of(browser, 'counsellor');
  await expect(counsellor.navigation.locator('.rail__count')).toHaveCount(0);
  await counsellor.open('/newly-eligible');
  await expect(counsellor.page.getByRole('heading', { name: 'この画面は開けません' })).toBeVisible();
  await counsellor.leave();
  const caller = await StaffCaller.of(browser, 'counsellor');
  expect((await caller.attempt('GET', '/staff/services/upkeep')).status).toBe(403);
  await change(`DELETE FROM source_watch WHERE fault = 'http404'`);
});

test('the desk sees what a parent may expect, and an editor finds any service to put beside another', async ({
  browser,
}) => {
  const parent = await Parent.registered('手当を知りたい人', { ward: 'nada', birthMonth: monthsAgo(20).text });
  const id = await parent.openConsultation('児童手当はいくらですか。');
  const counsellor = await StaffConsole.of(browser, 'counsellor');
  await counsellor.open(`/consultations/${id}`);
  await expect(counsellor.page.getByRole('complementary').getByText(/めやす 月15,000円/)).toBeVisible();
  await picture(counsellor.page, 'desk-estimate');
  await counsellor.leave();

  const editor = await StaffConsole.of(browser, 'editor');
  const caller = await StaffCaller.of(browser, 'editor');
  const { number } = await caller.do<{ number: number }>('POST', '/staff/services/jido-teate/versions', {});
  const { page } = editor;
  await editor.open(`/service-versions/jido-teate/${String(number)}`);
  await page.getByRole('button', { name: '金額・窓口など' }).click();
  const related = page.getByRole('group', { name: '関わりのある制度' });
  await related.getByLabel('制度をさがして足す').fill('病児');
  await related
    .getByRole('button', { name: /病児保育.*を足す/ })
    .first()
    .click();
  await expect(related.getByRole('button', { name: /病児保育.*を外す/ })).toBeVisible();
  await look(page, 'pick-services');
  await editor.leave();
  await caller.do('DELETE', `/staff/services/jido-teate/versions/${String(number)}`);
});
