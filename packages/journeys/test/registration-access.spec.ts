import { expect, type Page, test } from '@playwright/test';
import { bareLiff } from '../src/bare-liff.ts';
import { line } from '../src/line.ts';
import { scrollingSideways, violations } from '../src/look.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { picture } from '../src/pictures.ts';
import { Registering } from '../src/registering.ts';

/** Moves on with the Tab key until the thing has the focus, as somebody does who sees no pointer. */
async function tabTo(page: Page, role: 'button' | 'link' | 'radio' | 'combobox', name: string): Promise<void> {
  const target = page.getByRole(role, { name, exact: true });
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 40; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never reaches 「${name}」`);
}

async function press(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
}

test('the registration is done with a keyboard alone, and the focus is always where reading goes on', async ({
  browser,
}) => {
  const userId = await line.newPerson('キーボードの人', true);
  const { page, open, close } = await bareLiff(browser);
  await open('/welcome', userId, '合う制度が届く。');
  const heading = page.getByRole('heading', { level: 1 });
  await press(page, 'link', '登録をはじめる');
  await expect(heading).toBeFocused();
  await tabTo(page, 'radio', '東灘区');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '灘区', exact: true })).toBeChecked();
  await press(page, 'button', '次へ');
  await expect(heading).toHaveText('登録の前にお伝えすること');
  await expect(heading).toBeFocused();
  await press(page, 'button', '同意して進む');
  await expect(heading).toHaveText('お子さんの生まれた年と月を教えてください');
  const { year, month } = monthsAgo(30);
  await tabTo(page, 'combobox', '1人めの生まれた年');
  await page.keyboard.type(String(year));
  await tabTo(page, 'combobox', '1人めの生まれた月');
  await page.keyboard.type(`${month}月`);
  await press(page, 'button', 'この1人で全員です');
  await expect(heading).toHaveText('これから生まれるお子さんはいますか');
  await expect(heading).toBeFocused();
  for (const answer of ['いいえ', 'はい']) {
    await tabTo(page, 'radio', 'はい');
    if (answer === 'いいえ') await page.keyboard.press('ArrowRight');
    else await page.keyboard.press('Space');
    await expect(page.getByRole('radio', { name: answer, exact: true })).toBeChecked();
    await press(page, 'button', '次へ');
    await expect(heading).toBeFocused();
  }
  await press(page, 'button', '登録を終える');
  await expect(page.getByText('登録が終わりました。')).toBeVisible();
  await close();
});

const looking = (page: Page, size: string) => async (name: string) => {
  expect.soft(await scrollingSideways(page), name).toEqual([]);
  expect.soft(await violations(page), name).toEqual([]);
  await picture(page, `${size}-${name}`);
};

test('at twice the size of text every screen of registration and leaving can be used', async ({ browser }) => {
  const userId = await line.newPerson('大きな字の人', true);
  const { page, open, close } = await bareLiff(browser, { textSize: 200 });
  const parent = new Registering(page);
  const look = looking(page, 'large');
  await open('/welcome', userId, '合う制度が届く。');
  await look('01-welcome');
  await page.getByRole('link', { name: '登録をはじめる' }).click();
  await expect(parent.heading).toHaveText('お住まいの区を選んでください');
  await look('02-ward');
  await page.getByRole('radio', { name: '神戸市の外' }).click();
  await page.getByRole('button', { name: '次へ' }).click();
  await expect(parent.heading).toHaveText('神戸市の外にお住まいの方へ');
  await look('03-outside');
  await page.getByRole('button', { name: '区を選び直す' }).click();
  await page.getByRole('button', { name: '区を答えずに進む' }).click();
  await expect(parent.heading).toHaveText('登録の前にお伝えすること');
  await look('04-consent');
  await page.getByRole('button', { name: '同意して進む' }).click();
  await expect(parent.heading).toHaveText('お子さんの生まれた年と月を教えてください');
  await parent.fill(1, monthsAgo(30));
  await look('05-children');
  await parent.button('この1人で全員です').click();
  await page.getByRole('radio', { name: 'はい' }).click();
  await page.getByRole('combobox').selectOption(monthsAgo(-2).text);
  await look('06-expecting');
  await parent.choose('no');
  await look('06-guardians');
  await parent.choose('yes');
  await look('06-language');
  await parent.finish();
  await expect(page.getByText('登録が終わりました。')).toBeVisible();
  await look('07-finished');

  const known = await Parent.registered('大きな字の親', { ward: 'nada', birthMonth: monthsAgo(20).text });
  await open('/settings', known.userId, '設定');
  await look('08-settings');
  await open('/settings/leave', known.userId, '退会して、登録を消しますか');
  await look('09-leaving');
  await page.getByRole('button', { name: '退会して消す' }).click();
  await expect(parent.heading).toHaveText('退会しました');
  await look('10-left');
  await close();
});

const words = (ja: string) => ({ ja, 'easy-ja': ja, en: ja });
/** Kinds that the survey of the delivery does not ask; the city may take them up from the catalogue. */
const furtherKinds = [
  { type: 'multiple', options: ['お金・手当', '健康・健診', '預ける・通う', '相談先'] },
  { type: 'count', options: [], countMax: 20 },
].map(({ type, options, countMax = null }) => ({
  ...{ id: type, fact: `custom.${type}`, stage: 'later', type, privacy: 'ordinary', required: false, perChild: false },
  ...{ showIf: null, countMax, how: null, why: words('送る情報を選ぶためです。') },
  title: words(`種類を確かめる質問（${type}）`),
  options: options.map((label, value) => ({ value: `${value}`, label: words(label) })),
}));

for (const textSize of [100, 200]) {
  test(`at ${textSize} % every kind of question can be answered again`, async ({ browser }) => {
    const known = await Parent.registered('直す親', { ward: 'nada', birthMonth: monthsAgo(50).text });
    const { version } = await known.do<{ version: string }>('GET', '/survey');
    const children = [{ birthMonth: monthsAgo(10).text }, { birthMonth: monthsAgo(50).text }];
    const answer = { questionId: 'children', children, childrenComplete: true };
    await known.do('PUT', '/survey/answer', { version, answer });
    const { page, open, close } = await bareLiff(browser, { textSize });
    const look = looking(page, `again-${textSize}`);
    await page.route('**/api/parent/survey', async (route) => {
      const form = (await (await route.fetch()).json()) as { questions: object[] };
      await route.fulfill({ json: { ...form, questions: [...form.questions, ...furtherKinds] } });
    });
    for (const [id, heading] of [
      ['children', 'お子さんの生まれた年と月を教えてください'],
      ['expecting', 'これから生まれるお子さんはいますか'],
      ['care', 'いま通っているところはどこですか'],
      ['language', /ことば|言語|どの/],
      ['multiple', '種類を確かめる質問（multiple）'],
      ['count', '種類を確かめる質問（count）'],
    ] as const) {
      await open(`/survey/${id}`, known.userId, heading);
      if (id === 'expecting') await page.getByRole('radio', { name: 'はい' }).click();
      await look(id);
      // Saving without an answer shows what is missing, which has to fit too.
      if (id === 'expecting' || id === 'count') {
        await page.getByRole('button', { name: '保存する' }).click();
        await expect(page.getByRole('alert').first()).toBeVisible();
        await look(`${id}-missing`);
      }
    }
    await open('/friend', known.userId, '友だち追加');
    await look('friend');
    await close();
  });

  test(`at ${textSize} % a child who was expected can be registered`, async ({ browser }) => {
    const known = await Parent.registered('生まれた親', { ward: 'nada', birthMonth: monthsAgo(50).text });
    const { version } = await known.do<{ version: string }>('GET', '/survey');
    const answer = { questionId: 'expecting', month: monthsAgo(0).text };
    await known.do('PUT', '/survey/answer', { version, answer });
    const { page, open, close } = await bareLiff(browser, { textSize });
    await open('/born', known.userId, 'お子さんの生まれた年と月を選んでください');
    await page.getByRole('button', { name: '同じ月のお子さんをもう1人' }).click();
    await looking(page, `again-${textSize}`)('born');
    await close();
  });
}
