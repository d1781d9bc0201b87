import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';
import { people, StaffCaller, StaffConsole, type Who } from '../src/staff-console.ts';

const asking = ['質問', '回答'];
const consents = '同意文';
const inviting = ['チラシ', 'QR', 'メニュー'];

/** What each role finds in its navigation, and a page it must not open. */
const places: Record<Who, { sees: string[]; not: string }> = {
  counsellor: { sees: ['相談', '制度', '回答'], not: '/broadcasts' },
  otherCounsellor: { sees: ['相談', '制度', '回答'], not: '/audit' },
  supervisor: {
    sees: ['見守り', '相談', '記事', '届ける相手', '配信', '制度', ...asking, consents, ...inviting, '操作記録'],
    not: '/accounts',
  },
  manager: {
    sees: [
      '見守り',
      '相談',
      '記事',
      '届ける相手',
      '配信',
      '制度',
      ...asking,
      consents,
      ...inviting,
      '職員',
      '操作記録',
    ],
    not: '/city/consultations',
  },
  editor: { sees: ['記事', '届ける相手', '配信', '制度', ...asking, ...inviting], not: '/consultations' },
  cityViewer: { sees: ['相談', ...asking, consents, ...inviting], not: '/consultations' },
  cityApprover: { sees: ['相談', '記事', '配信', ...asking, consents, ...inviting, '操作記録'], not: '/segments' },
  administrator: { sees: ['メニュー', '職員', '操作記録'], not: '/consultations' },
};

for (const [who, { sees, not }] of Object.entries(places) as [Who, (typeof places)[Who]][]) {
  test(`${who} finds what the role may do, and nothing else`, async ({ browser }) => {
    const staff = await StaffConsole.of(browser, who);
    // Beside a place may stand how much waits there.
    await expect(staff.navigation.getByRole('link').locator('.icon + span')).toHaveText(sees);
    await picture(staff.page, `roles-${who}`);
    await staff.open(not);
    await expect(staff.page.getByRole('heading', { name: 'この画面は開けません' })).toBeVisible();
    await staff.leave();
  });
}

test('the city reads a consultation through glass, and the look is recorded', async ({ browser }) => {
  const text = '市の方にも読まれることは、知っています。それでも書きます。';
  const parent = await Parent.registered('市が読む相談の人', { ward: 'suma', birthMonth: monthsAgo(15).text });
  const id = await parent.openConsultation(text);
  const supervisor = await StaffCaller.of(browser, 'supervisor');
  const { number } = await supervisor.do<{ number: string }>('GET', `/staff/consultations/${id}`);

  const city = await StaffConsole.of(browser, 'cityViewer');
  await city.go('相談');
  await city.page.getByRole('link').filter({ hasText: number }).click();
  await expect(city.page.getByRole('article').getByText(text)).toBeVisible();
  await expect(city.page.getByText('市の画面は閲覧だけです。見た記録が残ります。').first()).toBeVisible();
  await expect(city.page.getByRole('textbox')).toHaveCount(0);
  await expect(city.page.getByRole('button', { name: /送る|担当する|引き継ぐ|終える/ })).toHaveCount(0);
  await picture(city.page, 'roles-city-reads');
  await city.leave();

  const caller = await StaffCaller.of(browser, 'cityViewer');
  const write = { clientId: randomUUID(), text: '市からです' };
  expect((await caller.attempt('POST', `/staff/consultations/${id}/messages`, write)).status).toBe(403);
  expect((await caller.attempt('POST', `/city/consultations/${id}/messages`, write)).status).toBe(404);
  expect((await caller.attempt('POST', `/staff/consultations/${id}/take`, {})).status).toBe(403);
  expect((await parent.do<{ items: unknown[] }>('GET', `/consultations/${id}/messages`)).items).toHaveLength(1);

  const { items } = await supervisor.do<{
    items: { action: string; actor: { name: string | null }; subject: { id: string } | null }[];
  }>('GET', '/staff/audit');
  expect(
    items.find(({ action, subject }) => action === 'consultation.cityView' && subject?.id === id)?.actor.name,
  ).toBe(people.cityViewer);

  const reader = await StaffConsole.of(browser, 'supervisor');
  await reader.go('操作記録');
  await expect(
    reader.page
      .getByRole('row')
      .filter({ hasText: people.cityViewer })
      .filter({ hasText: '相談を開いた（市）' })
      .first(),
  ).toBeVisible();
  await picture(reader.page, 'roles-audit');
  await reader.leave();
});
