import { describe, expect, it } from 'vitest';
import { show } from '../testing/mount.ts';
import ChipRadios from './ChipRadios.vue';

const options = ['東灘区', '灘区', '中央区'].map((label) => ({ value: label, label }));

function open(props: { atOnce?: boolean; modelValue?: string | null }) {
  const { wrapper } = show(ChipRadios, { options, labelledby: 'title', ...props });
  const chips = wrapper.findAll<HTMLElement>('[role="radio"]');
  const first = chips.find(({ element }) => element.tabIndex === 0)!;
  first.element.focus();
  const press = (key: string) => wrapper.get(':focus').trigger('keydown', { key });
  return { wrapper, press, focused: () => document.activeElement?.textContent };
}
const stops = () => [...document.querySelectorAll<HTMLElement>('[role="radio"]')].map(({ tabIndex }) => tabIndex);

describe('chips of which one is chosen', () => {
  it('are chosen with the arrows, as in every form', async () => {
    const { wrapper, press, focused } = open({});
    await press('ArrowRight');
    expect([focused(), wrapper.emitted('update:modelValue')]).toEqual(['灘区', [['灘区']]]);
    wrapper.unmount();
  });

  it('are only walked along where a choice acts at once; every one of them can be reached', async () => {
    const { wrapper, press, focused } = open({ atOnce: true });
    const walk = [];
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await press(key);
      walk.push(focused());
    }
    expect(walk).toEqual(['灘区', '中央区', '東灘区', '中央区']);
    expect(stops()).toEqual([-1, -1, 0]);
    expect(wrapper.emitted('update:modelValue')).toBeUndefined();
    // Space and Enter are the button's own.
    await wrapper.get(':focus').trigger('click');
    expect(wrapper.emitted('update:modelValue')).toEqual([['中央区']]);
    wrapper.unmount();
  });

  it('are entered at the one that is chosen, and leave other keys alone', async () => {
    const { wrapper, press, focused } = open({ atOnce: true, modelValue: '灘区' });
    await press('a');
    expect([focused(), stops()]).toEqual(['灘区', [-1, 0, -1]]);
    wrapper.unmount();
  });
});
