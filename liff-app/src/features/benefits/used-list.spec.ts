import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropCatalogue, loadCatalogue } from '../../findings/catalogue.ts';
import { judgeOne } from '../../findings/findings.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fakeApi, fault } from '../../testing/fake-api.ts';
import { me, show } from '../../testing/mount.ts';
import Remind from './Remind.vue';
import SavedRow from './SavedRow.vue';
import SaveNotice from './SaveNotice.vue';
import UsedButton from './UsedButton.vue';
import UsedList from './UsedList.vue';

const list = (...ids: string[]) => ({ items: ids.map((serviceId) => ({ serviceId })), nextCursor: null });
const ROUTES = {
  'GET /public/catalogue': catalogue,
  'GET /parent/used-services': list('teate', 'gone'),
  'GET /parent/reminders': { items: [{ id: 'r', day: '2026-12-01' }], nextCursor: null },
  'PUT /parent/used-services/teate': null,
  'DELETE /parent/used-services/teate': null,
  'DELETE /parent/reminders/r': null,
};
const keptHere = (what: string, thing: unknown) =>
  localStorage.setItem(`tsunagu.finder.${what}`, JSON.stringify(thing));

beforeEach(() => localStorage.clear());
afterEach(dropCatalogue);

describe('what is in use', () => {
  async function open(routes: Record<string, unknown> = {}, known: typeof me | null = me) {
    const api = fakeApi({ ...ROUTES, ...routes });
    const { wrapper } = show(UsedList, {}, known);
    await flushPromises();
    const rows = () => wrapper.findAll('.savedrow').map((row) => row.text().replaceAll(/\s+/g, ' '));
    return { api, wrapper, rows };
  }

  it('stands in one list, here and with us, and says what is on this phone alone', async () => {
    keptHere('used', ['tokubetsu']);
    const { rows } = await open();
    expect(rows()).toEqual([
      '児童手当外す児童手当',
      'いまは案内していない制度です。外す',
      '特別児童扶養手当この端末の中だけに残しています外す特別児童扶養手当',
    ]);
  });

  it('is taken off one by one: with us by a request, on the phone by none', async () => {
    keptHere('used', ['tokubetsu']);
    const { api, wrapper, rows } = await open();
    for (const at of [2, 0]) {
      await wrapper.findAll('.savedrow button')[at]!.trigger('click');
      await flushPromises();
    }
    expect(rows()).toHaveLength(1);
    expect(wrapper.get('.toast').text()).toBe('「もう利用している」の印を外しました。');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(api.asked.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
      '/parent/used-services/teate',
    ]);
    expect(localStorage.getItem('tsunagu.finder.used')).toBe('[]');
  });

  it('stays when it could not be taken off, and says so', async () => {
    const { wrapper, rows } = await open({ 'DELETE /parent/used-services/teate': () => fault() });
    await wrapper.get('.savedrow button').trigger('click');
    await flushPromises();
    expect([rows().length, wrapper.get('.toast').text()]).toEqual([
      2,
      expect.stringContaining('保存できませんでした。'),
    ]);
  });

  it('is not called empty when it could not be reached', async () => {
    const answers = [fault(), Response.json(list('teate'))];
    const { wrapper, rows } = await open({ 'GET /parent/used-services': () => answers.shift() });
    expect(wrapper.text()).not.toContain('ここに並びます');
    await wrapper.get('.btn').trigger('click');
    await flushPromises();
    expect(rows()).toHaveLength(1);
  });

  it('is the phone’s alone before registering, and says how something comes here', async () => {
    const { api, wrapper } = await open({}, null);
    expect(wrapper.text()).toContain('「もう利用している」を選んだ制度が、ここに並びます。');
    expect(api.asked.map(({ path }) => path)).toEqual(['/public/catalogue']);
  });
});

it('is said in the list of what was saved, in place of the deadline', async () => {
  fakeApi(ROUTES);
  const loaded = await loadCatalogue('ja');
  const deadlines = [
    { name: { ja: '申請', 'easy-ja': null, en: null }, on: '2099-03-31', after: null, count: null, unit: null },
  ];
  const service = { ...loaded.services[0]!, deadlines };
  const row = (used: string[]) => {
    const known = { facts: {}, noAnswers: {}, children: [], childrenComplete: false, used };
    const finding = judgeOne(service, loaded.parameters, known, '2026-11-24', () => true);
    return show(SavedRow, { id: 'teate', finding }).wrapper.text();
  };
  expect([row([]), row(['teate'])].map((text) => [text.includes('2099年'), text.includes('利用しています')])).toEqual([
    [true, false],
    [false, true],
  ]);
});

describe('the mark 「もう利用している」', () => {
  const Both = {
    components: { UsedButton, SaveNotice },
    template: `<div><UsedButton :service="{ id: 'teate', asksAtDesk: false }" :have="false" /><SaveNotice /></div>`,
  };

  it.each([
    ['with a reminder', {}, true, '「もう利用している」の印をつけ、しめきりのお知らせをとりやめました。', 1],
    ['without one', {}, false, '「もう利用している」の印をつけました。もう一度押すと、外せます。', 0],
    [
      'with one that stays for now',
      { 'DELETE /parent/reminders/r': () => fault() },
      true,
      '「もう利用している」の印をつけました。しめきりのお知らせは、次に開いたときにとりやめます。',
      1,
    ],
    [
      'that was not taken',
      { 'PUT /parent/used-services/teate': () => fault() },
      true,
      '保存できませんでした。つながってから、もう一度選んでください。',
      0,
    ],
  ])('%s says what becomes of it', async (_, routes, isSet, words, stops) => {
    const api = fakeApi({ ...ROUTES, 'GET /parent/used-services': list(), ...routes });
    if (isSet) keptHere('reminders', { teate: '2026-12-01' });
    const { wrapper } = show(Both);
    await wrapper.get('button').trigger('click');
    await flushPromises();
    expect(wrapper.get('.toast').text()).toBe(words);
    expect(api.calls('DELETE /parent/reminders/r')).toHaveLength(stops);
  });

  it('takes the place of the reminder on the page of the service', async () => {
    fakeApi(ROUTES);
    const page = (id: string) => show(Remind, { service: { id, asksAtDesk: false }, deadlines: [] }).wrapper;
    const [used, other] = [page('teate'), page('care')];
    await flushPromises();
    expect(used.text()).toContain('利用している制度のしめきりは、お知らせしません。');
    expect([used.find('input').exists(), other.find('input').exists()]).toEqual([false, true]);
  });
});
