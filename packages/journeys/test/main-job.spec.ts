import { expect, test } from '@playwright/test';
import { whereReadable, wordColumns } from '../src/database.ts';
import { line } from '../src/line.ts';
import { monthsAgo } from '../src/months.ts';
import { Phone } from '../src/phone.ts';
import { picture } from '../src/pictures.ts';
import { agree, finishSurvey, tellOneChild } from '../src/registration.ts';
import { StaffConsole } from '../src/staff-console.ts';

const time = Date.now() % 1_000;
const title = `灘区の親子ひろば、第${time}回`;
const question = `生まれて${600 + (time % 400)}日、夜泣きがつづいて、ひとりで抱えているのがつらくなってきました。`;
const answer = '書いてくださってありがとうございます。眠れないのは、どの時間がいちばん長いですか。';
const thanks = '二時ごろから明け方までです。聞いてもらえて、すこし楽になりました。';

test('a parent finds what fits, is told what is new, asks, and is answered by a person', async ({ browser }) => {
  const phone = await Phone.ofNewPerson(browser, '灘区に住む人');
  const { page, liff, talk } = phone;

  await test.step('she adds the account and is greeted', async () => {
    await phone.addAccount();
    await expect(phone.card('友だち追加ありがとうございます')).toBeVisible();
    await picture(page, 'main-job-01-greeting');
  });

  await test.step('the greeting leads to consent and survey', async () => {
    await talk.getByRole('button', { name: '登録をはじめる' }).click();
    await expect(liff.getByRole('heading', { name: '合う制度が届く。' })).toBeVisible();
    await picture(page, 'main-job-02-welcome');
    await agree(liff, '灘区');
    await tellOneChild(liff, monthsAgo(30));
    await picture(page, 'main-job-03-survey');
    await finishSurvey(liff);
  });

  await test.step('what fits is there at once', async () => {
    await expect(liff.getByRole('heading', { name: /あなたに合いそうな制度が\s*\d+\s*件あります/ })).toBeVisible();
    await picture(page, 'main-job-04-finished');
    await liff.getByRole('link', { name: /件をすべて見る/ }).click();
    await expect(liff.getByRole('heading', { name: /対象になりそう/ }).first()).toBeVisible();
    await picture(page, 'main-job-05-finder');
    await phone.closeLiff();
  });

  const editor = await StaffConsole.of(browser, 'editor');
  const supervisor = await StaffConsole.of(browser, 'supervisor');
  await test.step('the editor writes an article, the supervisor approves it', async () => {
    await editor.go('記事');
    await editor.page.getByRole('button', { name: '記事を書く' }).click();
    for (const [language, heading, body] of [
      [
        '日本語',
        title,
        '灘区に、親子で遊べるひろばがひらきます。\n\n予約はいりません。見るだけでも、だいじょうぶです。',
      ],
      ['やさしい日本語', '灘区に 親子の ひろばが できます', '親子で あそぶ ところが できます。予約は いりません。'],
    ] as const) {
      const column = editor.page.getByRole('region', { name: language, exact: true });
      await column.getByLabel('題名').fill(heading);
      await column.getByLabel('本文').fill(body);
    }
    await editor.page.getByLabel('情報の種類').selectOption('遊び場・集まり');
    await editor.page.getByRole('button', { name: '承認を頼む' }).click();
    await expect(editor.said('承認を頼みました。')).toBeVisible();
    await picture(editor.page, 'main-job-06-article');

    await supervisor.go('記事');
    await supervisor.page.getByRole('link', { name: title }).click();
    await supervisor.page.getByRole('button', { name: '承認する' }).click();
    await expect(supervisor.said('承認しました。配信で選べます。')).toBeVisible();
  });

  await test.step('the editor says in sentences whom it is for', async () => {
    await editor.go('届ける相手');
    await editor.page.getByRole('button', { name: '相手を決める' }).click();
    await editor.page.getByLabel('名前').fill(`灘区の小さな子・第${time}回`);
    await editor.page.getByRole('button', { name: '住んでいる区' }).click();
    await editor.page.getByRole('button', { name: '区：区を選ぶ' }).click();
    await editor.page.getByRole('checkbox', { name: '灘区', exact: true }).check();
    await editor.page.keyboard.press('Escape');
    await editor.page.getByRole('button', { name: 'お子さんの年齢' }).click();
    await editor.page.getByLabel('何歳まで').selectOption('5歳');
    await expect(editor.page.getByRole('complementary', { name: '世帯に届く' })).toContainText('LINEで届く世帯');
    await picture(editor.page, 'main-job-07-audience');
    await editor.page.getByRole('button', { name: '配信をつくる' }).click();
  });

  await test.step('four eyes, and then it goes out', async () => {
    await editor.page.getByLabel('記事（承認済み）').selectOption(title);
    await picture(editor.page, 'main-job-08-broadcast-draft');
    await editor.page.getByRole('button', { name: '下書きをつくる' }).click();
    await editor.page.getByRole('button', { name: '承認を頼む' }).click();
    await expect(editor.page.getByRole('banner').getByText('承認待ち')).toBeVisible();

    await supervisor.go('配信');
    await supervisor.page.getByRole('link', { name: title }).click();
    await supervisor.page.getByRole('button', { name: '承認する' }).click();
    await expect(supervisor.said('承認しました。')).toBeVisible();
    await picture(supervisor.page, 'main-job-09-broadcast-approved');

    // The editor's page was open all the time and shows the approval by itself.
    await editor.page.getByRole('button', { name: '今すぐ始める' }).click();
    const confirmation = editor.page.getByRole('dialog');
    await expect(confirmation).toContainText('世帯に、いま配信しますか');
    await picture(editor.page, 'main-job-10-broadcast-start');
    await confirmation.getByRole('button', { name: '今すぐ始める' }).click();
    await expect(editor.page.getByRole('banner').getByText('配信済み')).toBeVisible();
    await picture(editor.page, 'main-job-11-broadcast-sent');
  });

  await test.step('it arrives in her talk, and the page says why', async () => {
    await expect(phone.card(title)).toBeVisible();
    await picture(page, 'main-job-12-letter-in-talk');
    await phone.card(title).getByRole('button', { name: 'くわしく読む' }).click();
    await expect(liff.getByRole('heading', { name: title })).toBeVisible();
    await expect(liff.getByRole('complementary', { name: '届いた理由' })).toContainText('灘区');
    await picture(page, 'main-job-13-letter');
  });

  const desk = await StaffConsole.of(browser, 'counsellor');
  await test.step('she asks; the desk sees it without reloading', async () => {
    await desk.go('相談');
    await desk.page.getByRole('button', { name: /^担当待ち/ }).click();
    await expect(desk.page.getByRole('button', { name: /^担当待ち/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(desk.page.getByRole('region', { name: '相談の一覧' }).getByRole('link').first()).toBeVisible();

    await liff.getByRole('link', { name: 'これについて聞く' }).click();
    await liff.getByRole('radio', { name: '気持ち・家族' }).click();
    await liff.getByLabel('聞きたいこと').fill(question);
    await picture(page, 'main-job-14-asking');
    await liff.getByRole('button', { name: '送る' }).click();
    await expect(liff.getByText('相談員に届きました')).toBeVisible();
    await picture(page, 'main-job-15-asked');
    await phone.closeLiff();

    await desk.page.getByRole('button', { name: '新着 1件を表示する' }).click();
    await desk.page
      .getByRole('link')
      .filter({ hasText: question.slice(0, 20) })
      .click();
    await expect(desk.page.getByRole('article').getByText(question)).toBeVisible();
    await desk.page.getByRole('button', { name: '担当する' }).click();
    await expect(desk.said('担当になりました。')).toBeVisible();
    await picture(desk.page, 'main-job-16-desk');
  });

  await test.step('the answer rings without a word of it', async () => {
    await desk.page.getByLabel('返信の文').fill(answer);
    await desk.page.getByRole('button', { name: '送る' }).click();
    await expect(desk.page.getByText('保護者はまだ読んでいません')).toBeVisible();
    const bell = phone.card('返信があります。');
    await expect(bell).toBeVisible();
    await expect(bell).toHaveText('返信があります。ひらく');
    await picture(page, 'main-job-17-doorbell');
    await bell.getByRole('button', { name: 'ひらく' }).click();
    await expect(liff.getByText(answer)).toBeVisible();
    await expect(desk.page.getByText('保護者が読んだ')).toBeVisible();
  });

  await test.step('she replies, and the desk sees it at once', async () => {
    await liff.getByLabel('メッセージ', { exact: true }).fill(thanks);
    await liff.getByRole('button', { name: '送る' }).click();
    await expect(liff.getByText(thanks)).toBeVisible();
    await expect(desk.page.getByRole('article').getByText(thanks)).toBeVisible();
    await picture(page, 'main-job-18-thread');
    await picture(desk.page, 'main-job-19-desk-thread');
  });

  await test.step('nothing of what was said can be read at LINE or in the database', async () => {
    const { items, dropped } = await line.received();
    expect(dropped).toBe(0);
    const everything = items.map(({ path, body }) => `${path} ${body}`);
    expect(everything.filter((text) => text.includes(title)).length).toBeGreaterThan(0);
    for (const said of [question, answer, thanks])
      expect(everything.filter((text) => text.includes(said.slice(0, 12)))).toEqual([]);

    expect(await whereReadable([title])).toContain('article.title_ja');
    expect((await wordColumns()).map(({ table, column }) => `${table}.${column}`)).toContain('message.sealed_text');
    expect(await whereReadable([question, answer, thanks].map((said) => said.slice(0, 12)))).toEqual([]);
  });
  await Promise.all([phone.putAway(), editor.leave(), supervisor.leave(), desk.leave()]);
});
