import { expect, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { select, whereHeld, whereReadable } from '../src/database.ts';
import { violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';
import { Taps } from '../src/taps.ts';

test.slow();
test('a household that leaves is erased at three taps, and nothing of it is found in any table', async ({
  browser,
}) => {
  const parent = await Parent.registered('やめる人', { ward: 'nagata', birthMonth: monthsAgo(33).text });
  const sentence = `やめる前に聞いたこと${Date.now()}`;
  await parent.openConsultation(sentence);
  const [known] = await select<{ parent: string; household: string }>(
    `SELECT id AS parent, household_id AS household FROM parent WHERE line_user_id = $1`,
    [parent.userId],
  );
  const person = [parent.userId, known!.household];
  expect(await whereHeld(person)).toEqual(
    expect.arrayContaining(['parent.line_user_id', 'household.id', 'child.household_id']),
  );

  const { page, open, close } = await bareLiff(browser);
  await open('/', parent.userId, 'あなたに合いそうな制度');
  const taps = new Taps();
  await taps.on(page.getByRole('link', { name: '設定', exact: true }));
  await taps.on(page.getByRole('link', { name: '退会して消す' }));
  await expect(page.getByRole('heading', { name: '退会して、登録を消しますか' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'もどる' })).toBeFocused();
  await picture(page, 'leaving-01-asked');
  expect.soft(await violations(page)).toEqual([]);
  await taps.on(page.getByRole('button', { name: '退会して消す' }));
  await expect(page.getByRole('heading', { name: '退会しました' })).toBeVisible();
  expect(taps.count).toBe(3);
  const [erasure] = await select<{ id: string }>('SELECT id FROM erasure ORDER BY erased_at DESC LIMIT 1');
  await expect(page.getByRole('definition').filter({ hasText: erasure!.id })).toBeVisible();
  await picture(page, 'leaving-02-left');
  expect.soft(await violations(page)).toEqual([]);
  // LINE's browser neither saves nor prints: the phone's own one opens a page that can be kept.
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'ブラウザーでひらく' }).click();
  const certificate = await opened;
  await expect(certificate.getByRole('heading', { level: 1 })).toHaveText('消去の証明');
  await expect(certificate.getByText(erasure!.id)).toBeVisible();
  expect(await certificate.content()).not.toContain(parent.userId);
  await picture(certificate, 'leaving-03-certificate');
  expect.soft(await violations(certificate)).toEqual([]);
  await certificate.getByRole('link', { name: 'English' }).click();
  await expect(certificate.getByRole('heading', { level: 1 })).toHaveText('Certificate of erasure');
  expect.soft(await violations(certificate)).toEqual([]);
  await certificate.close();

  await expect.poll(() => whereHeld(person), { timeout: 60_000 }).toEqual([]);
  // The audit cannot be changed: it says that somebody once agreed, under an id that leads to nobody any more.
  expect(await whereHeld([known!.parent])).toEqual(['audit_entry.actor_id']);
  expect(await whereReadable([sentence])).toEqual([]);
  await close();
});
