import { describe as suite, expect, test } from '@jest/globals';
import { type Child, describe, describeLeaf, explain, type Facts, type Rule, wardName } from '../src/index.ts';
import { ruleOf, services } from './catalogue.ts';

const on = '2026-11-24';
const nada: Facts = { 'residence.ward': 'nada', 'residence.kobe': true };
const reasons = (rule: Rule, facts: Facts, children: Child[] = [], complete = true): string[] =>
  explain(rule, { facts, children, childrenComplete: complete }, { on }).deciding.map((leaf) =>
    describeLeaf(leaf, 'en'),
  );

suite('a rule in English', () => {
  test.each<[string, string]>([
    ['kurashi-shien', 'People who live in Kobe'],
    [
      'gakudo',
      'People who live in Kobe and cannot look after the child for part of the day and have a child who is in elementary school',
    ],
    [
      'kyushoku-chu',
      'People who live in Kobe and have a child who is in junior high school and goes to a Kobe City school',
    ],
    ['kicc', 'People who use another language than Japanese'],
    [
      'ninpu-shien-kyufu',
      'People who live in Kobe and meet one of “are expecting a child”, “have a child who is 0 years old”',
    ],
    ['fuikusho', 'People who live in Kobe and meet what the desk checks (the treatment)'],
  ])('%s', (id, sentence) => {
    expect(describe(ruleOf(id), 'en')).toBe(sentence);
  });

  test.each<[Rule, string]>([
    [{ fact: 'residence.ward', in: ['nada', 'suma'] }, 'People who live in Nada Ward or Suma Ward'],
    [{ fact: 'residence.ward', neq: 'nada' }, 'People who do not live in Nada Ward'],
    [{ fact: 'residence.ward', eq: 'outside' }, 'People who live in a place outside Kobe'],
    [{ fact: 'family.expecting', eq: false }, 'People who are not expecting a child'],
    [{ fact: 'family.expecting', neq: false }, 'People who are expecting a child'],
    [{ not: { fact: 'tax.residentTaxExempt', eq: true } }, 'People who pay resident tax'],
    [{ fact: 'income.band', lt: 3_000_000 }, 'People who have yearly income: below 3,000,000 yen'],
    [{ not: { fact: 'income.band', lt: 3_000_000 } }, 'People who have yearly income: not below 3,000,000 yen'],
    [{ fact: 'income.band', gte: { param: 'x' } }, 'People who have yearly income: at least the set amount'],
    [
      { not: { any: [{ fact: 'work.inKobe', eq: true }, { ask: 'x' }] } },
      'People who meet none of “work in Kobe”, “meet what the desk checks (details)”',
    ],
    [
      {
        not: {
          all: [
            { fact: 'work.inKobe', eq: true },
            { fact: 'residence.kobe', eq: true },
          ],
        },
      },
      'People who do not meet all of “work in Kobe”, “live in Kobe”',
    ],
    [
      { countChildren: { gte: 3, where: { fyAge: { gte: -1, lte: 21 } } } },
      'People who have 3 or more children (each of them is in the school year of turning 22 or below)',
    ],
    [{ not: { someChild: { ageMonths: { gte: 12 } } } }, 'People who have no child who is 1 year old or older'],
    [{ someChild: { fyAge: { gte: 0, lte: 2 } } }, 'People who have a child who is in the 0- to 2-year-old classes'],
    [
      { someChild: { birthDate: { gte: '2024-04-01' } } },
      'People who have a child who is born on or after 1 April 2024',
    ],
    [
      { someChild: { not: { childFact: 'care', in: ['licensed', 'kindergarten'] } } },
      'People who have a child who meets none of “goes to licensed childcare”, “goes to kindergarten”',
    ],
    [
      { validity: { from: '2026-04-01', to: '2027-03-31', rule: { fact: 'residence.kobe', eq: true } } },
      'People who apply in time (from 1 April 2026 until 31 March 2027) and live in Kobe',
    ],
    [{ fact: 'garden.size', gt: 3 }, 'People who have “garden.size”: above 3'],
  ])('%j', (rule, sentence) => {
    expect(describe(rule, 'en')).toBe(sentence);
  });
});

