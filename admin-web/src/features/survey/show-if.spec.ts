import { describe, expect, it } from 'vitest';
import { parseRule, type Rule } from '@tsunagu/eligibility';
import { askedBefore, fromRule, newSentence, toRule, unsettled, withKey, type ShowIf } from './show-if';

const yesNo = { yes: 'はい', no: 'いいえ' };
const ward = { fact: 'residence.ward', type: 'ward', name: '区', options: [{ value: 'nada', label: '灘区' }] };
const children = { fact: 'children', type: 'children', name: 'お子さん', options: [] };
const own = { fact: null, type: 'single', name: '自作', options: [{ value: 'a', label: 'A' }] };
const single = { fact: 'family.singleParent', type: 'yesNo', name: 'ひとり', options: [] };

describe('under which condition a question is asked', () => {
  it.each<[string, Rule]>([
    ['a ward', { fact: 'residence.ward', in: ['nada', 'suma'] }],
    ['yes', { fact: 'family.expecting', eq: true }],
    ['no', { fact: 'family.singleParent', eq: false }],
    ['an age', { someChild: { ageMonths: { gte: 0, lt: 72 } } }],
    ['a school year', { someChild: { fyAge: { gte: 6, lte: 14 } } }],
    ['not', { not: { fact: 'residence.ward', in: ['outside'] } }],
    ['two at once', { all: [{ fact: 'family.expecting', eq: true }, { someChild: { fyAge: { gte: 6, lte: 8 } } }] }],
    [
      'one of two',
      {
        any: [
          { fact: 'family.expecting', eq: true },
          { fact: 'work.inKobe', eq: true },
        ],
      },
    ],
    ['what this screen cannot edit', { countChildren: { gte: 2, where: { fyAge: { gte: 0, lte: 5 } } } }],
    ['months that are no whole years', { someChild: { ageMonths: { gte: 6, lt: 18 } } }],
  ])('%s comes back as it was', (_, rule) => {
    expect(parseRule(rule).ok).toBe(true);
    expect(toRule(fromRule(rule))).toEqual(rule);
  });

  it('asks everybody when nothing is said', () => {
    expect(toRule(fromRule(null))).toBeNull();
    expect(toRule({ join: 'all', sentences: [newSentence({ ...ward })] })).toBeNull();
  });

  it('knows the sentences of this screen from the others', () => {
    expect(fromRule({ fact: 'income.band', lt: 5_000_000 }).sentences[0]).toMatchObject({ kind: 'other' });
    expect(fromRule({ fact: 'residence.ward', in: ['nada'] }).sentences[0]).toMatchObject({
      kind: 'answer',
      values: ['nada'],
    });
  });

  it('offers only what earlier questions settle in the rule language', () => {
    expect(askedBefore([ward, children, own, single], yesNo).map(({ fact }) => fact)).toEqual([
      'residence.ward',
      'family.singleParent',
    ]);
    expect(askedBefore([single], yesNo)[0]?.options).toEqual([
      { value: 'true', label: 'はい' },
      { value: 'false', label: 'いいえ' },
    ]);
  });

  it('tells when it rests on a question that comes later', () => {
    const showIf: ShowIf = {
      join: 'all',
      sentences: [
        newSentence('childAge'),
        withKey({ kind: 'answer', fact: 'residence.ward', values: ['nada'] }),
        withKey({ kind: 'answer', fact: 'family.singleParent', values: ['true'] }),
      ],
    };
    expect(unsettled(showIf, [ward])).toEqual(['children', 'family.singleParent']);
    expect(unsettled(showIf, [ward, children, single])).toEqual([]);
  });
});
