import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  contradictions,
  derive,
  factOf,
  type Facts,
  FACTS,
  hash,
  privacyCost,
  questionOf,
  type Rule,
  WARDS,
} from '../src/index.ts';
import { isBand } from '../src/facts.ts';
import { fullFacts } from './arbitraries.ts';
import { services } from './catalogue.ts';

describe('derive', () => {
  test.each(WARDS.map((ward) => [ward]))('%s is in Kobe and in Hyogo', (ward) => {
    expect(derive({ 'residence.ward': ward })).toMatchObject({ 'residence.kobe': true, 'residence.hyogo': true });
  });
  test('outside the city the prefecture is not known', () => {
    expect(derive({ 'residence.ward': 'outside' })).toEqual({ 'residence.ward': 'outside', 'residence.kobe': false });
  });
  test('a ward stored under the fact it decides', () => {
    expect(derive({ 'residence.kobe': 'suma' })).toMatchObject({ 'residence.ward': 'suma', 'residence.kobe': true });
  });
  test('a month of birth to come means expecting', () => {
    expect(derive({ 'family.expectingMonth': '2027-03' })['family.expecting']).toBe(true);
    expect(derive({ 'family.expecting': '2027-03' })).toEqual({
      'family.expecting': true,
      'family.expectingMonth': '2027-03',
    });
  });
  test.each<[number, number | null, boolean | undefined]>([
    [0, 300, true],
    [200, 301, undefined],
    [300, 400, false],
    [299, null, undefined],
    [300, null, false],
  ])('income [%d, %s) against 300', (low, high, expected) => {
    const limits = { 'income.below4900k': 300 };
    expect(derive({ 'income.band': { low, high } }, limits)['income.below4900k']).toBe(expected);
    expect(derive({ 'income.band': { low, high } })['income.below4900k']).toBe(undefined);
  });
  test('receiving the allowance proves the limit, and nothing about the family', () => {
    const known = derive({ 'benefit.receivesChildRearingAllowance': true });
    expect(known['income.belowChildRearingLimit']).toBe(true);
    expect(known['family.singleParent']).toBe(undefined);
  });
  test.each<[Facts, Facts]>([
    [
      { 'residence.kobe': 'suma', 'residence.ward': 'nada' },
      { 'residence.ward': 'nada', 'residence.kobe': true, 'residence.hyogo': true },
    ],
    [{ 'residence.kobe': false }, { 'residence.kobe': false }],
    [{ 'residence.kobe': true }, { 'residence.kobe': true, 'residence.hyogo': true }],
    [
      { 'residence.kobe': true, 'residence.hyogo': false },
      { 'residence.kobe': true, 'residence.hyogo': false },
    ],
    [
      { 'residence.ward': 'nada', 'residence.kobe': false },
      { 'residence.ward': 'nada', 'residence.kobe': false },
    ],
    [{ 'family.expecting': false, 'family.expectingMonth': '2027-03' }, { 'family.expecting': false }],
    [
      { 'family.expecting': '2027-03', 'family.expectingMonth': '2027-04' },
      { 'family.expecting': true, 'family.expectingMonth': '2027-04' },
    ],
    [{ 'family.expecting': true }, { 'family.expecting': true }],
    [{ 'benefit.receivesChildRearingAllowance': false }, { 'benefit.receivesChildRearingAllowance': false }],
    [
      { 'benefit.receivesChildRearingAllowance': true, 'income.belowChildRearingLimit': false },
      { 'income.belowChildRearingLimit': false },
    ],
  ])('%j becomes %j', (facts, expected) => {
    expect(derive(facts)).toMatchObject(expected);
    for (const id of ['residence.hyogo', 'family.expectingMonth', 'income.belowChildRearingLimit']) {
      if (!(id in facts) && !(id in expected)) expect(derive(facts)[id]).toBe(undefined);
    }
  });
  test.each<[number, boolean]>([
    [299, true],
    [300, false],
    [301, false],
  ])('an exact income of %d against 300: %s', (income, expected) => {
    expect(derive({ 'income.band': income }, { 'income.below4900k': 300 })['income.below4900k']).toBe(expected);
  });
  test('no given answer is changed, and one more answer takes nothing back', () => {
    const limits = { 'income.belowChildRearingLimit': 2_000_000, 'income.below4900k': 4_900_000 };
    fc.assert(
      fc.property(fullFacts, fc.infiniteStream(fc.boolean()), (facts, keep) => {
        const some: Facts = Object.fromEntries(Object.entries(facts).filter(() => keep.next().value === true));
        expect(derive(facts, limits)).toMatchObject(facts);
        expect(derive(some, limits)).toMatchObject(some);
      }),
    );
  });
});

