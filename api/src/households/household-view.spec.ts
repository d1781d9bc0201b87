import { describe, expect, it } from '@jest/globals';
import { toRuleHousehold, toView } from './household-view.js';
import type { Household, Parent } from './households.entity.js';

const at = new Date('2026-11-24T04:20:00Z');
const household = {
  facts: { 'income.band': '2000000-3000000', 'residence.ward': 'nada' },
  noAnswers: {},
  childrenComplete: true,
  registeredAt: at,
  createdAt: at,
  confirmedAt: null,
} as unknown as Household;
const parent = { language: 'ja' } as Parent;

describe('an income that was chosen as a band', () => {
  it('is told as it was chosen, and read as the amounts that it means', () => {
    const { facts } = toView(household, parent, [], '2026-11-24');
    expect(facts.find(({ fact }) => fact === 'income.band')).toEqual({
      fact: 'income.band',
      value: '2000000-3000000',
      noAnswer: null,
    });
    expect(toRuleHousehold(household, parent, []).facts['income.band']).toEqual({ low: 2_000_000, high: 3_000_000 });
  });

  it('is not told where nobody was asked', () => {
    const { facts } = toView({ ...household, facts: {} }, parent, [], '2026-11-24');
    expect(facts.map(({ fact }) => fact)).toEqual(['preference.language']);
  });
});
