import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { approvedBroadcast } from '../src/broadcasting.ts';
import { line } from '../src/line.ts';
import { outOfReach, scrollingSideways, violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';
import { StaffCaller, StaffConsole, type Who } from '../src/staff-console.ts';
import { world } from '../src/world.ts';

interface Known {
  newcomer: string;
  halfway: string;
  parent: string;
  consultation: string;
  article: string;
  broadcast: string;
  survey: string;
  household: string;
  flyer: string;
  finalFlyer: string;
}
interface Listed<T> {
  items: T[];
}

/** One parent who has everything on the screens, one half-way, one who has just come. */
async function somebody(browser: Browser): Promise<Known> {
  const newcomer = await line.newPerson('はじめての人');
  const halfway = await line.newPerson('途中の人');
  const begun = await Parent.signIn(halfway);
  await begun.agree();
  const { version } = await begun.do<{ version: string }>('GET', '/survey');
  await begun.do('PUT', '/survey/draft', { version, answers: [{ questionId: 'ward', choice: 'tarumi' }] });
  const parent = await Parent.registered('いつもの人', { ward: 'tarumi', birthMonth: monthsAgo(50).text });
  const consultation = await parent.openConsultation(
    '幼稚園と保育所のちがいを知りたいです。申しこみの時期もわかりません。',
  );
  const counsellor = await StaffCaller.of(browser, 'counsellor');
  await counsellor.do('POST', `/staff/consultations/${consultation}/take`, {});
  await counsellor.do('POST', `/staff/consultations/${consultation}/messages`, {
    clientId: randomUUID(),
    text: 'ありがとうございます。いま通っているところはありますか。\n\n申しこみは秋からです。',
  });
  const { id, articleId, start, look } = await approvedBroadcast(browser, '垂水区の園の見学会', {
    fact: 'residence.ward',
    in: ['tarumi'],
  });
  await start();
  await expect.poll(async () => (await look()).state).toBe('sent');
  const editor = await StaffCaller.of(browser, 'editor');
  const survey = await editor.do<{ version: string }>('POST', '/staff/survey/versions', { title: '冬の見直し' });
  const households = await counsellor.do<Listed<{ id: string }>>('GET', '/staff/answers?limit=1');
  const flyers = await editor.do<Listed<{ id: string; state: string }>>('GET', '/staff/flyers?limit=100');
  const flyer = (state: string): string => flyers.items.find((one) => one.state === state)!.id;
  return {
    ...{ newcomer, halfway, parent: parent.userId, consultation, article: articleId, broadcast: id },
    ...{ survey: survey.version, household: households.items[0]!.id },
    ...{ flyer: flyer('correction'), finalFlyer: flyer('final') },
  };
}

/** Name, path, whose phone, and the heading by which the finished screen is known. */
type Screen = [string, string, string, string];

let known: Known;
test.beforeAll(async ({ browser }) => {
  known = await somebody(browser);
});

test('axe finds nothing on the screens of the phone', async ({ browser }) => {
  const { page, open, close } = await bareLiff(browser);
  const screens: Screen[] = [
    ['welcome', '/welcome', known.newcomer, '合う制度が届く。'],
    ['ward', '/register', known.newcomer, 'お住まいの区を選んでください'],
    ['consent', '/consent', known.newcomer, '登録の前にお伝えすること'],
    ['survey', '/survey', known.halfway, 'お子さんの生まれた年と月を教えてください'],
    ['home', '/', known.parent, 'あなたに合いそうな制度'],
    ['finished', '/finished', known.parent, 'あなたに合いそうな制度が'],
    ['finder', '/benefits', known.parent, '対象になりそう'],
    ['benefit', '/benefits/jido-teate', known.parent, '児童手当'],
    ['consultations', '/consultations', known.parent, '相談'],
    ['asking', '/consultations/new', known.parent, '相談する'],
    ['thread', `/consultations/${known.consultation}`, known.parent, '預け先'],
    ['letters', '/letters', known.parent, '届いた情報'],
    ['letter', `/letters/${known.article}`, known.parent, '垂水区の園の見学会'],
    ['settings', '/settings', known.parent, '設定'],
    ['leaving', '/settings/leave', known.parent, '退会して、登録を消しますか'],
    ['emergency', '/emergency', known.parent, '急ぐときの電話'],
    ['not-found', '/nowhere', known.parent, 'ページが見つかりません'],
  ];
  for (const [name, path, userId, heading] of screens) {
    await test.step(name, async () => {
      await open(path, userId, heading);
      expect.soft(await violations(page), name).toEqual([]);
      await picture(page, `phone-${name}`);
    });
  }
  await close();
});

test('at twice the size of text nothing on the phone moves sideways', async ({ browser }) => {
  const { page, open, close } = await bareLiff(browser, { textSize: 200 });
  const screens: Screen[] = [
    ['home', '/', known.parent, 'あなたに合いそうな制度'],
    ['finder', '/benefits', known.parent, '対象になりそう'],
    ['survey', '/survey', known.halfway, 'お子さんの生まれた年と月を教えてください'],
    ['thread', `/consultations/${known.consultation}`, known.parent, '預け先'],
  ];
  for (const [name, path, userId, heading] of screens) {
    await test.step(name, async () => {
      await open(path, userId, heading);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect.soft(await scrollingSideways(page), name).toEqual([]);
      await picture(page, `phone-200-${name}`);
    });
  }
  await close();
});

const consoleScreens: [Who, string, () => string][] = [
  ['supervisor', 'wall', () => '/wall'],
  ['counsellor', 'desk', () => '/consultations'],
  ['counsellor', 'thread', () => `/consultations/${known.consultation}`],
  ['editor', 'articles', () => '/articles'],
  ['editor', 'article', () => `/articles/${known.article}`],
  ['editor', 'new-article', () => '/articles/new'],
  ['editor', 'segments', () => '/segments'],
  ['editor', 'new-segment', () => '/segments/new'],
  ['editor', 'broadcasts', () => '/broadcasts'],
  ['editor', 'broadcast', () => `/broadcasts/${known.broadcast}`],
  ['counsellor', 'services', () => '/services'],
  ['manager', 'accounts', () => '/accounts'],
  ['manager', 'audit', () => '/audit'],
  ['cityViewer', 'city', () => `/city/consultations/${known.consultation}`],
];

/** What registration, the catalogue and outreach are worked on with, each as those see it who work with it. */
const makingScreens: [Who, string, () => string][] = [
  ['editor', 'survey-versions', () => '/survey'],
  ['editor', 'survey-draft', () => `/survey/${known.survey}`],
  ['editor', 'survey-retired', () => '/survey/1'],
  ['editor', 'survey-compare', () => '/survey/2/compare/1'],
  ['editor', 'flyers', () => '/flyers'],
  ['editor', 'flyer-templates', () => '/flyers/new'],
  ['editor', 'flyer', () => `/flyers/${known.flyer}`],
  ['editor', 'flyer-final', () => `/flyers/${known.finalFlyer}`],
  ['editor', 'routes', () => '/routes'],
  ['editor', 'menus', () => '/menus'],
  ['counsellor', 'answers-household', () => `/answers/${known.household}`],
  ['editor', 'service-upkeep', () => '/service-upkeep'],
  ['editor', 'newly-eligible', () => '/newly-eligible'],
  ['manager', 'answers', () => '/answers'],
  ['manager', 'answers-summary', () => '/answers?tab=summary'],
  ['manager', 'answers-stale', () => '/answers?tab=stale'],
  ['cityViewer', 'answers-city', () => '/answers'],
  ['cityViewer', 'consents', () => '/consents'],
  ['cityViewer', 'survey-city', () => '/survey'],
  ['cityApprover', 'flyer-city', () => `/flyers/${known.flyer}`],
];

/** Opens each screen as its person and waits until everything on it is there. */
async function eachScreen(
  browser: Browser,
  screens: typeof consoleScreens,
  look: (page: Page, name: string) => Promise<void>,
  options: { zoom?: number } = {},
): Promise<void> {
  for (const who of new Set(screens.map(([one]) => one))) {
    const staff = await StaffConsole.of(browser, who, options);
    for (const [, name, path] of screens.filter(([one]) => one === who)) {
      await test.step(name, async () => {
        await staff.open(path());
        await expect(staff.page.getByRole('main')).toBeVisible();
        await expect(staff.page.locator('[aria-busy="true"]')).toHaveCount(0);
        await look(staff.page, name);
      });
    }
    await staff.leave();
  }
}

test('axe finds nothing on the screens of the console', async ({ browser }) => {
  test.slow();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const outside = await context.newPage();
  await outside.goto(`${world.apiUrl}/admin/sign-in`);
  await expect(outside.getByLabel('メールアドレス')).toBeVisible();
  expect.soft(await violations(outside), 'sign-in').toEqual([]);
  await picture(outside, 'console-sign-in');
  await context.close();

  await eachScreen(browser, [...consoleScreens, ...makingScreens], async (page, name) => {
    expect.soft(await violations(page), name).toEqual([]);
    await picture(page, `console-${name}`);
  });
});

test('at twice the size nothing of survey, answers, flyers, routes and menus moves sideways', async ({ browser }) => {
  test.slow();
  const look = async (page: Page, name: string): Promise<void> => {
    expect.soft(await scrollingSideways(page), name).toEqual([]);
    await picture(page, `console-200-${name}`);
  };
  await eachScreen(browser, makingScreens, look, { zoom: 2 });
});

test('survey, answers, flyers, routes and menus are worked on without a mouse', async ({ browser }) => {
  test.slow();
  await eachScreen(browser, makingScreens, async (page, name) => {
    expect.soft(await outOfReach(page), name).toEqual([]);
  });
});

test('the dialogs of survey, answers and routes hold the focus and give it back', async ({ browser }) => {
  const dialogs: [Who, string, string, string][] = [
    ['editor', '/survey', '公開中の版から新しい版をつくる', '新しい版'],
    ['editor', '/routes', 'QRをつくる', '置く場所の名前'],
    ['manager', '/answers', '書き出す', '何のために使いますか'],
  ];
  for (const [who, path, opener, inside] of dialogs) {
    const staff = await StaffConsole.of(browser, who);
    const { page } = staff;
    await staff.open(path);
    const button = page.getByRole('button', { name: opener });
    await button.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(inside);
    expect.soft(await violations(page), path).toEqual([]);
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    await staff.leave();
  }
});
