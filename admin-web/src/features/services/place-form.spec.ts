import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount } from '@vue/test-utils';
import { until } from '../../test/app';
import { stubApi } from '../../test/edge';
import PlaceForm from './PlaceForm.vue';

describe('the place of a service', () => {
  afterEach(() => vi.unstubAllGlobals());
  const path = '/staff/services/jido-teate/place';
  const put = async (value: string) => {
    const form = mount(PlaceForm, { props: { serviceId: 'jido-teate' } });
    expect(form.get('button').attributes('disabled')).toBeDefined();
    await form.get('input').setValue(value);
    await form.get('form').trigger('submit');
    return form;
  };

  it('is sent as a number, and the list is told', async () => {
    const edge = stubApi({ [`PUT ${path}`]: () => ({ status: 204 }) });
    const form = await put('3');
    await until(() => expect(form.emitted('placed')).toHaveLength(1));
    expect(edge.to('PUT', path)[0]?.body).toEqual({ place: 3 });
  });

  it('says why it was not moved', async () => {
    stubApi({ [`PUT ${path}`]: () => ({ status: 400, body: { code: 'input.invalid', requestId: 'r' } }) });
    const form = await put('0');
    await until(() => expect(form.find('.hint--bad').exists()).toBe(true));
    expect(form.emitted('placed')).toBeUndefined();
  });
});
