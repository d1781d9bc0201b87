import { expect, test } from '@playwright/test';
import { select } from '../src/database.ts';
import { line } from '../src/line.ts';
import { violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Phone } from '../src/phone.ts';
import { picture } from '../src/pictures.ts';
import { Registering } from '../src/registering.ts';
import { bareLiff } from '../src/bare-liff.ts';

const draftOf = (lineUserId: string) =>
  select<{ answers: { questionId: string }[] }>(
    `SELECT d.answers FROM survey_draft d JOIN parent p ON p.id = d.parent_id WHERE p.line_user_id = $1`,
    [lineUserId],
  );
const told = async (lineUserId: string) => (await draftOf(lineUserId))[0]?.answers.map(({ questionId }) => questionId);

test('what is answered in a tunnel stays on the phone and is sent later, also when the window was closed', async ({
  browser,
}) => {
  const userId = await line.newPerson('電車の中の人', true);
  const { page, open, close } = await bareLiff(browser);
  await open('/welcome', userId, '合う制度が届く。');
  const parent = new Registering(page);
  await parent.agree('nagata');

  await test.step('answers without network are on the phone only', async () => {
    await page.context().setOffline(true);
    await parent.tellChildren([monthsAgo(8)]);
    await expect(page.getByText('この端末に保存しました。つながったら、送ります。')).toBeVisible();
    await picture(page, 'interrupted-01-offline');
    expect.soft(await violations(page)).toEqual([]);
    expect(await told(userId)).toBeUndefined();
  });

  await test.step('they are sent by themselves when the network is back', async () => {
    await page.context().setOffline(false);
    await expect(page.getByText('ここまで保存しました')).toBeVisible();
    expect(await told(userId)).toEqual(expect.arrayContaining(['ward', 'children']));
    expect(await page.evaluate(() => localStorage.getItem('tsunagu.survey-unsent'))).toBeNull();
  });

  await test.step('a window that is closed offline loses nothing either', async () => {
    await page.context().setOffline(true);
    await parent.choose('no');
    await expect(page.getByText('この端末に保存しました。つながったら、送ります。')).toBeVisible();
    await page.goto('about:blank');
    await page.context().setOffline(false);
    await open('/survey', userId, '日中、仕事や学校');
    await expect(page.getByText('前回の続きから始めます。')).toBeVisible();
    await expect.poll(() => told(userId)).toContain('expecting');
  });

  await test.step('the last button, pressed offline, ends the registration when the network is back', async () => {
    await parent.choose('yes');
    await page.context().setOffline(true);
    await parent.taps.on(parent.button('登録を終える'));
    await expect(page.getByText('答えは、この端末に残しました。つながったら送って、登録を終えます。')).toBeVisible();
    await picture(page, 'interrupted-02-finished-offline');
    await page.context().setOffline(false);
    await expect(page.getByText('登録が終わりました。')).toBeVisible();
    expect(await draftOf(userId)).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('tsunagu.survey-unsent'))).toBeNull();
  });
  await close();
});

test('who stops half-way goes on with another phone, and nobody else sees the answers', async ({ browser }) => {
  const userId = await line.newPerson('機種をかえた人', true);
  const first = await Phone.of(browser, userId);
  await first.open('/');
  const begun = new Registering(first.liff);
  await begun.agree('nada');
  await begun.tellChildren([monthsAgo(8), monthsAgo(44)]);
  await expect(first.liff.getByText('ここまで保存しました')).toBeVisible();
  await first.putAway();

  const second = await Phone.of(browser, userId);
  await second.open('/');
  const resumed = new Registering(second.liff);
  await expect(resumed.heading).toHaveText('これから生まれるお子さんはいますか');
  await second.liff.getByRole('button', { name: 'もどる' }).click();
  await expect(resumed.year(2)).toHaveValue(String(monthsAgo(44).year));
  await expect(resumed.month(1)).toHaveValue(String(monthsAgo(8).month));
  await second.putAway();

  const stranger = await Phone.ofNewPerson(browser, '別の人');
  await stranger.open('/');
  const other = new Registering(stranger.liff);
  await other.agree('nada');
  await expect(other.heading).toHaveText('お子さんの生まれた年と月を教えてください');
  await expect(other.year(1)).toHaveValue('0');
  await stranger.putAway();
});

test('who is no friend yet is asked once, and can go on without', async ({ browser }) => {
  const userId = await line.newPerson('友だちではない人');
  const { page, open, close } = await bareLiff(browser);
  await open('/welcome', userId, '合う制度が届く。');
  const parent = new Registering(page);
  await parent.agree('nada');
  await parent.tellChildren([monthsAgo(30)]);
  await parent.choose('no');
  await parent.choose('yes');
  await parent.finish();
  await expect(parent.heading).toHaveText('あとひとつ、友だち追加だけです');
  await picture(page, 'interrupted-03-no-friend');
  expect.soft(await violations(page)).toEqual([]);
  await parent.taps.on(parent.button('いまはしない'));
  await expect(page.getByText('登録が終わりました。')).toBeVisible();
  await close();
  // Later the account is added after all; LINE would take what is sent to a stranger and deliver nothing.
  await line.follow(userId);
});
