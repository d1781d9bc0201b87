import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount } from '@vue/test-utils';
import { until } from '../../test/app';
import { stubApi } from '../../test/edge';
import PlaceForm from './PlaceForm.vue';

const path = '/staff/services/jido-teate/place';
type Form = Awaited<ReturnType<typeof open>>['form'];

/** Over an API of ten services that keeps the place. */
async function open(start: number, answer?: () => { status: number; body: object }) {
  let place = start;
  const edge = stubApi({
    [`GET ${path}`]: () => ({ body: { place, of: 10 } }),
    [`PUT ${path}`]: ({ body }) => {
      if (answer) return answer();
      place = Math.min((body as { place: number }).place, 10);
      return { body: { place, of: 10 } };
    },
  });
  const form = mount(PlaceForm, { props: { serviceId: 'jido-teate', name: '児童手当' }, attachTo: document.body });
  await until(() => expect(form.find('form').exists()).toBe(true));
  const sent = () => edge.to('PUT', path).map(({ body }) => (body as { place: number }).place);
  return { form, sent };
}
const press = (form: Form, words: string) =>
  form
    .findAll('button')
    .find((button) => button.text().includes(words))!
    .trigger('click');
const said = (form: Form) => form.get('[role=status]').text();

describe('the place of a service', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });

  it('is shown, and moves a step up or down, again and again from the same button', async () => {
    const { form, sent } = await open(3);
    expect(form.text()).toContain('10件のうち、上から3番目');
    await press(form, '1つ上へ');
    await until(() => expect(said(form)).toBe('「児童手当」を3番目から2番目に動かしました。'));
    await press(form, '1つ上へ');
    await until(() => expect(said(form)).toBe('「児童手当」を2番目から1番目に動かしました。'));
    await press(form, '1つ下へ');
    await until(() => expect(form.text()).toContain('上から2番目'));
    expect(sent()).toEqual([2, 1, 2]);
    expect(form.emitted('placed')).toHaveLength(3);
    expect(
      form.findAll('button').map((button) => button.text().includes('1つ') && button.attributes('disabled')),
    ).toEqual([undefined, undefined, false]);
  });

  it.each([
    [1, '1つ上へ', '「児童手当」はいちばん上です。'],
    [10, '1つ下へ', '「児童手当」はいちばん下です。'],
  ])('stays at %d, and says so', async (place, step, words) => {
    const { form, sent } = await open(place);
    await press(form, step);
    expect([said(form), sent()]).toEqual([words, []]);
  });

  it('goes to a number; beyond the last it is the last', async () => {
    const { form, sent } = await open(3);
    const input = form.get('input');
    expect(form.get('[type=submit]').attributes('disabled')).toBeDefined();
    await input.setValue('7');
    await form.get('form').trigger('submit');
    await until(() => expect(said(form)).toBe('「児童手当」を3番目から7番目に動かしました。'));
    expect(input.element.value).toBe('');
    await input.setValue('99');
    await form.get('form').trigger('submit');
    await until(() => expect(said(form)).toBe('「児童手当」を7番目から10番目に動かしました。'));
    await input.setValue('');
    await form.get('form').trigger('submit');
    expect(sent()).toEqual([7, 99]);
  });

  it('says why it was not moved', async () => {
    const { form } = await open(3, () => ({ status: 403, body: { code: 'role.forbidden', requestId: 'r' } }));
    await press(form, '1つ下へ');
    await until(() => expect(form.find('.notice').exists()).toBe(true));
    expect(form.emitted('placed')).toBeUndefined();
    expect(form.text()).toContain('上から3番目');
  });
});
