import { expect, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { change, select } from '../src/database.ts';
import { violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';

/** A registered parent who expects a child in the month. */
async function expecting(name: string, month: string): Promise<Parent> {
  const parent = await Parent.registered(name, { ward: 'nada', birthMonth: monthsAgo(40).text });
  const { version } = await parent.do<{ version: string }>('GET', '/survey');
  await parent.do('PUT', '/survey/answer', { version, answer: { questionId: 'expecting', month } });
  return parent;
}
const rowOf = async (parent: Parent) =>
  (
    await select<{ expecting: boolean | null; expecting_month: string | null; child_count: number }>(
      `SELECT expecting, expecting_month::text, child_count FROM household_row WHERE line_user_id = $1`,
      [parent.userId],
    )
  )[0];
const said = /おめでとう|お祝い|残念|お悔やみ|理由|なぜ/;

test('news for expecting parents is stopped at one tap, and nothing is asked or wished', async ({ browser }) => {
  const parent = await expecting('これから生まれる家', monthsAgo(-4).text);
  const { page, open, close } = await bareLiff(browser);
  await open('/settings', parent.userId, '設定');
  const before = await page.getByRole('main').innerText();
  await page.getByRole('button', { name: 'このお知らせを止める' }).click();
  await expect(page.getByText('止めました。この登録も消しました。')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /これから生まれるお子さん/ })).toContainText('答えたくない');
  await picture(page, 'life-01-stopped');
  const after = await page.getByRole('main').innerText();
  expect([before, after].filter((text) => said.test(text))).toEqual([]);
  expect(await rowOf(parent)).toMatchObject({ expecting: null, expecting_month: null });
  await close();
});

/** As it is when a month or more has gone by since the expected one. */
async function monthsLater(parent: Parent, month: string): Promise<void> {
  await change(
    `UPDATE household SET facts = facts || jsonb_build_object('family.expectingMonth', $2::text)
      WHERE id = (SELECT household_id FROM parent WHERE line_user_id = $1)`,
    [parent.userId, month],
  );
}

test('after the expected month a quiet card offers three ways, each at one tap', async ({ browser }) => {
  const parent = await expecting('予定の月の家', monthsAgo(0).text);
  await monthsLater(parent, monthsAgo(1).text);
  const { page, open, close } = await bareLiff(browser);
  await open('/', parent.userId, '「これから生まれる」の登録をどうしますか');
  await picture(page, 'life-02-due');
  expect.soft(await violations(page)).toEqual([]);
  expect(await page.getByRole('main').innerText()).not.toMatch(said);
  await page.getByRole('button', { name: '消す', exact: true }).click();
  await expect(page.getByText('止めました。この登録も消しました。')).toBeVisible();
  await expect(page.getByRole('heading', { name: /これから生まれる/ })).toHaveCount(0);
  expect(await rowOf(parent)).toMatchObject({ expecting: null, expecting_month: null, child_count: 1 });
  await close();
});

