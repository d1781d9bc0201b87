import { type Browser, expect, type Locator, test } from '@playwright/test';
import { select } from '../src/database.ts';
import { line } from '../src/line.ts';
import { scrollingSideways, violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { Phone } from '../src/phone.ts';
import { picture } from '../src/pictures.ts';
import { Registering } from '../src/registering.ts';
import { people, StaffConsole } from '../src/staff-console.ts';
import { askAgain, publishedSurvey } from '../src/surveying.ts';

const blocked = 'お子さんに食物アレルギーはありますか';
const purpose = '公園の催しの案内先を決めるため';
const texts = [
  ['やさしい日本語', '公園で よく 遊びますか', '公園の 催しを お知らせ します。'],
  ['English', 'Do you often play in the park?', 'To tell you what is on in parks.'],
  ['日本語', '公園でよく遊びますか', '公園の催しをお知らせするためです。'],
] as const;
const title = texts[2][1];

let before: string;
test.beforeEach(async ({ browser }) => {
  before = await publishedSurvey(browser);
});
// Other journeys register with the questions that were asked before.
test.afterEach(async ({ browser }) => {
  if ((await publishedSurvey(browser)) === before) return;
  await askAgain(browser, before);
  const next = await Parent.signIn(await line.newPerson('あとから登録する人'));
  await next.agree();
  const { questions } = await next.do<{ questions: { fact: string }[] }>('GET', '/survey');
  expect(questions.filter(({ fact }) => fact.startsWith('custom.'))).toEqual([]);
});

const step = ({ page }: StaffConsole, word: string): Promise<void> =>
  expect(page.getByRole('list', { name: '公開までの段階' }).locator('[aria-current]')).toHaveText(word);
const guard = ({ page }: StaffConsole): Locator => page.getByRole('complementary', { name: '点検の結果' });

/** The editor writes the question, mends what the guard holds against it, and hands it to the city. @returns the version */
async function write(browser: Browser): Promise<string> {
  const editor = await StaffConsole.of(browser, 'editor');
  const { page } = editor;
  await editor.go('質問');
  await page.getByRole('button', { name: '公開中の版から新しい版をつくる' }).click();
  await page.getByRole('dialog').getByLabel('版の名前').fill('公園の質問を足す');
  await page.getByRole('dialog').getByRole('button', { name: 'つくる' }).click();
  await step(editor, '下書き');
  // After the question before the last one: the language ends the registration.
  await page
    .getByRole('navigation', { name: '質問の一覧' })
    .getByRole('button', { name: /日中、仕事や学校/ })
    .click();
  await page.getByRole('button', { name: '足す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '自作の質問をつくる' }).click();

  await page.getByRole('group', { name: '答え方' }).getByRole('button', { name: 'はい・いいえ' }).click();
  await expect(page.getByRole('textbox', { name: /^選択肢 [12]$/ })).toHaveCount(2);
  await expect(page.getByLabel('選択肢 1', { exact: true })).toHaveValue('はい');
  await expect(page.getByLabel('お子さんごとに聞く')).toHaveCount(0);

  await test.step('a word that must not be asked is shown while it is typed', async () => {
    await page.getByLabel('質問の文').fill(blocked);
    await expect(guard(editor)).toContainText('食物アレルギー');
    await expect(guard(editor)).toContainText('個人情報の保護に関する法律');
    await expect(page.getByText('この文は公開できません。')).toBeVisible();
    await expect(page.getByRole('button', { name: '点検を受ける' })).toBeDisabled();
    expect.soft(await violations(page)).toEqual([]);
    await picture(page, 'survey-editor-01-blocked');
  });

  for (const [language, asks, why] of texts) {
    await page
      .getByRole('group', { name: '書くことば' })
      .getByRole('button', { name: language, exact: false })
      .first()
      .click();
    await page.getByLabel('質問の文').fill(asks);
    await page.getByLabel('なぜ聞くのか').fill(why);
  }
  await guard(editor).getByLabel('聞く目的').fill(purpose);
  await expect(guard(editor).getByRole('heading', { name: '市の承認が要ります' })).toBeVisible();
  await expect(guard(editor).getByText('足りないところ')).toHaveCount(0);
  expect.soft(await violations(page)).toEqual([]);
  expect.soft(await scrollingSideways(page)).toEqual([]);
  await picture(page, 'survey-editor-02-mended');

  await page.getByRole('button', { name: '点検を受ける' }).click();
  await step(editor, '点検済み');
  await page.getByRole('button', { name: '市の承認を頼む' }).click();
  await step(editor, '市の承認待ち');
  await expect(page.getByRole('button', { name: '公開する' })).toHaveCount(0);
  const version = new URL(page.url()).pathname.split('/').at(-1)!;
  await editor.leave();
  return version;
}

/** The city begins at the question that needs its word, and reads what it is for. */
async function approve(browser: Browser, version: string): Promise<void> {
  const city = await StaffConsole.of(browser, 'cityApprover');
  const { page } = city;
  await city.open(`/survey/${version}`);
  await expect(page.getByLabel('質問の文')).toHaveValue(title);
  await expect(guard(city)).toContainText(purpose);
  expect.soft(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '承認する' }).click();
  await page.getByRole('dialog').getByLabel('記録に残すこと').fill('公園課と確かめました');
  await page.getByRole('dialog').getByRole('button', { name: '承認する' }).click();
  await step(city, '承認済み');
  await expect(guard(city)).toContainText(`${people.cityApprover}さんが承認しました`);
  await picture(page, 'survey-editor-03-approved');
  await city.leave();
}

async function publish(browser: Browser, version: string): Promise<void> {
  const supervisor = await StaffConsole.of(browser, 'supervisor');
  const { page } = supervisor;
  await supervisor.open(`/survey/${version}`);
  await page.getByRole('button', { name: '公開する' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '公開する' }).click();
  await step(supervisor, '公開中');
  await expect(guard(supervisor).getByRole('listitem').filter({ hasText: people.cityApprover })).toContainText(
    '公園課と確かめました',
  );
  await supervisor.leave();
}

test('an own question goes from the editor by way of the city to a parent, and her answer to the desk', async ({
  browser,
}) => {
  test.slow();
  const version = await test.step('written', () => write(browser));
  await test.step('approved', () => approve(browser, version));
  await test.step('published', () => publish(browser, version));

  const phone = await Phone.ofNewPerson(browser, '公園が好きな人');
  await test.step('asked', async () => {
    await phone.addAccount();
    const parent = new Registering(phone.liff);
    await phone.open('/welcome');
    await parent.agree('nada');
    await parent.tellChildren([monthsAgo(30)]);
    await parent.choose('no');
    await parent.choose('yes');
    await expect(parent.heading).toHaveText(title);
    await expect(phone.liff.getByText(texts[2][2])).toBeVisible();
    await picture(phone.page, 'survey-editor-04-asked');
    await parent.choose('yes');
    await parent.finish();
    await expect(phone.liff.getByText('登録が終わりました。')).toBeVisible();
  });

  await test.step('read', async () => {
    const [row] = await select<{ id: string }>('SELECT household_id AS id FROM household_row WHERE line_user_id = $1', [
      phone.userId,
    ]);
    const desk = await StaffConsole.of(browser, 'supervisor');
    await desk.open(`/answers/${row!.id}`);
    await expect(desk.page.getByText(`アンケート第${version}版`)).toBeVisible();
    await expect(desk.page.locator('.ans-rows > div').filter({ hasText: title }).getByRole('definition')).toHaveText(
      'はい',
    );
    await picture(desk.page, 'survey-editor-05-answer');
    await desk.leave();
  });
  await phone.putAway();
});
