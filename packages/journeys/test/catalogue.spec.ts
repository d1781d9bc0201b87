import { expect, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { scrollingSideways, violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';
import { people, StaffConsole } from '../src/staff-console.ts';
import { get, world } from '../src/world.ts';

interface Catalogue {
  services: { id: string; name: string; rule: object }[];
}
const published = async (id: string) =>
  (await get<Catalogue>(`${world.apiUrl}/api/public/catalogue`)).services.find((service) => service.id === id);

test('an editor writes a new benefit, a second person publishes it, and a parent sees it', async ({ browser }) => {
  const id = 'bath-help-of-the-journey';
  const parent = await Parent.registered('沐浴を手伝ってほしい人', { ward: 'suma', birthMonth: monthsAgo(5).text });

  const editor = await StaffConsole.of(browser, 'editor');
  await editor.go('制度');
  await editor.page.getByRole('link', { name: '版', exact: true }).click();
  await editor.page.getByRole('button', { name: '新しい制度' }).click();
  const dialog = editor.page.getByRole('dialog');
  await dialog.getByLabel('名前').fill('沐浴のお手伝い（旅の試し）');
  await dialog.getByLabel('制度の記号').fill(id);
  await dialog.getByRole('button', { name: '書き始める' }).click();
  await expect(editor.page.getByRole('heading', { level: 1 })).toContainText('沐浴のお手伝い');
  expect(await published(id)).toBeUndefined();

  await test.step('the condition as sentences, tried at once on the model households', async () => {
    await editor.page.getByRole('button', { name: 'お子さん', exact: true }).click();
    await editor.page.getByLabel('どの学年から').selectOption('-1');
    await editor.page.getByLabel('どの学年まで').selectOption('0');
    const newborn = editor.page.getByRole('listitem').filter({ hasText: '4か月の赤ちゃん' });
    await expect(newborn.getByText('対象になりそう')).toBeVisible();
    const older = editor.page.getByRole('listitem').filter({ hasText: '中学生・高校生・大学生' });
    await expect(older.getByText('今回は対象外')).toBeVisible();
    await picture(editor.page, 'catalogue-rule');
    expect.soft(await violations(editor.page)).toEqual([]);
  });

  await test.step('its words', async () => {
    await editor.page.getByRole('button', { name: '説明' }).click();
    const words: [string, string][] = [
      ['どんな制度か', '生まれてすぐの赤ちゃんの沐浴を、家で手伝います。'],
      ['だれのための制度か', '神戸市に住む、0歳のお子さんがいるご家庭'],
      ['もらえる額・かかる額', '1回 500円'],
      ['申しこみかた', '窓口に電話します。'],
      ['時期', '生まれてから1年'],
      ['窓口', '区役所'],
    ];
    for (const [label, text] of words) await editor.page.getByLabel(label, { exact: false }).first().fill(text);
    expect.soft(await violations(editor.page)).toEqual([]);
  });

  await test.step('what to bring, in each language; what is missing is said at its field', async () => {
    await editor.page.getByRole('button', { name: '金額・窓口など' }).click();
    await editor.page.getByRole('button', { name: '必要なものを足す' }).click();
    const english = editor.page.getByLabel('名前（英語）');
    await english.fill('Bath towel');
    await editor.page.getByRole('button', { name: '説明' }).click();
    await editor.page.getByRole('button', { name: '保存する' }).click();
    const japanese = editor.page.getByRole('textbox', { name: '名前（日本語）' });
    await expect(japanese).toBeFocused();
    await expect(japanese).toHaveAttribute('aria-invalid', 'true');
    await expect(japanese).toHaveAccessibleDescription('ここは空けておけません。');
    await expect(editor.page.getByRole('alert')).toContainText('必要なものの1つ目：名前（日本語）');
    expect.soft(await violations(editor.page)).toEqual([]);
    expect.soft(await scrollingSideways(editor.page)).toEqual([]);
    await picture(editor.page, 'catalogue-refused');
    await japanese.fill('バスタオル');
    await editor.page.getByRole('textbox', { name: '名前（やさしい日本語）' }).fill('バスタオル');
    await editor.page.getByRole('button', { name: '保存する' }).click();
    await expect(editor.page.getByRole('alert')).toHaveCount(0);
    await expect(english).toHaveValue('Bath towel');
  });

  await test.step('one golden household for each answer', async () => {
    await editor.page.getByRole('button', { name: '確認の世帯', exact: true }).first().click();
    const add = async (model: string, expected: string) => {
      await editor.page.getByLabel('モデルの世帯から写す').selectOption(model);
      await editor.page.getByRole('button', { name: '確認の世帯を足す' }).click();
      await editor.page.getByLabel('どうなるはずか').last().selectOption({ label: expected });
    };
    await add('newborn', '対象になる');
    await add('older-three', '対象外になる');
    await add('beginning', '答えが足りない・窓口で確認');
    expect.soft(await violations(editor.page)).toEqual([]);
    await picture(editor.page, 'catalogue-goldens');
  });

  await test.step('its source and the day on which somebody looks again', async () => {
    await editor.page.getByRole('button', { name: '出典と期間' }).first().click();
    await editor.page.getByRole('button', { name: '出典を足す' }).click();
    await editor.page.getByLabel('アドレス（https）').fill('https://www.city.kobe.lg.jp/');
    await editor.page.getByLabel('題名').fill('神戸市');
    await editor.page.getByLabel('次に確かめる日').fill('2028-04-01');
    await editor.page.getByRole('button', { name: '保存する' }).click();
    await expect(editor.page.getByText('公開できます。', { exact: true })).toBeVisible();
    expect.soft(await violations(editor.page)).toEqual([]);
    expect.soft(await scrollingSideways(editor.page)).toEqual([]);
    await picture(editor.page, 'catalogue-ready');
  });
  await editor.page.getByRole('button', { name: '承認を頼む' }).click();
  await expect(editor.page.getByText('承認を待っています')).toBeVisible();
  await expect(editor.page.getByRole('button', { name: '承認して公開する' })).toHaveCount(0);
  await editor.leave();

  const supervisor = await StaffConsole.of(browser, 'supervisor');
  await supervisor.open(`/service-versions/${id}/1`);
  await test.step('whose result changes, before it is decided', async () => {
    await supervisor.page.getByRole('button', { name: '全世帯で比べる' }).click();
    await expect(supervisor.page.getByRole('region', { name: 'だれの結果が変わるか' })).toContainText('新しく');
    await picture(supervisor.page, 'catalogue-changes');
  });
  await supervisor.page.getByRole('button', { name: '承認して公開する' }).click();
  await supervisor.page.getByRole('dialog').getByRole('button', { name: '承認して公開する' }).click();
  await expect(supervisor.page.getByRole('list', { name: '版の進みぐあい' }).locator('[aria-current]')).toHaveText(
    '公開中',
  );
  await supervisor.page.getByRole('button', { name: '履歴' }).click();
  await expect(supervisor.page.getByRole('listitem').filter({ hasText: people.supervisor })).toContainText(
    '承認しました',
  );
  await picture(supervisor.page, 'catalogue-history');
  await supervisor.leave();

  await expect.poll(async () => (await published(id))?.name).toBe('沐浴のお手伝い（旅の試し）');
  const phone = await bareLiff(browser);
  await phone.open(`/benefits/${id}`, parent.userId, '沐浴のお手伝い（旅の試し）');
  await expect(phone.page.getByText('対象になりそう').first()).toBeVisible();
  await picture(phone.page, 'catalogue-phone');
  await phone.close();
});

test('what has to be looked at again is on one list', async ({ browser }) => {
  const editor = await StaffConsole.of(browser, 'editor');
  await editor.open('/service-upkeep');
  for (const [tab, shot] of [
    ['30日以内', 'soon'],
    ['要確認', 'unsure'],
    ['出典の変化', 'sources'],
    ['確かめる日が過ぎた', 'overdue'],
  ] as const) {
    await editor.page.getByRole('button', { name: tab }).click();
    await expect(
      editor.page
        .getByRole('table')
        .or(editor.page.getByText(/見直すものはありません|まだ確かめていません|出典はありません/)),
    ).toBeVisible();
    expect.soft(await violations(editor.page), tab).toEqual([]);
    await picture(editor.page, `upkeep-${shot}`);
  }
  await editor.leave();
});
