import { expect, test } from '@playwright/test';
import { select } from '../src/database.ts';
import { violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Phone } from '../src/phone.ts';
import { picture } from '../src/pictures.ts';
import { named, Registering } from '../src/registering.ts';
import { Parent } from '../src/parent.ts';
import { bareLiff } from '../src/bare-liff.ts';
import { line } from '../src/line.ts';

const registered = (lineUserId: string) =>
  select(
    `SELECT r.ward, r.language, r.child_count, r.children_complete, h.facts, h.no_answers
       FROM household_row r JOIN household h ON h.id = r.household_id WHERE r.line_user_id = $1`,
    [lineUserId],
  );

test('a household with two children is registered in at most twenty taps, the greeting counted', async ({
  browser,
}) => {
  const phone = await Phone.ofNewPerson(browser, '二人の子の親');
  await phone.addAccount();
  const parent = new Registering(phone.liff);
  await parent.taps.on(phone.talk.getByRole('button', { name: '登録をはじめる' }));
  await parent.agree('nada');
  await parent.tellChildren([monthsAgo(30), monthsAgo(86)]);
  await parent.choose('no');
  await parent.choose('yes');
  await parent.finish();
  await expect(phone.liff.getByText('登録が終わりました。')).toBeVisible();
  await expect(phone.liff.getByRole('heading', { name: /あなたに合いそうな制度が\s*\d+\s*件あります/ })).toBeVisible();
  await picture(phone.page, 'registration-01-two-children');

  expect(parent.taps.count).toBeLessThanOrEqual(20);
  const [row] = await registered(phone.userId);
  expect(row).toMatchObject({ ward: 'nada', language: 'ja', child_count: 2, children_complete: true });
  await phone.putAway();
});

test('the whole registration can be read and done in easy Japanese', async ({ browser }) => {
  const userId = await line.newPerson('やさしい日本語で読む人', true);
  const { page, open, close } = await bareLiff(browser);
  await open('/welcome', userId, '合う制度が届く。');
  await page.getByRole('button', { name: 'やさしい日本語' }).click();
  const parent = new Registering(page, 'easy-ja');
  await parent.agree('nada');
  await expect(page.getByRole('heading', { name: named('子どもの生まれた年と月を教えてください') })).toBeVisible();
  await picture(page, 'registration-07-easy-children');
  expect.soft(await violations(page)).toEqual([]);
  await parent.tellChildren([monthsAgo(30)]);
  await picture(page, 'registration-08-easy-expecting');
  await parent.choose('no');
  await parent.choose('yes');
  await picture(page, 'registration-09-easy-language');
  await parent.finish();
  await expect(page.getByRole('link', { name: /^\d+\s*件\s*を\s*ぜんぶ\s*見\s*る$/ })).toBeVisible();
  await picture(page, 'registration-10-easy-finished');
  expect.soft(await violations(page)).toEqual([]);
  expect(await registered(userId)).toMatchObject([{ ward: 'nada', language: 'easy-ja', child_count: 1 }]);
  await close();
});

test('twins are told in one step', async ({ browser }) => {
  const userId = await line.newPerson('ふたごの親', true);
  const { page, open, close } = await bareLiff(browser);
  await open('/welcome', userId, '合う制度が届く。');
  const parent = new Registering(page);
  await parent.agree('nada');
  await parent.fill(1, monthsAgo(20));
  await parent.taps.on(parent.button('同じ月のお子さんをもう1人'));
  await expect(parent.year(2)).toBeFocused();
  await expect(parent.year(2)).toHaveValue(String(monthsAgo(20).year));
  await expect(parent.month(2)).toHaveValue(String(monthsAgo(20).month));
  await picture(page, 'registration-02-twins');
  expect.soft(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'この2人で全員です' }).click();
  await expect(page.getByRole('heading', { name: 'これから生まれるお子さんはいますか' })).toBeVisible();
  await close();
});

test('the three ways not to answer are kept as three different things', async ({ browser }) => {
  const userId = await line.newPerson('答えない人', true);
  const { page, open, close } = await bareLiff(browser);
  await open('/welcome', userId, '合う制度が届く。');
  const parent = new Registering(page);
  await parent.agree(null);
  await parent.skip('later');
  await page.getByRole('button', { name: '答えたくない' }).click();
  await expect(page.getByText('わかりました。この質問はもう聞きません。')).toBeVisible();
  await picture(page, 'registration-03-declined');
  await parent.skip('declined');
  await parent.skip('unknown');
  await parent.finish();
  await expect(page.getByText('登録が終わりました。')).toBeVisible();
  await picture(page, 'registration-04-nothing-told');
  const [row] = await registered(userId);
  expect(row).toMatchObject({
    ward: null,
    no_answers: {
      'residence.ward': 'declined',
      children: 'later',
      'family.expecting': 'declined',
      'family.guardiansNeedChildcare': 'unknown',
    },
  });
  await close();
});

test('a month that has not come and a half row are refused kindly, by the page and by the API', async ({ browser }) => {
  const userId = await line.newPerson('月をまちがえた人', true);
  const { page, open, close } = await bareLiff(browser);
  const next = monthsAgo(-1);
  const thisYear = monthsAgo(0).year;
  // In December no month to come can be chosen: the phone's calendar says June, whatever the month is.
  await page.clock.setFixedTime(new Date(`${thisYear}-06-15T12:00:00+09:00`));
  await open('/welcome', userId, '合う制度が届く。');
  const parent = new Registering(page);
  await parent.agree('nagata');
  await page.getByLabel('1人めの生まれた年').selectOption(String(thisYear));
  await parent.button('お子さんはまだいません').click();
  await expect(page.getByRole('alert')).toHaveText('「生まれた年」と「生まれた月」の両方を選んでください。');
  await picture(page, 'registration-05-half-row');
  await page.getByLabel('1人めの生まれた月').selectOption('7');
  await expect(page.getByRole('alert')).toContainText('これからの月です');
  await expect(parent.button('同じ月のお子さんをもう1人')).toHaveCount(0);
  await picture(page, 'registration-06-month-to-come');
  await parent.button('この1人で全員です').click();
  await expect(parent.heading).toHaveText('お子さんの生まれた年と月を教えてください');
  expect.soft(await violations(page)).toEqual([]);
  await close();

  const caller = await Parent.signIn(userId);
  const { version } = await caller.do<{ version: string }>('GET', '/survey');
  for (const [birthMonth, code] of [
    [next.text, 'survey.birthInFuture'],
    [monthsAgo(12 * 40).text, 'survey.birthTooLongAgo'],
    ['2024-13', 'input.invalid'],
  ]) {
    const answers = [{ questionId: 'children', children: [{ birthMonth }], childrenComplete: true }];
    const { status, body } = await caller.attempt<{ code: string }>('PUT', '/survey/draft', { version, answers });
    expect([status < 500, body.code]).toEqual([true, code]);
  }
});
