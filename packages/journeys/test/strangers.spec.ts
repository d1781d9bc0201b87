import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { monthsAgo } from '../src/months.ts';
import { Parent } from '../src/parent.ts';
import { Phone } from '../src/phone.ts';
import { picture } from '../src/pictures.ts';
import { StaffCaller, StaffConsole } from '../src/staff-console.ts';
import { ask, world } from '../src/world.ts';

interface Refusal {
  code: string;
}
const secret = '夫の実家とのことで、だれにも言えずにいます。';
const nada = { ward: 'nada', birthMonth: monthsAgo(20).text };

test('another parent with the address of a consultation gets nothing', async ({ browser }) => {
  const owner = await Parent.registered('相談した人', nada);
  const stranger = await Parent.registered('アドレスを見た人', nada);
  const id = await owner.openConsultation(secret);

  const phone = await Phone.of(browser, stranger.userId);
  await phone.open(`/consultations/${id}`);
  await expect(phone.liff.getByRole('heading', { name: 'ページが見つかりません' })).toBeVisible();
  await expect(phone.liff.getByText(secret.slice(0, 8))).toHaveCount(0);
  await picture(phone.page, 'strangers-01-parent');
  await phone.putAway();

  const acts = (address: string): [string, string, object?][] => [
    ['GET', `/consultations/${address}`],
    ['GET', `/consultations/${address}/messages`],
    ['POST', `/consultations/${address}/messages`, { clientId: randomUUID(), text: '見えますか' }],
    ['POST', `/consultations/${address}/read`, { seq: 1 }],
  ];
  const nowhere = acts(randomUUID());
  for (const [index, [method, path, body]] of acts(id).entries()) {
    const theirs = await stranger.attempt<Refusal>(method, path, body);
    const unknown = await stranger.attempt<Refusal>(nowhere[index]![0], nowhere[index]![1], nowhere[index]![2]);
    expect.soft([theirs.status, theirs.body.code], `${method} ${path}`).toEqual([404, 'consultation.notFound']);
    expect.soft([unknown.status, unknown.body.code], 'an address that never was').toEqual([404, theirs.body.code]);
  }
  const { items } = await owner.do<{ items: unknown[] }>('GET', `/consultations/${id}/messages`);
  expect(items).toHaveLength(1);
});

test('who takes the phone over from another finds the own page, not theirs', async ({ browser }) => {
  const first = await Parent.registered('前に使っていた人', nada);
  const id = await first.openConsultation(secret);
  const phone = await Phone.of(browser, first.userId);
  await phone.open(`/consultations/${id}`);
  await expect(phone.liff.getByText(secret)).toBeVisible();
  await phone.liff.getByLabel('メッセージ', { exact: true }).fill('まだ送っていない文');
  await phone.closeLiff();

  await phone.page.getByLabel('新しい人').fill('いま使っている人');
  await phone.page.getByRole('button', { name: '加える' }).click();
  await expect(phone.page.getByText('いま使っている人・友だちではありません')).toBeVisible();
  await phone.page.getByRole('button', { name: 'LIFFを開く' }).click();
  await expect(phone.liff.getByRole('link', { name: '登録をはじめる' })).toBeVisible();
  await picture(phone.page, 'strangers-03-another-person');
  await phone.putAway();
});

test('a counsellor who is not on the case gets nothing', async ({ browser }) => {
  const id = await (await Parent.registered('担当のいる人', nada)).openConsultation(secret);
  const counsellor = await StaffCaller.of(browser, 'counsellor');
  await counsellor.do('POST', `/staff/consultations/${id}/take`, {});

  const other = await StaffConsole.of(browser, 'otherCounsellor');
  await other.open(`/consultations/${id}`);
  const thread = other.page.getByRole('region', { name: 'やりとり' });
  await expect(thread.getByText('この相談は見つからないか、担当ではありません。')).toBeVisible();
  await expect(other.page.getByText(secret.slice(0, 8))).toHaveCount(0);
  await picture(other.page, 'strangers-02-counsellor');
  await other.leave();

  const caller = await StaffCaller.of(browser, 'otherCounsellor');
  for (const part of ['', '/messages', '/notes', '/household', '/letters']) {
    const theirs = await caller.attempt<Refusal>('GET', `/staff/consultations/${id}${part}`);
    const unknown = await caller.attempt<Refusal>('GET', `/staff/consultations/${randomUUID()}${part}`);
    expect.soft([theirs.status, theirs.body.code], part).toEqual([404, 'consultation.notFound']);
    expect.soft([unknown.status, unknown.body.code], part).toEqual([404, 'consultation.notFound']);
  }
});

test('nobody gets anything without signing in', async () => {
  const id = await (await Parent.registered('だれかの相談', nada)).openConsultation(secret);
  for (const path of [
    '/parent/session',
    '/parent/survey',
    '/parent/letters',
    '/parent/consultations',
    `/parent/consultations/${id}`,
    `/parent/consultations/${id}/messages`,
    '/parent/live',
    '/staff/session',
    '/staff/consultations',
    `/staff/consultations/${id}`,
    `/staff/consultations/${id}/messages`,
    '/staff/accounts',
    '/staff/audit',
    '/staff/live',
    '/city/consultations',
    `/city/consultations/${id}/messages`,
  ]) {
    const { status, body } = await ask<Refusal>(`${world.apiUrl}/api${path}`);
    expect.soft([status, body.code], path).toEqual([401, 'session.missing']);
  }
});
