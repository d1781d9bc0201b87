import { expect, test } from '@playwright/test';
import { narrow, outOfReach, scrollingSideways, violations } from '../src/look.ts';
import { picture } from '../src/pictures.ts';
import { StaffConsole } from '../src/staff-console.ts';
import { get, world } from '../src/world.ts';

interface Catalogue {
  services: { id: string; name: string }[];
}
const order = async (): Promise<string[]> =>
  (await get<Catalogue>(`${world.apiUrl}/api/public/catalogue`)).services.map(({ id }) => id);

test('a supervisor moves a benefit in everybody’s list with the keyboard alone', async ({ browser }) => {
  const before = await order();
  const id = before[4]!;
  const supervisor = await StaffConsole.of(browser, 'supervisor');
  const { page } = supervisor;
  await supervisor.open(`/services/${id}`);
  const panel = page.getByRole('region', { name: '並び順' });
  await expect(panel).toContainText('上から5番目');
  await panel.getByRole('button', { name: '1つ上へ' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toContainText('5番目から4番目に動かしました');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toContainText('4番目から3番目に動かしました');
  // The list beside it shows the order as it is now.
  await expect(page.getByRole('row').nth(3).getByRole('link')).toHaveAttribute('href', new RegExp(`/services/${id}$`));
  await expect(page.getByRole('row').nth(3).getByRole('cell').first()).toHaveText('3');
  expect(await order()).toEqual(before.toSpliced(4, 1).toSpliced(2, 0, id));
  expect.soft(await violations(page)).toEqual([]);
  expect.soft(await outOfReach(page)).toEqual([]);
  await picture(page, 'catalogue-order');
  await narrow(page, async () => {
    expect.soft(await violations(page)).toEqual([]);
    await panel.scrollIntoViewIfNeeded();
    await picture(page, 'catalogue-order-narrow');
  });
  await panel.getByLabel('何番目に置くか').fill('5');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toContainText('3番目から5番目に動かしました');
  expect(await order()).toEqual(before);
  await supervisor.leave();
});

test('an editor is told of an amount that is missing, and says that a translation is still right', async ({
  browser,
}) => {
  const editor = await StaffConsole.of(browser, 'editor');
  const { page } = editor;
  await editor.open('/service-versions/jido-teate/1');
  await page.getByRole('button', { name: '新しい版をつくる' }).click();
  await expect(page).not.toHaveURL(/\/jido-teate\/1$/);

  await test.step('an amount that is taken away', async () => {
    await page.getByRole('button', { name: '金額・窓口など' }).click();
    const amount = page.getByLabel('金額・数').first();
    await amount.fill('');
    await expect(amount).toHaveAccessibleDescription('数を入れてください。');
    await page.getByRole('button', { name: '保存する' }).click();
    await expect(page.getByRole('alert')).toContainText('日付つきの金額の1つ目：金額・数');
    await expect(amount).toBeFocused();
    expect.soft(await violations(page)).toEqual([]);
    await picture(page, 'catalogue-number-missing');
    await narrow(page, async () => {
      expect.soft(await scrollingSideways(page)).toEqual([]);
      await amount.scrollIntoViewIfNeeded();
      await picture(page, 'catalogue-number-missing-narrow');
    });
    await amount.fill('15000');
  });

  await test.step('a translation that is older than its Japanese', async () => {
    await page.getByRole('button', { name: '説明' }).click();
    await page.getByLabel('どんな制度か').first().fill('0歳から高校生年代までの子を育てる方への手当です。');
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('公開はできますが').click();
    const keep = page.getByRole('button', { name: 'この訳のままでよい：どんな制度か（英語）' });
    await expect(keep).toBeVisible();
    expect.soft(await violations(page)).toEqual([]);
    await picture(page, 'catalogue-translation-older');
    await keep.click();
    await expect(keep).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^この訳のままでよい/ })).toHaveCount(1);
  });
  await page.getByRole('button', { name: '下書きを消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '下書きを消す' }).click();
  await expect(page).toHaveURL(/service-versions$/);
  await editor.leave();
});
