import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropCatalogue } from '../../findings/catalogue.ts';
import { dropForm } from '../../household/askable.ts';
import { catalogue } from '../../testing/catalogue.ts';
import { fakeApi, fault } from '../../testing/fake-api.ts';
import { show } from '../../testing/mount.ts';
import PartFailed from '../../ui/PartFailed.vue';
import SavedList from './SavedList.vue';

const list = (...ids: string[]) => ({ items: ids.map((serviceId) => ({ serviceId })), nextCursor: null });
const NOTHING = '保存した制度がここに並びます。';

async function open(saved: unknown) {
  const none = { 'GET /parent/used-services': list(), 'GET /parent/reminders': list() };
  const form = { version: '1', questions: [], answers: [], finished: true, resumed: false };
  const answers = {
    'GET /public/catalogue': catalogue,
    'GET /parent/survey': form,
    'GET /parent/saved-services': saved,
  };
  const api = fakeApi({ ...answers, ...none });
  const { wrapper } = show(SavedList);
  await flushPromises();
  return { api, wrapper, rows: () => wrapper.findAll('.savedrow .row__title').map((row) => row.text()) };
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  dropCatalogue();
  dropForm();
});

it('says that nothing is saved only when that is known', async () => {
  expect((await open(list())).wrapper.text()).toContain(NOTHING);
});

it('says that the list did not come, keeps what is on this phone, and asks again', async () => {
  localStorage.setItem('tsunagu.finder.saved', '["tokubetsu"]');
  let isDown = true;
  const { wrapper, rows } = await open(() => (isDown ? fault() : list('teate')));
  expect(rows()).toEqual(['特別児童扶養手当']);
  expect(wrapper.findComponent(PartFailed).exists()).toBe(true);
  isDown = false;
  await wrapper.getComponent(PartFailed).get('button').trigger('click');
  await flushPromises();
  expect(rows()).toEqual(['児童手当', '特別児童扶養手当']);
  expect(wrapper.findComponent(PartFailed).exists()).toBe(false);
});

it('never says that nothing is saved where nobody can tell', async () => {
  const { wrapper } = await open(() => fault());
  expect(wrapper.text()).not.toContain(NOTHING);
});
