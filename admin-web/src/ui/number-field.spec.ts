import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import UiNumber from './UiNumber.vue';
import UiNumberField from './UiNumberField.vue';

const open = (props: object) => {
  const field = mount(UiNumberField, {
    props: {
      ...{ label: '回数', modelValue: 15 },
      'onUpdate:modelValue': (next: number | null) => void field.setProps({ modelValue: next }),
      ...props,
    },
  });
  return field;
};
type Field = ReturnType<typeof open>;
const last = (field: Field) => field.emitted('update:modelValue')?.at(-1)?.[0];
const said = (field: Field) => field.find('.hint--bad');

describe('a number field', () => {
  it('that is emptied is empty, and never 0', async () => {
    const field = open({});
    await field.get('input').setValue('');
    expect(last(field)).toBeNull();
    expect(field.get('input').element.value).toBe('');
    expect(said(field).exists()).toBe(false);
  });

  it('says where it stands that something must be written', async () => {
    const field = open({ required: true });
    expect(said(field).exists()).toBe(false);
    await field.get('input').setValue('');
    expect(said(field).text()).toContain('数を入れてください');
    const input = field.get('input').attributes();
    expect([input['aria-invalid'], input['aria-describedby']]).toEqual(['true', said(field).attributes('id')]);
    await field.get('input').setValue('0');
    expect([last(field), said(field).exists()]).toEqual([0, false]);
  });

  it('says nothing of a field that nobody has written in', () => {
    expect(said(open({ required: true, modelValue: null })).exists()).toBe(false);
  });

  it.each([
    [{ min: 1, max: 30 }, '31', '1から30までの数を入れてください'],
    [{ min: 0 }, '-1', '0以上の数を入れてください'],
    [{ max: 9 }, '10', '9以下の数を入れてください'],
  ])('says its bounds %j once it is left', async (bounds, written, words) => {
    const field = open(bounds);
    await field.get('input').setValue(written);
    await field.get('input').trigger('change');
    expect(said(field).text()).toContain(words);
    await field.get('input').setValue('5');
    expect(said(field).exists()).toBe(false);
  });

  it('says what somebody else found, unless it is empty again', async () => {
    const field = open({ required: true, error: '大きすぎます' });
    expect(said(field).text()).toContain('大きすぎます');
    await field.get('input').setValue('');
    expect(said(field).text()).toContain('数を入れてください');
  });

  it('may wait until it is left', async () => {
    const input = mount(UiNumber, { props: { modelValue: 1, lazy: true } });
    (input.element as HTMLInputElement).value = '12';
    await input.trigger('input');
    expect(input.emitted('update:modelValue')).toBeUndefined();
    await input.trigger('change');
    expect(input.emitted('update:modelValue')).toEqual([[12]]);
  });
});
