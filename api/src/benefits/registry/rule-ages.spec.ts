import { expect, it } from '@jest/globals';
import type { ChildRule, Rule } from '@tsunagu/eligibility';
import { agesOf } from './rule-ages.js';
import { ageBounds, cleanAges } from './record-ages.js';
import { Warnings } from './warnings.js';

const kobe: Rule = { fact: 'residence.kobe', eq: true };
const child = (rule: ChildRule): Rule => ({ all: [kobe, { someChild: rule }] });
const expecting: Rule = { fact: 'family.expecting', eq: true };

const cases: [string, Rule, [number | null, number | null] | null][] = [
  ['months', child({ ageMonths: { gte: 6, lt: 36 } }), [6, 36]],
  ['from birth on', child({ ageMonths: { gte: 0, lt: 240 } }), [null, 240]],
  ['no upper end', child({ ageMonths: { gte: 12 } }), [12, null]],
  // Who is 17 on 1 April turns 18 in the course of the year, and is below 19 until its end.
  ['to the end of the school year of 18', child({ fyAge: { gte: -1, lte: 17 } }), [null, 228]],
  ['elementary school', child({ fyAge: { gte: 6, lte: 11 } }), [72, 156]],
  ['longer than the registry counts', child({ fyAge: { gte: -1, lte: 30 } }), null],
  ['narrowed by something else', child({ all: [{ ageMonths: { gte: 12 } }, { fyAge: { lte: 5 } }] }), [12, 84]],
  [
    'beside what is asked at school',
    child({ all: [{ ageMonths: { lt: 36 } }, { childFact: 'care', in: ['none'] }] }),
    [null, 36],
  ],
  ['two ages in turn', child({ any: [{ ageMonths: { gte: 3, lt: 6 } }, { ageMonths: { gte: 36, lt: 48 } }] }), [3, 48]],
  [
    'to the end of a school year, longer where the desk says so',
    child({ any: [{ fyAge: { lte: 17 } }, { all: [{ ageMonths: { lt: 240 } }, { ask: 'child-disability' }] }] }),
    [null, 240],
  ],
  [
    'one or the other way, each for a child',
    { all: [kobe, { any: [child({ fyAge: { gte: 3, lte: 5 } }), child({ fyAge: { gte: -1, lte: 2 } })] }] },
    [null, 84],
  ],
  [
    'beside a count of children',
    { all: [{ countChildren: { gte: 2, where: { fyAge: { lte: 30 } } } }, child({ fyAge: { lte: 2 } })] },
    [null, 48],
  ],
  ['for a time', { validity: { from: '2026-04-01', rule: child({ ageMonths: { lt: 12 } }) } }, [null, 12]],
  ['whoever expects a child as well', { any: [expecting, child({ ageMonths: { lt: 12 } })] }, null],
  ['two children', { all: [child({ ageMonths: { lt: 12 } }), child({ fyAge: { gte: 18 } })] }, null],
  ['a birth', child({ birthDate: { gte: '2024-04-01' } }), null],
  ['all but some', child({ not: { ageMonths: { lt: 36 } } }), null],
  ['nobody of that age', { not: child({ ageMonths: { lt: 36 } }) }, null],
  ['no child', kobe, null],
];

it.each(cases)('%s', (_, rule, expected) => {
  const ages = agesOf(rule);
  expect(ages && [ages.gte, ages.lt]).toEqual(expected);
  // What is written is read again as the same.
  if (ages) expect(cleanAges(ageBounds(ages), new Warnings())).toEqual(ages);
});