test('an expected child becomes a registered one, twins in one step, without telling anything again', async ({
  browser,
}) => {
  const parent = await expecting('生まれた家', monthsAgo(0).text);
  await monthsLater(parent, monthsAgo(1).text);
  const { page, open, close } = await bareLiff(browser);
  await open('/', parent.userId, '「これから生まれる」の登録をどうしますか');
  await page.getByRole('link', { name: 'お子さんとして登録する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('お子さんの生まれた年と月を選んでください');
  await expect(page.getByLabel('1人めの生まれた月')).toHaveValue(String(monthsAgo(1).month));
  await page.getByRole('button', { name: '同じ月のお子さんをもう1人' }).click();
  await picture(page, 'life-03-born');
  expect.soft(await violations(page)).toEqual([]);
  expect(await page.getByRole('main').innerText()).not.toMatch(said);
  await page.getByRole('button', { name: '2人を登録する' }).click();
  await expect(page.getByRole('heading', { name: 'あなたに合いそうな制度' })).toBeVisible();
  expect(await rowOf(parent)).toMatchObject({ expecting_month: null, child_count: 3 });
  await close();
});

test('once a year the answers are looked at again, at one tap where nothing has changed', async ({ browser }) => {
  const parent = await Parent.registered('一年たった家', { ward: 'nada', birthMonth: monthsAgo(40).text });
  await change(
    `UPDATE household SET registered_at = registered_at - interval '400 days'
      WHERE id = (SELECT household_id FROM parent WHERE line_user_id = $1)`,
    [parent.userId],
  );
  const { page, open, close } = await bareLiff(browser);
  await open('/', parent.userId, '登録の内容は、いまも同じですか');
  await expect(page.getByText('灘区・3歳')).toBeVisible();
  await picture(page, 'life-04-still-the-same');
  expect.soft(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '変わったところを直す' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('設定');
  await open('/', parent.userId, '登録の内容は、いまも同じですか');
  await page.getByRole('button', { name: '変わりありません' }).click();
  await expect(page.getByText('確かめました。ありがとうございます。')).toBeVisible();
  await open('/', parent.userId, 'あなたに合いそうな制度');
  await expect(page.getByRole('heading', { name: '登録の内容は、いまも同じですか' })).toHaveCount(0);
  await close();
});

/** As it is when nobody has looked at the answers for more than a year. */
const lookedAtLongAgo = (parent: Parent): Promise<void> =>
  change(
    `UPDATE household SET registered_at = registered_at - interval '400 days'
      WHERE id = (SELECT household_id FROM parent WHERE line_user_id = $1)`,
    [parent.userId],
  );

test('what has changed is put right, and with that the rest is looked at', async ({ browser }) => {
  const parent = await Parent.registered('引っ越した家', { ward: 'nada', birthMonth: monthsAgo(40).text });
  await lookedAtLongAgo(parent);
  const { page, open, close } = await bareLiff(browser);
  await open('/', parent.userId, '登録の内容は、いまも同じですか');
  await page.getByRole('link', { name: '変わったところを直す' }).click();
  await expect(page.getByText('変わったところを選んで直してください。', { exact: false })).toBeVisible();
  expect.soft(await violations(page)).toEqual([]);
  await picture(page, 'life-05-put-right');
  await page.getByRole('link', { name: /お住まいの区/ }).click();
  await page.getByRole('radio', { name: '垂水区', exact: true }).click();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('確かめました。ほかにもあれば、続けて直せます。')).toBeVisible();
  await expect(page.getByRole('link', { name: /お住まいの区/ })).toContainText('垂水区');
  await picture(page, 'life-06-looked');
  await page.getByRole('link', { name: 'ホーム' }).click();
  await expect(page.getByRole('heading', { name: 'あなたに合いそうな制度' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '登録の内容は、いまも同じですか' })).toHaveCount(0);
  await close();
});

test('a child who is listed anew on another phone is told no answer of another one', async ({ browser }) => {
  const elder = monthsAgo(50).text;
  const parent = await Parent.registered('ふたりで使う家', { ward: 'nada', birthMonth: elder });
  const { page, open, close } = await bareLiff(browser);
  await open('/survey/care', parent.userId, 'いま通っているところはどこですか');
  await page.getByRole('radio').nth(1).click();
  // The partner's phone lists a child before the one who is on this screen.
  const { version } = await parent.do<{ version: string }>('GET', '/survey');
  const children = [{ birthMonth: monthsAgo(10).text }, { birthMonth: elder }];
  const answer = { questionId: 'children', children, childrenComplete: true };
  await parent.do('PUT', '/survey/answer', { version, answer });
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('お子さんの登録が、ほかの画面で変わりました。', { exact: false })).toBeVisible();
  await expect(page.getByRole('heading', { name: /人め/ })).toHaveCount(2);
  await picture(page, 'life-07-listed-anew');
  for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio').nth(1).click();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('設定');
  const cared = await select<{ care: string | null }>(
    `SELECT care FROM child JOIN parent USING (household_id) WHERE line_user_id = $1 ORDER BY position`,
    [parent.userId],
  );
  expect(cared).toEqual([{ care: 'licensed' }, { care: 'licensed' }]);
  await close();
});
