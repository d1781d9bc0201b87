import type { NoAnswer } from '@tsunagu/api-client';
import type { Rule } from '@tsunagu/eligibility';
import { describe, expect, it } from 'vitest';
import { type Known, nothingKnown, withFact, withNoAnswer } from '../household/known.ts';
import { type Askable, makeAskable } from '../household/questions.ts';
import { deliveredRules, loaded, ruled as service } from '../testing/delivered.ts';
import { judge, nextToAsk } from './findings.ts';
import type { LoadedCatalogue, Service } from './service.ts';

const on = '2026-11-24';
const asGuest = makeAskable(null);
const ask = (catalogue: LoadedCatalogue, known: Known, askable: Askable) =>
  nextToAsk(judge(catalogue, known, on, askable), catalogue, known, on, askable);
const single: Rule = { fact: 'family.singleParent', eq: true };
const low: Rule = { fact: 'income.belowSchoolAidLimit', eq: true };
const plan: Rule = { fact: 'plan.movingToRental', eq: true };

describe('what there is no question for', () => {
  const group = (rule: Rule, known: Known = nothingKnown, askable: Askable = asGuest) => {
    const results = judge(loaded([service('one', rule)]), known, on, askable);
    return (['likely', 'needsAnswer', 'askDesk', 'notNow'] as const).find((name) => results[name].length);
  };

  it('is for the desk, and not 「あと1問」', () => {
    expect(group(single)).toBe('needsAnswer');
    expect(group(low)).toBe('askDesk');
    expect(group(low, nothingKnown, () => true)).toBe('needsAnswer');
    expect(group({ any: [low, single] })).toBe('needsAnswer');
    expect(group({ any: [low, single] }, withFact(nothingKnown, 'family.singleParent', false))).toBe('askDesk');
  });

  it.each<[NoAnswer, string]>([
    ['declined', 'askDesk'],
    ['unknown', 'askDesk'],
    ['later', 'needsAnswer'],
  ])('is that of an answer not given: %s', (noAnswer, expected) => {
    expect(group(single, withNoAnswer(nothingKnown, 'family.singleParent', noAnswer))).toBe(expected);
    // A question of several options keeps it once for all of them.
    expect(group(plan, withNoAnswer(nothingKnown, 'plan', noAnswer), () => true)).toBe(expected);
  });

  it('counts only what can be asked', () => {
    const two: Rule = { any: [low, single, { fact: 'work.inKobe', eq: true }] };
    const { needsAnswer } = judge(loaded([service('one', two)]), nothingKnown, on, asGuest);
    expect(needsAnswer[0]?.missing).toEqual(['family.singleParent', 'work.inKobe']);
  });
});

describe('what is asked next', () => {
  const rent = service('rent', plan);
  const twins = service('twins', { fact: 'family.multiples', eq: true });
  const next = (services: Service[], known = nothingKnown) => ask(loaded(services), known, () => true)?.fact;

  it('is about money before advice', () => {
    expect(
      next([
        { ...rent, category: 'consult' },
        { ...service('own', single), category: 'cash' },
      ]),
    ).toBe('family.singleParent');
    expect(
      next([
        { ...rent, category: 'cash' },
        { ...service('own', single), category: 'consult' },
      ]),
    ).toBe('plan.movingToRental');
  });

  it('is about what the household has already only when nothing else is left', () => {
    const has = { ...twins, suppressIfHave: ['family.expecting'] };
    const told = withFact(nothingKnown, 'family.expecting', true);
    expect(next([has, rent], withFact(nothingKnown, 'family.expecting', false))).toBe('family.multiples');
    expect(next([has, rent], told)).toBe('plan.movingToRental');
    expect(next([twins, rent], { ...told, used: ['twins'] })).toBe('plan.movingToRental');
    expect(next([has], told)).toBe('family.multiples');
  });

  it('counts for what it settles nothing that is in use', () => {
    const both = [service('rent', plan), service('other', plan)];
    const settled = (used: string[]) => ask(loaded(both), { ...nothingKnown, used }, () => true)?.settles;
    expect([settled([]), settled(['other']), settled(['other', 'rent'])]).toEqual([2, 1, 2]);
  });
});

describe('over the delivered catalogue', () => {
  const family = (...births: string[]): Known => ({
    ...nothingKnown,
    facts: { 'residence.ward': 'nada' },
    children: births.map((birthMonth) => ({ birthMonth })),
    childrenComplete: true,
  });

  it.each([[[]], [['2026-09']], [['2024-06', '2019-06']], [['2013-06', '2010-06']]])(
    'every card that waits for an answer is waited for by a question: children %j',
    (births) => {
      let known = family(...births);
      let asked = 0;
      for (let next = ask(deliveredRules, known, asGuest); next; next = ask(deliveredRules, known, asGuest)) {
        expect(asGuest(next.fact)).toBe(true);
        known = withNoAnswer(known, next.fact, 'declined');
        asked++;
      }
      expect(asked).toBeGreaterThan(3);
      expect(judge(deliveredRules, known, on, asGuest).needsAnswer.map(({ service: { id } }) => id)).toEqual([]);
    },
  );
});
