import { describe, expect, it } from 'vitest';
import { type Known, nothingKnown } from '../../household/known.ts';
import { benefits } from '../../phrases/ja/benefits.ts';
import { finder } from '../../phrases/ja/finder.ts';
import { questions } from '../../phrases/ja/questions.ts';
import { survey } from '../../phrases/ja/survey.ts';
import { knownChips } from './known-chips.ts';

const words = { benefits, finder, questions, survey };
const chips = (known: Partial<Known>) => knownChips({ ...nothingKnown, ...known }, '2026-11-24', words);
const labels = (known: Partial<Known>) => chips(known).map(({ label }) => label);
const opens = (known: Partial<Known>) => chips(known).map(({ fact, child }) => [fact, child]);

it('names the ward and the children', () => {
  const known = {
    facts: { 'residence.ward': 'nada' },
    children: [{ birthMonth: '2019-09' }, { birthMonth: '2024-02' }],
  };
  expect(labels(known)).toEqual(['灘区', '小学1年', '2歳']);
  expect(labels({ childrenComplete: true })).toEqual(['お子さんはまだいない']);
});

describe('an ordinary answer', () => {
  it.each<[Partial<Known>, string, [string, number | null]]>([
    [
      { facts: { 'family.guardiansNeedChildcare': true } },
      '日中みられない：はい',
      ['family.guardiansNeedChildcare', null],
    ],
    [{ facts: { 'family.multiples': false } }, 'ふたごなど：いいえ', ['family.multiples', null]],
    [{ facts: { 'work.inKobe': true } }, '神戸市内で働く：はい', ['work.inKobe', null]],
    [{ noAnswers: { 'family.multiples': 'unknown' } }, 'ふたごなど：わからない', ['family.multiples', null]],
    [{ noAnswers: { 'residence.ward': 'declined' } }, 'お住まいの区：答えたくない', ['residence.ward', null]],
    [{ noAnswers: { children: 'unknown' } }, 'お子さん：わからない', ['children', null]],
  ])('%j is written out, and opened by a tap', (known, label, opened) => {
    expect([labels(known), opens(known)]).toEqual([[label], [opened]]);
  });

  it('that was put off is not here: it has a chip for all of its kind', () => {
    expect(labels({ noAnswers: { 'family.multiples': 'later' } })).toEqual([]);
  });
});

describe('an answer about one child', () => {
  const small = { birthMonth: '2024-02' };
  const big = { birthMonth: '2019-09' };

  it('stands beside that child, and opens its question', () => {
    const children = [
      { ...big, school: 'kobe-municipal' as const },
      { ...small, care: 'none' as const, bornOnFirst: false },
    ];
    expect(labels({ children }).slice(2)).toEqual([
      '小学1年：神戸市立の小・中学校など',
      '2歳：通っていない',
      '1日生まれ（2歳）：いいえ',
    ]);
    expect(opens({ children }).slice(2)).toEqual([
      ['child.school', 0],
      ['child.care', 1],
      ['birthday', 1],
    ]);
  });

  it('tells children of one age apart', () => {
    const children = [{ ...small, care: 'none' as const }, big, { ...small, care: 'kindergarten' as const }];
    expect(labels({ children })).toEqual([
      ...['2歳（1人目）', '小学1年', '2歳（2人目）'],
      ...['2歳（1人目）：通っていない', '2歳（2人目）：幼稚園'],
    ]);
  });

  it('that nobody could give opens for the first child that it is about', () => {
    const children = [big, { ...small, care: 'none' as const }, { birthMonth: '2022-02' }];
    const open = (fact: string) => opens({ children, noAnswers: { [fact]: 'unknown' } }).at(-1);
    expect(open('child.care')).toEqual(['child.care', 2]);
    expect(open('child.school')).toEqual(['child.school', 0]);
    expect(labels({ children, noAnswers: { 'child.care': 'unknown' } }).at(-1)).toBe('通っているところ：わからない');
    expect(opens({ children: [big], noAnswers: { 'child.care': 'unknown' } })).toEqual([['children', null]]);
  });
});

it('never writes out a caution answer, nor what was said instead of one', () => {
  expect(labels({ facts: { 'family.singleParent': true } })).toEqual(['あなたの回答']);
  const two = labels({
    facts: { 'family.singleParent': true, 'tax.residentTaxExempt': false, 'family.expectingMonth': '2027-02' },
  });
  expect(two).toEqual(['あなたの回答 1', 'あなたの回答 2']);
  expect(labels({ noAnswers: { 'family.singleParent': 'unknown', plan: 'declined' } })).toEqual([
    'あなたの回答 1',
    'あなたの回答 2',
  ]);
});
