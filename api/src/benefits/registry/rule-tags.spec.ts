import { describe, expect, it } from '@jest/globals';
import type { Rule } from '@tsunagu/eligibility';
import { areaOf, tagsOf } from './rule-tags.js';

const kobe: Rule = { fact: 'residence.kobe', eq: true };
const ward = (code: string): Rule => ({ fact: 'residence.ward', eq: code });
const hyogo: Rule = { fact: 'residence.hyogo', eq: true };
const child: Rule = { someChild: { ageMonths: { lt: 36 } } };

describe('where a rule is for', () => {
  const places: [string, Rule, string | null][] = [
    ['Kobe', { all: [kobe, child] }, '281000;神戸市'],
    ['a ward', { all: [ward('higashinada'), child] }, '281018;神戸市東灘区'],
    ['a ward of Kobe', { all: [kobe, { fact: 'residence.ward', in: ['nishi'] }] }, '281115;神戸市西区'],
    ['two wards of Kobe', { all: [kobe, { fact: 'residence.ward', in: ['nishi', 'kita'] }] }, '281000;神戸市'],
    ['the prefecture', { all: [hyogo, child] }, '280003;兵庫県'],
    ['deep inside', { all: [{ validity: { rule: { all: [kobe] } } }, child] }, '281000;神戸市'],
    ['another town', { all: [ward('outside'), { ask: 'area' }] }, null],
    ['one place or another', { any: [kobe, { fact: 'work.inKobe', eq: true }] }, null],
    ['not here', { not: kobe }, null],
    ['anywhere', child, null],
  ];
  it.each(places)('%s', (_, rule, expected) => {
    const area = areaOf(rule);
    expect(area && `${area.code};${area.name}`).toBe(expected);
  });
});

describe('the tags of a service', () => {
  const expecting: Rule = { fact: 'family.expecting', eq: true };
  const single: Rule = { fact: 'family.singleParent', eq: true };
  const tags: [string, string, Rule, string[], string[], string[]][] = [
    ['an allowance', 'cash', { all: [kobe, child] }, ['003'], ['087'], ['079']],
    ['a check-up before birth', 'health', { all: [kobe, expecting] }, ['027'], ['086'], []],
    ['before and after birth', 'care', { any: [expecting, child] }, ['003'], ['086', '087'], []],
    ['for single parents', 'single-parent', { all: [single, child] }, ['003'], ['087', '088'], []],
    [
      'or whom the desk takes for one',
      'cash',
      { all: [child, { any: [single, { ask: 'x' }] }] },
      ['003'],
      ['087', '088'],
      ['079'],
    ],
    ['single parents among others', 'place', { any: [single, kobe] }, ['003'], [], ['081']],
    [
      'a child with a disability',
      'cash',
      { all: [child, { ask: { topic: 'child-disability' } }] },
      ['003'],
      ['087', '090'],
      ['079'],
    ],
    ['where only one way asks', 'cash', { any: [child, { ask: 'child-disability' }] }, ['003'], ['087'], ['079']],
    ['a report', 'procedure', { all: [kobe, expecting] }, ['002'], ['086'], ['077']],
    ['a counter for everybody', 'consult', kobe, ['003'], [], []],
    ["a field of the editors' own", 'garden', kobe, ['000'], [], []],
  ];
  it.each(tags)('%s', (_, category, rule, categoryCode, targetCode, contentsCode) => {
    expect(tagsOf(category, rule)).toEqual({ categoryCode, targetCode, contentsCode });
  });
});