test('contradictions are named, not settled', () => {
  const place = (kobe: boolean, hyogo: boolean): unknown =>
    contradictions({ 'residence.kobe': kobe, 'residence.hyogo': hyogo });
  expect(place(true, false)).toEqual([['residence.kobe', 'residence.hyogo']]);
  expect([place(true, true), place(false, true), place(false, false)]).toEqual([[], [], []]);
  expect(contradictions({ 'residence.ward': 'nada', 'residence.kobe': false })).toEqual([
    ['residence.ward', 'residence.kobe'],
  ]);
  expect(
    contradictions(
      { 'benefit.receivesChildRearingAllowance': true, 'income.band': { low: 9_000_000, high: null } },
      { 'income.belowChildRearingLimit': 4_000_000 },
    ),
  ).toEqual([['benefit.receivesChildRearingAllowance', 'income.band']]);
  expect(contradictions({ 'benefit.receivesChildRearingAllowance': true, 'family.singleParent': false })).toEqual([]);
});

const atOdds = ['benefit.receivesChildRearingAllowance', 'income.band'];
test.each<[Facts, string[][]]>([
  [{ 'residence.ward': 'nada', 'residence.kobe': true }, []],
  [{ 'residence.ward': 'outside', 'residence.kobe': false }, []],
  [{ 'residence.ward': 'outside', 'residence.kobe': true }, [['residence.ward', 'residence.kobe']]],
  [{ 'residence.ward': 'nada' }, []],
  [{ 'residence.kobe': true }, []],
  [{ 'residence.hyogo': false }, []],
  [{ 'family.expecting': false, 'family.expectingMonth': '2027-03' }, [['family.expecting', 'family.expectingMonth']]],
  [{ 'family.expecting': true, 'family.expectingMonth': '2027-03' }, []],
  [{ 'family.expecting': false }, []],
  [{ 'family.expectingMonth': '2027-03' }, []],
  [{ 'benefit.receivesChildRearingAllowance': true, 'income.band': 300 }, [atOdds]],
  [{ 'benefit.receivesChildRearingAllowance': true, 'income.band': 299 }, []],
  [{ 'benefit.receivesChildRearingAllowance': true, 'income.band': { low: 300, high: 400 } }, [atOdds]],
  [{ 'benefit.receivesChildRearingAllowance': true, 'income.band': { low: 299, high: 400 } }, []],
  [{ 'benefit.receivesChildRearingAllowance': true, 'income.band': 'much' }, []],
  [{ 'benefit.receivesChildRearingAllowance': true }, []],
  [{ 'benefit.receivesChildRearingAllowance': false, 'income.band': 300 }, []],
])('%j is at odds in %j', (facts, expected) => {
  expect(contradictions(facts, { 'income.belowChildRearingLimit': 300 })).toEqual(expected);
  expect(contradictions({ ...facts, 'income.band': 1e9 }).filter((pair) => pair[1] === 'income.band')).toEqual([]);
});

test('the catalogue holds no fact that must not be collected, except to lead to the desk', () => {
  for (const [id, fact] of Object.entries(FACTS)) {
    expect(id).not.toMatch(/disab|illness|hospital|nation|visa|ethnic|violence|crime|religio|miscarr|divorce/i);
    expect(fact.topic !== undefined).toBe(fact.privacy === 'do-not-ask');
    if (fact.privacy === 'do-not-ask') expect(privacyCost(id)).toBe(Infinity);
  }
});

