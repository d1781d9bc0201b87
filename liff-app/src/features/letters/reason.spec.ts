import { expect, it } from 'vitest';
import { letters } from '../../phrases/ja/letters.ts';
import { reasonText } from './reason.ts';

const words = {
  letters,
  ward: () => '灘区',
  grade: () => '小学1年',
  list: (items: string[]) => items.join('・'),
};

it.each([
  [
    [
      { kind: 'childAge', value: '2' },
      { kind: 'ward', value: 'nada' },
    ],
    '2歳のお子さんがいる灘区の方へ',
  ],
  [
    [
      { kind: 'childAge', value: '2' },
      { kind: 'schoolYear', value: '6' },
    ],
    '2歳・小学1年のお子さんがいる方へ',
  ],
  [[{ kind: 'ward', value: 'nada' }], '灘区にお住まいの方へ'],
  [[{ kind: 'everyone', value: '' }], '神戸市で子育てをしている方へ'],
  [[], '神戸市で子育てをしている方へ'],
] as const)('puts %j into words', (parts, sentence) => {
  expect(reasonText(parts, words)).toBe(sentence);
});

it('never writes out a caution answer', () => {
  const parts = [
    { kind: 'fact', value: 'family.singleParent' },
    { kind: 'ward', value: 'nada' },
  ] as const;
  expect(reasonText(parts, words)).toBe('あなたの回答をもとにお届けしました');
  expect(reasonText([{ kind: 'expecting', value: '' }], words)).toBe('あなたの回答をもとにお届けしました');
});
