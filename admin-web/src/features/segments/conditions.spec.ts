import { parseRule, type Rule } from '@tsunagu/eligibility';
import { describe, expect, it } from 'vitest';
import { fromRule, isComplete, newSentence, sentenceKinds, toRule, withKey, type Condition } from './conditions';

const rules: [string, Rule][] = [
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
    const empty = newSentence('ward');
    expect(isComplete(empty)).toBe(false);
    expect(toRule({ join: 'all', sentences: [empty] })).toBeNull();
    expect(toRule({ join: 'all', sentences: [empty, newSentence('kobe')] })).toEqual({
      all: [{ fact: 'residence.kobe', eq: true }],
    });
  });

  it.each(sentenceKinds)('a new sentence of kind %s is a rule the language knows', (kind) => {
    const sentence = newSentence(kind);
    const ready = sentence.kind === 'ward' ? { ...sentence, wards: ['nada' as const] } : sentence;
    expect(parseRule(toRule({ join: 'all', sentences: [ready] }))).toMatchObject({ ok: true });
  });
});