/** [fact, type, privacy, asked through, values or topic]: every fact there is, as it was agreed on. */
const AGREED: [string, string, string, string?, string?][] = [
  [
    'residence.ward',
    'enum',
    'ordinary',
    undefined,
    'higashinada nada chuo hyogo kita nagata suma tarumi nishi outside',
  ],
  ['residence.kobe', 'boolean', 'ordinary', 'residence.ward'],
  ['residence.hyogo', 'boolean', 'ordinary', 'residence.ward residence.kobe'],
  ['children', 'children', 'ordinary'],
  ['birthday', 'boolean', 'ordinary'],
  ['child.care', 'enum', 'ordinary', undefined, 'none licensed kindergarten other'],
  [
    'child.school',
    'enum',
    'ordinary',
    undefined,
    'kobe-municipal other highschool-kobe highschool-outside highschool none',
  ],
  ['family.guardiansNeedChildcare', 'boolean', 'ordinary'],
  ['family.multiples', 'boolean', 'ordinary'],
  ['work.inKobe', 'boolean', 'ordinary'],
  ['preference.language', 'enum', 'ordinary'],
  ['family.expecting', 'boolean', 'caution'],
  ['family.expectingMonth', 'month', 'caution'],
  ['family.singleParent', 'boolean', 'caution'],
  ['tax.residentTaxExempt', 'boolean', 'caution'],
  ['tax.incomeTaxExempt', 'boolean', 'caution'],
  ['income.band', 'band', 'caution'],
  ['income.belowChildRearingLimit', 'boolean', 'caution', 'income.band'],
  ['income.belowSchoolAidLimit', 'boolean', 'caution', 'income.band'],
  ['income.below4900k', 'boolean', 'caution', 'income.band'],
  ['income.below158kMonthly', 'boolean', 'caution'],
  ['benefit.receivesChildRearingAllowance', 'boolean', 'caution'],
  ['plan.vocationalTraining', 'boolean', 'caution'],
  ['plan.separation', 'boolean', 'caution'],
  ['plan.movingToRental', 'boolean', 'caution'],
  ['plan.movingNearParents', 'boolean', 'caution'],
  ['plan.rentHardship', 'boolean', 'caution'],
  ['family.fosterParent', 'boolean', 'do-not-ask', undefined, 'foster'],
  ['welfare.publicAssistance', 'boolean', 'do-not-ask', undefined, 'welfare'],
];

test('these facts and no others', () => {
  const told = Object.entries(FACTS).map(([id, { type, privacy, from, values, topic }]) => [
    id,
    type,
    privacy,
    from?.join(' '),
    values?.join(' ') ?? topic,
  ]);
  expect(told).toEqual(AGREED.map(([id, type, privacy, from, more]) => [id, type, privacy, from, more]));
});

test('a fact costs by its privacy; what nobody knows is no fact and costs caution', () => {
  expect(['residence.ward', 'plan.separation', 'welfare.publicAssistance', 'constructor'].map(privacyCost)).toEqual([
    1,
    2,
    Infinity,
    2,
  ]);
  expect(['residence.hyogo', 'income.below4900k', 'residence.ward', 'garden.size'].map(questionOf)).toEqual([
    'residence.ward',
    'income.band',
    'residence.ward',
    'garden.size',
  ]);
  expect([factOf('toString'), factOf('work.inKobe', {})]).toEqual([undefined, undefined]);
});

test.each<[unknown, boolean]>([
  [{ low: 1, high: 2 }, true],
  [{ low: 1, high: null }, true],
  [{ low: 1, high: 1 }, false],
  [{ low: 2, high: 1 }, false],
  [{ low: '1', high: null }, false],
  [{ low: '1', high: 2 }, false],
  [{ low: 1 }, false],
  [{ high: 2 }, false],
  [null, false],
  [7, false],
  ['1', false],
])('a band: %j is %s', (value, expected) => {
  expect(isBand(value)).toBe(expected);
});

test('every derived fact is asked through a fact of the catalogue', () => {
  for (const id of Object.keys(FACTS)) expect(FACTS[questionOf(id)]?.from).toBe(undefined);
});

test('81 rules: equal rules share a hash, different ones do not', () => {
  const byHash = new Map<string, string>();
  for (const { rule } of services) {
    const text = JSON.stringify(rule);
    const key = hash(rule);
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(byHash.get(key) ?? text).toBe(text);
    byHash.set(key, text);
  }
  expect(byHash.size).toBe(new Set(byHash.values()).size);
  const changed: Rule = { fact: 'residence.kobe', eq: false };
  expect(byHash.has(hash(changed))).toBe(false);
});
