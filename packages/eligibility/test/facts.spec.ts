import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  contradictions,
  derive,
  type Facts,
  FACTS,
  hash,
  privacyCost,
  questionOf,
  type Rule,
  WARDS,
} from '../src/index.ts';
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

test('the catalogue holds no fact that must not be collected, except to lead to the desk', () => {
  for (const [id, fact] of Object.entries(FACTS)) {
    expect(id).not.toMatch(/disab|illness|hospital|nation|visa|ethnic|violence|crime|religio|miscarr|divorce/i);
    expect(fact.topic !== undefined).toBe(fact.privacy === 'do-not-ask');
    if (fact.privacy === 'do-not-ask') expect(privacyCost(id)).toBe(Infinity);
  }
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
