import { mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { until } from '../../../test/app';
import { stubApi } from '../../../test/edge';
import PickServices from './PickServices.vue';

let picker: VueWrapper | null = null;
afterEach(() => {
  picker?.unmount();
  picker = null;
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});
const catalogue = [
  { id: 'jido-teate', name: '児童手当' },
  { id: 'jido-fuyo-teate', name: '児童扶養手当' },
  { id: 'late', name: '百番目より後の手当' },
];
const button = (label: string) => document.querySelector<HTMLElement>(`button[aria-label="${label}"]`);
const text = () => document.body.textContent ?? '';

function open(chosen: string[], more: Partial<{ readonly: boolean; most: number }> = {}) {
  const edge = stubApi({
    'GET /staff/services/names': ({ query }) => ({
      body: { items: catalogue.filter(({ id }) => query.get('ids')?.split(',').includes(id)) },
    }),
    'GET /staff/services': ({ query }) => ({
      body: { items: catalogue.filter(({ name }) => name.includes(query.get('search') ?? '')), nextCursor: 'more' },
    }),
  });
  const props = {
    label: '関わりのある制度',
    at: 'content.relatedTo',
    serviceId: 'jido-teate',
    most: 30,
    readonly: false,
  };
  let now = chosen;
  const take = (next: string[]) => {
    now = next;
    void picker?.setProps({ modelValue: next });
  };
  picker = mount(PickServices, {
    props: { ...props, ...more, modelValue: chosen, 'onUpdate:modelValue': take },
    attachTo: document.body,
  });
  return { edge, chosen: () => now };
}
async function type(word: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = word;
  field.dispatchEvent(new Event('input'));
  await Promise.resolve();
}

describe('choosing services out of the whole catalogue', () => {
  it('tells those that are chosen by name, and by id what has none', async () => {
    const { edge } = open(['jido-fuyo-teate', 'only-a-draft']);
    await until(() => {
      expect([...document.querySelectorAll('.pick__one span')].map((one) => one.textContent)).toEqual([
        '児童扶養手当',
        'only-a-draft',
      ]);
    });
    expect(edge.to('GET', '/staff/services/names')[0]?.query.get('ids')).toBe('jido-fuyo-teate,only-a-draft');
    expect(edge.to('GET', '/staff/services')).toEqual([]);
  });

  it('searches by a word, offers neither itself nor what is chosen, and adds and takes away', async () => {
    const { edge, chosen } = open(['jido-fuyo-teate']);
    await type('手当');
    await until(() => {
      expect(button('百番目より後の手当を足す')).not.toBeNull();
    });
    expect([button('児童手当を足す'), button('児童扶養手当を足す')]).toEqual([null, null]);
    expect(text()).toContain('ほかにもあります');
    expect(edge.to('GET', '/staff/services').map(({ query }) => query.get('search'))).toEqual(['手当']);
    button('百番目より後の手当を足す')?.click();
    await until(() => {
      expect(chosen()).toEqual(['jido-fuyo-teate', 'late']);
      expect(text()).toContain('百番目より後の手当を足しました。');
    });
    expect(document.activeElement).toBe(document.querySelector('input[type=search]'));
    button('児童扶養手当を外す')?.click();
    await until(() => {
      expect(chosen()).toEqual(['late']);
    });
  });

  it('says when nothing fits, and when it cannot look', async () => {
    const { edge } = open([]);
    await type('ない言葉');
    await until(() => {
      expect(text()).toContain('「ない言葉」に合う、足せる制度はありません。');
    });
    edge.on('GET /staff/services', () => 'unreachable');
    await type('手当');
    await until(() => {
      expect(document.querySelector('[role=alert]')?.textContent).toContain('つながりませんでした');
    });
  });

  it('takes no more than the API does, and nothing from a reader', async () => {
    open(['late'], { most: 1 });
    expect(document.querySelector('input')).toBeNull();
    expect(document.querySelector('.pick__one button')).not.toBeNull();
    picker?.unmount();
    open(['late'], { readonly: true });
    expect(document.querySelector('input, button')).toBeNull();
    await until(() => {
      expect(text()).toContain('百番目より後の手当');
    });
  });
});
