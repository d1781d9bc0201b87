import { describe, expect, it } from 'vitest';
import type { HouseholdView } from '@tsunagu/api-client';
import { householdOf, knownOf, withFact } from './known.ts';

const LIMITS = { 'income.below4900k': 4_900_000 };

/** As the API tells a household: with everything that follows from its answers. */
const view = (facts: Record<string, boolean | string>): HouseholdView => ({
  ...{ ward: null, language: 'ja', children: [], childrenComplete: true, expectingMonth: null },
  ...{ registeredAt: '2026-11-01T00:00:00Z', confirmedAt: null },
  facts: Object.entries(facts).map(([fact, value]) => ({ fact, value, noAnswer: null })),
});

describe('an answer that is given anew', () => {
  it.each([
    ['nagata', true, 'outside', { 'residence.kobe': false, 'residence.hyogo': undefined }],
    ['outside', false, 'nishi', { 'residence.kobe': true, 'residence.hyogo': true }],
  ])('takes along what followed from the ward: %s', (ward, kobe, then, expected) => {
    const told = { 'residence.ward': ward, 'residence.kobe': kobe, ...(kobe && { 'residence.hyogo': true }) };
    const { facts } = householdOf(withFact(knownOf(view(told)), 'residence.ward', then));
    expect(facts).toMatchObject({ 'residence.ward': then, 'residence.kobe': expected['residence.kobe'] });
    expect(facts['residence.hyogo']).toBe(expected['residence.hyogo']);
  });

  it('takes along what followed from the income', () => {
    const known = knownOf(view({ 'income.band': '3000000-4000000', 'income.below4900k': true }));
    const after = withFact(known, 'income.band', '5000000-6000000');
    expect(householdOf(known, LIMITS).facts['income.below4900k']).toBe(true);
    expect(householdOf(after, LIMITS).facts['income.below4900k']).toBe(false);
  });

  it('takes along what followed from what is received, taken back as well', () => {
    const told = { 'benefit.receivesChildRearingAllowance': true, 'income.belowChildRearingLimit': true };
    const known = knownOf(view(told));
    expect(householdOf(known).facts).toEqual(told);
    expect(householdOf(withFact(known, 'benefit.receivesChildRearingAllowance', null)).facts).toEqual({});
  });
});
