import { expect, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { change, select } from '../src/database.ts';
import { violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';

const version = `9.${Date.now()}`.slice(0, 20);
const isNew = '相談の写真は、相談が終わって1年で消します。';

/** The city changes one block of the text; everything else stays word for word. */
async function newText(): Promise<void> {
  await change(
    `INSERT INTO consent_text (version, valid_from, blocks)
     SELECT $1, (now() AT TIME ZONE 'Asia/Tokyo')::date,
            jsonb_set(blocks, '{5,paragraphs}', blocks #> '{5,paragraphs}' || jsonb_build_array(jsonb_build_object('ja', $2::text, 'easy-ja', $2::text)))
       FROM consent_text ORDER BY valid_from DESC, version DESC LIMIT 1`,
    [version, isNew],
  );
}

test.afterEach(async () => {
  await change('DELETE FROM consent WHERE version = $1', [version]);
  await change('DELETE FROM consent_text WHERE version = $1', [version]);
});

test('when the text of the consent changes, a parent decides again, and what is new is said first', async ({
  browser,
}) => {
  const parent = await Parent.registered('前に同意した人', { ward: 'nada', birthMonth: monthsAgo(20).text });
  const { page, open, close } = await bareLiff(browser);
  await open('/', parent.userId, 'あなたに合いそうな制度');
  await newText();

  await open('/consultations', parent.userId, '登録の前にお伝えすること');
  await expect(page.getByText('説明が変わりました。')).toBeVisible();
  const part = (name: string) => page.getByRole('region', { name }).getByRole('heading', { level: 3 });
  await expect(page.getByRole('region', { name: '変わったところ' }).getByText(isNew)).toBeInViewport();
  await expect(part('変わったところ')).toHaveText(['いつまで残すか']);
  await expect(part('前と同じところ')).toHaveCount(6);
  expect.soft(await violations(page)).toEqual([]);
  await picture(page, 'second-consent-01-what-is-new');

  await test.step('who does not agree can leave, and loses nothing by waiting', async () => {
    await page.getByRole('button', { name: '同意しない' }).click();
    await expect(page.getByRole('heading', { name: '新しい説明に、まだ同意していません' })).toBeVisible();
    await picture(page, 'second-consent-02-not-agreed');
    await page.getByRole('link', { name: '退会して、登録を消す' }).click();
    await expect(page.getByRole('heading', { name: '退会して、登録を消しますか' })).toBeVisible();
    await page.getByRole('button', { name: 'もどる' }).click();
    await expect(page.getByRole('heading', { name: '登録の前にお伝えすること' })).toBeVisible();
  });

  await page.getByRole('button', { name: '同意して進む' }).click();
  await expect(page.getByRole('heading', { name: 'あなたに合いそうな制度' })).toBeVisible();
  const versions = await select<{ version: string; agreed_at: Date }>(
    `SELECT c.version, c.agreed_at FROM consent c JOIN parent p ON p.id = c.parent_id WHERE p.line_user_id = $1
      ORDER BY c.agreed_at`,
    [parent.userId],
  );
  expect(versions).toHaveLength(2);
  expect(versions.at(-1)?.version).toBe(version);
  await close();
});
