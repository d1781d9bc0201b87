import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { line } from '../src/line.ts';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { Phone } from '../src/phone.ts';
import { picture } from '../src/pictures.ts';
import { agree, finishSurvey, tellOneChild } from '../src/registration.ts';

const toAsk = '/consultations/new';

test('who wants to ask without having answered is led to the survey', async ({ browser }) => {
  const phone = await Phone.ofNewPerson(browser, 'すぐ聞きたい人');
  await phone.addAccount();
  const parent = await Parent.signIn(phone.userId);
  await parent.agree();

  await phone.open(toAsk);
  await expect(phone.liff.getByRole('heading', { name: 'お住まいの区を選んでください' })).toBeVisible();
  expect(await phone.place()).toBe('/survey');
  await expect(phone.liff.getByLabel('聞きたいこと')).toHaveCount(0);
  await picture(phone.page, 'survey-first-01-led');

  const input = { clientId: randomUUID(), category: 'money', text: '手当のことを聞きたいです' };
  const { status, body } = await parent.attempt<{ code: string }>('POST', '/consultations', input);
  expect([status, body.code]).toEqual([409, 'survey.unfinished']);
  expect((await parent.do<{ items: unknown[] }>('GET', '/consultations')).items).toEqual([]);
  await phone.putAway();
});

test('a survey left half-way goes on where it was left, on another phone too', async ({ browser }) => {
  const userId = await line.newPerson('途中でとじた人');
  await line.follow(userId);
  const first = await Phone.of(browser, userId);
  await first.open('/');
  await agree(first.liff, '長田区');
  await tellOneChild(first.liff, monthsAgo(8));
  await expect(first.liff.getByText('ここまで保存しました')).toBeVisible();
  await picture(first.page, 'survey-first-02-left-half-way');
  await first.putAway();

  const second = await Phone.of(browser, userId);
  await second.open('/survey');
  await expect(second.liff.getByRole('heading', { name: 'これから生まれるお子さんはいますか' })).toBeVisible();
  await expect(second.liff.getByText('前回の続きから始めます。')).toBeVisible();
  await picture(second.page, 'survey-first-03-resumed');
  await second.liff.getByRole('button', { name: 'もどる' }).click();
  const { year, month } = monthsAgo(8);
  await expect(second.liff.getByLabel('1人めの生まれた年')).toHaveValue(String(year));
  await expect(second.liff.getByLabel('1人めの生まれた月')).toHaveValue(String(month));
  await tellOneChild(second.liff, { year, month });
  await finishSurvey(second.liff);
  await expect(second.liff.getByText('登録が終わりました。')).toBeVisible();

  await second.open(toAsk);
  await expect(second.liff.getByLabel('聞きたいこと')).toBeVisible();
  await second.putAway();
});
