import { expect, type Locator, test } from '@playwright/test';
import { narrow, scrollingSideways, violations } from '../src/look.ts';
import { picture } from '../src/pictures.ts';
import { StaffConsole } from '../src/staff-console.ts';
import { get, world } from '../src/world.ts';

const ID = 'income.belowSchoolAidLimit';
interface Catalogue {
  parameters: { id: string; values: { value: number }[] }[];
}
const held = async () =>
  (await get<Catalogue>(`${world.apiUrl}/api/public/catalogue`)).parameters.find(({ id }) => id === ID)?.values;

/** 就学援助 goes by it, and one service more. */
async function whoseResultChanges(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: '全世帯で比べる' }).click();
  const panel = dialog.getByRole('region', { name: 'だれの結果が変わるか' });
  await expect(panel).toContainText('就学援助');
  await panel.scrollIntoViewIfNeeded();
}

test('an editor proposes a limit that many benefits go by, and a second person lets it hold', async ({ browser }) => {
  const editor = await StaffConsole.of(browser, 'editor');
  await editor.open('/service-parameters');
  await editor.page.getByRole('button', { name: '案を出す' }).click();
  const dialog = editor.page.getByRole('dialog');
  for (const [label, text] of [
    ['名前', ID],
    ['年収（円）', '3800000'],
    ['いつから', '2026-04-01'],
    ['出典（https）', 'https://www.city.kobe.lg.jp/'],
    ['次に確かめる日', '2028-04-01'],
    ['なぜ変えるか', '市の回答'],
  ] as const) {
    await dialog.getByLabel(label).fill(text);
  }
  expect.soft(await violations(editor.page)).toEqual([]);
  await picture(editor.page, 'shared-figure-proposal');
  await test.step('whose result changes, for every benefit that goes by it', async () => {
    await whoseResultChanges(dialog);
    expect.soft(await violations(editor.page)).toEqual([]);
    await picture(editor.page, 'shared-figure-changes');
    await narrow(editor.page, async () => {
      await dialog.getByRole('region', { name: 'だれの結果が変わるか' }).scrollIntoViewIfNeeded();
      expect.soft(await scrollingSideways(editor.page)).toEqual([]);
      await picture(editor.page, 'shared-figure-changes-narrow');
    });
  });
  await test.step('an amount that is taken away is missing, and not 0', async () => {
    await dialog.getByLabel('年収（円）').fill('');
    await expect(dialog.getByLabel('年収（円）')).toHaveAccessibleDescription('数を入れてください。');
    await expect(dialog.getByRole('button', { name: '案を出す' })).toBeDisabled();
    await dialog.getByLabel('年収（円）').fill('3800000');
  });
  await dialog.getByRole('button', { name: '案を出す' }).click();
  await expect(editor.page.getByText('自分の案です。承認はほかの人がします。')).toBeVisible();
  await expect(editor.page.getByRole('button', { name: '承認する' })).toHaveCount(0);
  expect(await held()).toBeUndefined();
  await editor.leave();

  const supervisor = await StaffConsole.of(browser, 'supervisor');
  await supervisor.open('/service-parameters');
  await supervisor.page.getByRole('button', { name: '承認待ちの案' }).click();
  await expect(supervisor.page.getByText('変える前の数字はありません')).toBeVisible();
  expect.soft(await violations(supervisor.page)).toEqual([]);
  expect.soft(await scrollingSideways(supervisor.page)).toEqual([]);
  await picture(supervisor.page, 'shared-figure-waiting');
  await supervisor.page.getByRole('button', { name: '承認する' }).click();
  const decision = supervisor.page.getByRole('dialog');
  await whoseResultChanges(decision);
  expect.soft(await violations(supervisor.page)).toEqual([]);
  await picture(supervisor.page, 'shared-figure-decision');
  await decision.getByRole('button', { name: '承認する' }).click();
  await supervisor.page.getByRole('button', { name: '使っている数字' }).click();
  await expect(supervisor.page.getByRole('cell', { name: '3,800,000' })).toBeVisible();
  expect.soft(await violations(supervisor.page)).toEqual([]);
  expect.soft(await scrollingSideways(supervisor.page)).toEqual([]);
  await picture(supervisor.page, 'shared-figures');
  await narrow(supervisor.page, () => picture(supervisor.page, 'shared-figures-narrow'));
  await supervisor.leave();
  await expect.poll(async () => (await held())?.map(({ value }) => value)).toEqual([3_800_000]);
});

test('a version begun before another one was published leads to compare, and then follows it', async ({ browser }) => {
  const editor = await StaffConsole.of(browser, 'editor');
  const supervisor = await StaffConsole.of(browser, 'supervisor');
  const newVersion = async (): Promise<string> => {
    await editor.open('/service-versions/kodomo-ibasho/1');
    await editor.page.getByRole('button', { name: '新しい版をつくる' }).click();
    await expect(editor.page).not.toHaveURL(/\/kodomo-ibasho\/1$/);
    return editor.page.url();
  };
  const late = await newVersion();
  await newVersion();
  await editor.page.getByRole('button', { name: '承認を頼む' }).click();
  await expect(editor.page.getByText('承認を待っています')).toBeVisible();
  await supervisor.open('/service-versions/kodomo-ibasho/3');
  await supervisor.page.getByRole('button', { name: '承認して公開する' }).click();
  await supervisor.page.getByRole('dialog').getByRole('button', { name: '承認して公開する' }).click();
  await expect(supervisor.page.getByText('公開中の版は直せません')).toBeVisible();
  await supervisor.leave();

  await editor.page.goto(late);
  await expect(editor.page.getByText('この版を書きはじめたあとに、第3版が公開されました')).toBeVisible();
  expect.soft(await violations(editor.page)).toEqual([]);
  expect.soft(await scrollingSideways(editor.page)).toEqual([]);
  await picture(editor.page, 'version-behind');
  await editor.page.getByRole('link', { name: '第3版と比べる' }).click();
  await expect(editor.page.getByRole('heading', { level: 1 })).toContainText('第3版');
  await editor.page.goBack();
  await editor.page.getByRole('button', { name: '比べて、必要な内容を入れました' }).click();
  await expect(editor.page.getByText('公開できます。', { exact: true })).toBeVisible();
  await editor.leave();
});
