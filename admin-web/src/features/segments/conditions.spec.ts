import { parseRule } from '@tsunagu/eligibility';
import { describe, expect, it } from 'vitest';
import { readChosen, type Chosen } from './chosen';
import { fromRule, isComplete, newSentence, sentenceKinds, toRule, withKey, type Condition } from './conditions';

const today = '2026-11-28';
const days = { from: '2026-11-01', to: '2027-04-01' };
const newly = { newlyEligible: { service: 'jido-teate', ...days } };
const kept = {
  newlyEligible: { rule: { fact: 'residence.kobe', eq: true }, from: '2026-11-28', to: '2027-04-01' },
} as const;
const rules: [string, Chosen][] = [
  ['ward', { all: [{ fact: 'residence.ward', in: ['nada', 'higashinada'] }] }],
  ['ages', { all: [{ someChild: { ageMonths: { gte: 0, lt: 36 } } }] }],
  ['school years', { any: [{ someChild: { fyAge: { gte: 6, lte: 11 } } }] }],
  ['care', { all: [{ someChild: { childFact: 'care', in: ['none'] } }] }],
  [
    'expecting, language, kobe',
    {
      any: [
        { fact: 'family.expecting', eq: true },
        { fact: 'preference.language', in: ['easy-ja'] },
        { fact: 'residence.kobe', eq: true },
      ],
    },
  ],
  ['an exception', { all: [{ fact: 'residence.kobe', eq: true }, { not: { fact: 'residence.ward', in: ['kita'] } }] }],
  ['months that are not whole years', { all: [{ someChild: { ageMonths: { gte: 6, lt: 36 } } }] }],
  [
    'a group inside',
    {
      all: [
        {
          any: [
            { fact: 'residence.kobe', eq: true },
            { fact: 'work.inKobe', eq: true },
          ],
        },
      ],
    },
  ],
  ['an exception of a group', { all: [{ not: { all: [{ fact: 'work.inKobe', eq: true }] } }] }],
  ['newly eligible alone', newly],
  ['newly eligible, in a ward', { all: [newly, { fact: 'residence.ward', in: ['nada'] }] }],
  ['newly eligible or not', { any: [newly, { not: newly }] }],
  ['with the rule of before', { all: [kept, { not: kept }] }],
  [
    'newly eligible in a group',
    { all: [{ any: [newly, { fact: 'residence.kobe', eq: true }] }, { not: { all: [newly] } }] },
  ],
  ['a language this screen does not offer', { all: [{ fact: 'preference.language', in: ['vi'] }] }],
];

describe('sentences and their JSON', () => {
  it.each(rules)('%s comes back as it was stored', (_, rule) => {
    const condition = fromRule(rule);
    expect(condition).not.toBeNull();
    expect(toRule(condition as Condition)).toEqual(rule);
  });

  it('wraps a single rule without a group', () => {
    const condition = fromRule({ fact: 'residence.kobe', eq: true });
    expect(condition && toRule(condition)).toEqual({ all: [{ fact: 'residence.kobe', eq: true }] });
  });

  it('keeps what it cannot edit as one untouched sentence', () => {
    const condition = fromRule({ all: [{ countChildren: { gte: 3, where: { fyAge: { gte: 0, lte: 17 } } } }] });
    expect(condition?.sentences.map((one) => one.kind)).toEqual(['other']);
  });

  it('refuses what is no rule', () => {
    expect(fromRule({ all: [{ sql: 'drop table' }] })).toBeNull();
    expect(fromRule('nada')).toBeNull();
  });

  it('turns years into months with the last year inside', () => {
    const condition: Condition = { join: 'all', sentences: [withKey({ kind: 'childAge', from: 0, to: 2 })] };
    expect(toRule(condition)).toEqual({ all: [{ someChild: { ageMonths: { gte: 0, lt: 36 } } }] });
  });

  it('leaves an unfinished sentence out, and says nothing when none is finished', () => {
    const empty = newSentence('ward', today);
    expect(isComplete(empty)).toBe(false);
    expect(toRule({ join: 'all', sentences: [empty] })).toBeNull();
    expect(toRule({ join: 'all', sentences: [empty, newSentence('kobe', today)] })).toEqual({
      all: [{ fact: 'residence.kobe', eq: true }],
    });
  });

  it.each(sentenceKinds)('a new sentence of kind %s is one that can be read again', (kind) => {
    const sentence = newSentence(kind, today);
    const ready =
      sentence.kind === 'ward'
        ? { ...sentence, wards: ['nada' as const] }
        : sentence.kind === 'newlyEligible'
          ? { ...sentence, service: 'jido-teate' }
          : sentence;
    const rule = toRule({ join: 'all', sentences: [ready] });
    expect(readChosen(rule)).toEqual(rule);
    if (kind !== 'newlyEligible') expect(parseRule(rule)).toMatchObject({ ok: true });
  });

  it('says nothing before its service is chosen, and can be excepted and joined', () => {
    const begun = newSentence('newlyEligible', today);
    expect(toRule({ join: 'all', sentences: [begun] })).toBeNull();
    const term = { ...begun, service: 'jido-teate', except: true } as typeof begun;
    expect(toRule({ join: 'any', sentences: [term, newSentence('kobe', today)] })).toEqual({
      any: [
        { not: { newlyEligible: { service: 'jido-teate', from: '2026-11-01', to: '2026-12-01' } } },
        { fact: 'residence.kobe', eq: true },
      ],
    });
  });

  it('keeps a group around it as one sentence', () => {
    const groups = fromRule({ all: [{ any: [newly, { fact: 'residence.kobe', eq: true }] }] });
    expect(groups?.sentences.map(({ kind }) => kind)).toEqual(['other']);
    expect(fromRule({ all: [newly, { sql: 'drop' }] })).toBeNull();
  });
});
