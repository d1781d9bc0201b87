import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useSession } from '../stores/session.ts';
import { fakeApi, fault, refusal } from '../testing/fake-api.ts';
import { me } from '../testing/mount.ts';
import { useUsed } from './use-used.ts';
import { useReminders } from './use-reminders.ts';

const day = (text: string) => ({ id: `id-${text}`, day: text });

function open(routes: Record<string, unknown> = {}, known: typeof me | null = me) {
  setActivePinia(createPinia());
  const api = fakeApi({
    'GET /parent/reminders': { items: [], nextCursor: null },
    'GET /parent/used-services': { items: [], nextCursor: null },
    'PUT /parent/used-services/teate': null,
    'POST /parent/reminders': (body: { day: string }) => day(body.day),
    'DELETE /parent/reminders/id-2026-12-01': null,
    ...routes,
  });
  useSession().me = known;
  return { api, reminders: useReminders() };
}
beforeEach(() => localStorage.clear());

it('tells the server a day and nothing else; for which service stays on the phone', async () => {
  const { api, reminders } = open();
  await reminders.remind('tokubetsu', '2026-12-01');
  expect(api.asked.map(({ method, path, body }) => [method, path, body])).toEqual([
    ['POST', '/parent/reminders', { day: '2026-12-01' }],
  ]);
  expect([reminders.dayOf('tokubetsu'), reminders.servicesOn('2026-12-01')]).toEqual(['2026-12-01', ['tokubetsu']]);
  expect(localStorage.getItem('tsunagu.finder.reminders')).toBe('{"tokubetsu":"2026-12-01"}');
});

it('keeps the day while another service waits for it, and takes it back with the last one', async () => {
  const { api, reminders } = open();
  await reminders.remind('teate', '2026-12-01');
  await reminders.remind('care', '2026-12-01');
  expect(reminders.sorted).toEqual([day('2026-12-01')]);
  await reminders.stop('teate');
  expect(api.calls('DELETE /parent/reminders/id-2026-12-01')).toEqual([]);
  await reminders.stop('care');
  expect(api.calls('DELETE /parent/reminders/id-2026-12-01')).toHaveLength(1);
  expect([reminders.sorted, reminders.dayOf('care')]).toEqual([[], null]);
});

it('forgets days that have come or were taken back elsewhere, and lists the others by day', async () => {
  localStorage.setItem('tsunagu.finder.reminders', '{"teate":"2026-11-20","care":"2026-12-01"}');
  const items = [day('2026-12-24'), day('2026-12-01')];
  const { reminders } = open({ 'GET /parent/reminders': { items, nextCursor: null } });
  await reminders.load();
  expect(reminders.sorted.map((one) => one.day)).toEqual(['2026-12-01', '2026-12-24']);
  expect([reminders.dayOf('teate'), reminders.dayOf('care')]).toEqual([null, '2026-12-01']);
});

it('says why it could not be set, and keeps nothing', async () => {
  const { reminders } = open({ 'POST /parent/reminders': () => refusal(409, 'reminder.tooMany') });
  await reminders.remind('teate', '2026-12-01');
  expect([reminders.failed, reminders.dayOf('teate'), reminders.sorted]).toEqual(['reminder.tooMany', null, []]);
});

it('takes a day off that was taken back on another phone already', async () => {
  const gone = () => refusal(404, 'reminder.notFound');
  const { reminders } = open({ 'DELETE /parent/reminders/id-2026-12-01': gone });
  await reminders.remind('teate', '2026-12-01');
  await reminders.cancel('2026-12-01');
  expect([reminders.failed, reminders.sorted, reminders.dayOf('teate')]).toEqual([null, [], null]);
});

it('asks nothing before registering', async () => {
  const { api, reminders } = open({}, null);
  await reminders.load();
  expect(api.asked).toEqual([]);
});

describe('of what is in use already', () => {
  const kept = { items: [day('2026-12-01')], nextCursor: null };
  const teate = { id: 'teate', asksAtDesk: false };
  const set = (days: Record<string, string>) => localStorage.setItem('tsunagu.finder.reminders', JSON.stringify(days));
  const mark = async ({ reminders }: ReturnType<typeof open>) => {
    await useUsed().keep(teate);
    return reminders.stopForUsed();
  };

  it('are taken back with the mark, and no request says for which service', async () => {
    set({ teate: '2026-12-01' });
    const opened = open({ 'GET /parent/reminders': kept });
    expect(await mark(opened)).toBe(true);
    expect([opened.reminders.dayOf('teate'), opened.reminders.sorted]).toEqual([null, []]);
    expect(opened.api.calls('DELETE /parent/reminders/id-2026-12-01')).toHaveLength(1);
  });

  it('leave the day to another service that waits for it', async () => {
    set({ teate: '2026-12-01', care: '2026-12-01' });
    const opened = open({ 'GET /parent/reminders': kept });
    expect(await mark(opened)).toBe(true);
    expect(opened.reminders.servicesOn('2026-12-01')).toEqual(['care']);
    expect(opened.api.calls('DELETE /parent/reminders/id-2026-12-01')).toEqual([]);
  });

  it('are none where none was set: then nothing is asked', async () => {
    set({ care: '2026-12-01' });
    const opened = open({ 'GET /parent/reminders': kept });
    expect(await mark(opened)).toBeNull();
    expect(opened.api.calls('GET /parent/reminders')).toEqual([]);
  });

  it.each([
    ['the days did not come', { 'GET /parent/reminders': () => fault() }],
    [
      'the day was not taken back',
      { 'GET /parent/reminders': kept, 'DELETE /parent/reminders/id-2026-12-01': () => fault() },
    ],
  ])('are not forgotten when %s, and tried again at the next visit', async (_, routes) => {
    set({ teate: '2026-12-01' });
    const opened = open(routes);
    expect(await mark(opened)).toBe(false);
    expect([opened.reminders.dayOf('teate'), opened.reminders.failed]).toEqual(['2026-12-01', null]);
    const used = { items: [{ serviceId: 'teate' }], nextCursor: null };
    const { api, reminders } = open({ 'GET /parent/reminders': kept, 'GET /parent/used-services': used });
    await reminders.load();
    expect([reminders.dayOf('teate'), api.calls('DELETE /parent/reminders/id-2026-12-01').length]).toEqual([null, 1]);
  });
});

it('does not forget a day that it could not ask for', async () => {
  localStorage.setItem('tsunagu.finder.reminders', '{"teate":"2026-12-01"}');
  const { reminders } = open({ 'GET /parent/reminders': () => fault() });
  await reminders.load();
  await reminders.stop('teate');
  expect([reminders.failed, reminders.dayOf('teate')]).toEqual(['unreachable', '2026-12-01']);
});
