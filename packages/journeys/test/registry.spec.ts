import { expect, test } from '@playwright/test';
import { registryFile } from '../../bench/src/registry-file.ts';
import { scrollingSideways, violations } from '../src/look.ts';
import { picture } from '../src/pictures.ts';
import { StaffConsole } from '../src/staff-console.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('an editor takes a file of the registry over into drafts', async ({ browser }) => {
  const editor = await StaffConsole.of(browser, 'editor');
  const { page } = editor;
  const send = async (name: string, text: string): Promise<void> => {
    await page
      .getByRole('dialog')
      .getByLabel(/^ファイル/)
      .setInputFiles(file(name, text));
    await page.getByRole('dialog').getByRole('button', { name: '取り込む' }).click();
  };

  await editor.open('/services');
  await page.getByRole('link', { name: 'レジストリ', exact: true }).click();
  await expect(page.getByRole('heading', { name: '取り込んだファイルはまだありません' })).toBeVisible();
  await page.getByRole('button', { name: 'ファイルを取り込む' }).click();
  await send('wrong.json', '[{"basicInformation":{"psid":"x"},"target":5}]');
  // The reason stands in the dialog, where another file is chosen.
  await expect(page.getByRole('dialog').getByText('ファイルの中の場所：/0/target')).toBeVisible();
  await picture(page, 'registry-01-wrong-file');

  await send('registry.json', registryFile(120));
  await expect(page.getByText('120件', { exact: true })).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(51);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: '下書きの条件' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'registry-02-row');
  await page.getByRole('button', { name: '下書きにする' }).first().click();
  await expect(page.getByText('下書きにしました').first()).toBeVisible();

  // One row is a service of the catalogue: it is set beside it, and becomes its next version.
  await page.getByRole('table').getByRole('link').nth(1).click();
  await page.getByRole('button', { name: 'すでにある制度から選ぶ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('制度をさがす').fill('児童手当');
  await dialog
    .getByRole('radio', { name: /^児童手当/ })
    .first()
    .check();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'registry-04-which-service');
  await dialog.getByRole('button', { name: 'この制度と見くらべる' }).click();
  await expect(page.getByRole('heading', { name: '違い' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'registry-05-beside');
  const desk = page.viewportSize()!;
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await scrollingSideways(page)).toEqual([]);
  await page.getByRole('heading', { name: 'どの制度か' }).scrollIntoViewIfNeeded();
  await picture(page, 'registry-06-beside-phone');
  await page.getByRole('button', { name: 'ほかの制度を選ぶ' }).click();
  await expect(dialog.getByRole('radio').first()).toBeVisible();
  expect(await scrollingSideways(page)).toEqual([]);
  await picture(page, 'registry-07-which-service-phone');
  await dialog.getByRole('button', { name: /^もどる/ }).click();
  await page.setViewportSize(desk);
  await page.getByRole('button', { name: '「児童手当」の下書きにする' }).click();
  await expect(page.getByRole('link', { name: '「児童手当」を開く' })).toBeVisible();

  // The same programme comes again, changed.
  await page.getByRole('button', { name: 'ファイルを取り込む' }).click();
  await send('registry.json', registryFile(120).replaceAll('03-0000-0000', '03-1111-1111'));
  await page.getByRole('button', { name: '変わった 2' }).click();
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('cell', { name: '03-1111-1111' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await scrollingSideways(page)).toEqual([]);
  await picture(page, 'registry-03-differences');
  await editor.leave();
});