suite('a reason in English', () => {
  const pupil: Child = { birthMonth: '2017-08' };

  test('why it fits', () => {
    expect(reasons(ruleOf('famisapo'), nada, [pupil])).toEqual([
      'You live in Kobe (Nada Ward)',
      'Your child is in grade 3 of elementary school',
    ]);
    expect(reasons(ruleOf('yobo-sesshu'), nada, [{ birthMonth: '2024-06' }])[1]).toBe('Your child is 2 years old');
  });
  test('why not', () => {
    expect(reasons(ruleOf('kurashi-shien'), { 'residence.kobe': false })).toEqual([
      'It is for people who live in Kobe',
    ]);
    expect(reasons(ruleOf('odekake-gift'), nada, [pupil])).toEqual(['You have no child who is 0 years old']);
    expect(reasons(ruleOf('jido-teate-dai3shi'), nada, [pupil])).toEqual(['You have fewer than 3 children']);
  });
  test('what is open', () => {
    expect(reasons(ruleOf('kurashi-shien'), {})).toEqual(['It depends on your ward']);
    expect(reasons(ruleOf('odekake-gift'), nada, [pupil], false)).toEqual([
      'You have not listed all your children yet',
    ]);
    expect(reasons(ruleOf('odekake-gift'), nada, [{ birthMonth: '2025-11' }])).toEqual([
      'It depends on whether your child was born on the 1st',
    ]);
    expect(reasons(ruleOf('fuikusho'), nada)).toEqual(['It depends on the treatment. Ask at the desk.']);
    expect(reasons(ruleOf('kicc'), nada)).toEqual(['It depends on your language']);
  });
  test('a condition turned round is told the other way', () => {
    const elsewhere: Rule = { not: { fact: 'residence.kobe', eq: true } };
    expect(reasons(elsewhere, { 'residence.kobe': false })).toEqual(['You do not live in Kobe']);
    expect(reasons(elsewhere, nada)).toEqual(['It is for people who do not live in Kobe']);
  });
  test('a window and an unlisted fact', () => {
    expect(reasons({ validity: { to: '2027-01-04' } }, {})).toEqual(['You can apply now (until 4 January 2027)']);
    expect(reasons({ fact: 'garden.size', eq: 'big' }, { 'garden.size': 'big' })).toEqual(['Your answers fit']);
  });

  test('catalogue sentences have Japanese only in brackets, and at most 100 letters', () => {
    const households: [Facts, Child[], boolean][] = [
      [{}, [], false],
      [nada, [], true],
      [nada, [pupil, { birthMonth: '2024-06' }, { birthMonth: '2009-06' }], true],
      [{ ...nada, 'family.singleParent': false, 'tax.residentTaxExempt': false }, [pupil], true],
    ];
    for (const { rule } of services) {
      for (const [facts, children, complete] of households) {
        for (const sentence of reasons(rule, facts, children, complete)) {
          expect(sentence.replaceAll(/\([^()]*\)/g, '')).not.toMatch(/[\u3040-\u30ff\u3400-\u9fff]/);
          expect(sentence.length).toBeLessThanOrEqual(100);
        }
      }
    }
  });
});

suite('a class of age', () => {
  // Born in June 2022: 4 years old today, and in the class of those who were 3 on 1 April.
  const four: Child = { birthMonth: '2022-06' };
  const rule: Rule = { someChild: { fyAge: { gte: 3, lte: 5 } } };

  test.each([
    ['ja', '4歳（3歳児クラス）のお子さんがいるため'],
    ['easy-ja', '4歳（3歳児クラス）の 子どもが いるから'],
    ['en', 'Your child is 4 years old, in the 3-year-old class'],
  ] as const)('stands beside the age, which is another one most of the year, in %s', (language, sentence) => {
    const { deciding } = explain(rule, { facts: {}, children: [four], childrenComplete: true }, { on });
    expect(deciding.map((leaf) => describeLeaf(leaf, language))).toEqual([sentence]);
  });
});

test('wards have names in every language, and no others', () => {
  expect([wardName('nada', 'ja'), wardName('nada', 'easy-ja'), wardName('nada', 'en')]).toEqual([
    '灘区',
    '灘区',
    'Nada Ward',
  ]);
  expect(wardName('constructor', 'en')).toBeUndefined();
});
