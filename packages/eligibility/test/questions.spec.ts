import { describe, expect, test } from '@jest/globals';
import {
  type Child,
  derive,
  explain,
  type Facts,
  factOf,
  type Household,
  nextQuestion,
  questionsNeeded,
} from '../src/index.ts';
import { ruleOf, services } from './catalogue.ts';

const context = { on: '2026-11-24' };
const rules = services.map((service) => service.rule);
const empty: Household = { facts: {}, children: [], childrenComplete: false };

describe('which question comes next', () => {
  test('ward, then children, whatever is worth more; nothing cautious before them', () => {
    expect(nextQuestion(rules, empty, context)).toMatchObject({ fact: 'residence.ward' });
    const inKobe = { ...empty, facts: derive({ 'residence.ward': 'nada' }) };
    const asked = questionsNeeded(rules, inKobe, context, { 'family.expecting': 0.0001 });
    expect(asked[0]).toMatchObject({ fact: 'children' });
    expect(asked.filter(({ fact }) => factOf(fact)?.privacy !== 'ordinary')).toEqual([]);
  });
  test('a refused question does not come back', () => {
    const costs = { 'residence.ward': Infinity, children: Infinity };
    const next = nextQuestion(rules, empty, context, costs);
    expect(next).not.toBe(null);
    expect(['residence.ward', 'children']).not.toContain(next?.fact);
  });
  test('counts what one answer settles and names the children it is about', () => {
    const household: Household = {
      facts: derive({ 'residence.ward': 'kita' }),
      children: [{ birthMonth: '2024-06', facts: { care: 'none' } }, { birthMonth: '2016-06' }],
      childrenComplete: true,
    };
    const [only] = questionsNeeded([ruleOf('kyushoku-sho'), ruleOf('jido-teate')], household, context);
    expect(only).toMatchObject({ fact: 'child.school', waiting: 1, settles: 1, children: [1] });
  });
  test('value and privacy cost weigh', () => {
    const pair = [
      { rule: ruleOf('kyoiku-shien-shikin'), value: 1 },
      { rule: ruleOf('boshi-techo'), value: 5 },
    ];
    const household = { ...empty, facts: derive({ 'residence.ward': 'kita' }) };
    expect(nextQuestion(pair, household, context)?.fact).toBe('family.expecting');
    expect(nextQuestion(pair, household, context, { 'family.expecting': 100 })?.fact).toBe('tax.residentTaxExempt');
  });
  test('nothing to ask: null', () => {
    expect(nextQuestion([ruleOf('kurashi-shien')], { ...empty, facts: { 'residence.kobe': true } }, context)).toBe(
      null,
    );
    expect(nextQuestion([{ ask: 'fertility' }], empty, context)).toBe(null);
  });
});

/** The same stream of households every time. */
const seeded = (seed: number) => (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

interface Truth {
  readonly facts: Facts;
  readonly children: readonly Child[];
}
const draw = (random: () => number): Truth => {
  const single = random() < 0.09;
  const income = Math.floor(random() * 12) * 1_000_000;
  const poor = income < 2_000_000;
  const chance = (p: number): boolean => random() < p;
  const count = [0, 1, 1, 1, 1, 2, 2, 2, 2, 3][Math.floor(random() * 10)] ?? 1;
  const children = Array.from({ length: count }, (): Child => {
    const month = String(1 + Math.floor(random() * 11)).padStart(2, '0');
    const year = 2007 + Math.floor(random() * 20);
    const care = chance(0.4) ? 'none' : 'licensed';
    const school = year > 2010 ? 'kobe-municipal' : 'highschool-kobe';
    return { birthMonth: `${year}-${month}`, bornOnFirst: chance(0.03), facts: { care, school } };
  });
  const plan = Object.fromEntries(
    ['vocationalTraining', 'separation', 'movingToRental', 'movingNearParents', 'rentHardship'].map((id) => [
      `plan.${id}`,
      chance(0.05),
    ]),
  );
  return {
    children,
    facts: {
      'residence.ward': 'nada',
      'family.expecting': count === 0 || chance(0.05),
      'family.singleParent': single,
      'family.guardiansNeedChildcare': single || chance(0.65),
      'family.multiples': chance(0.01),
      'tax.residentTaxExempt': poor,
      'tax.incomeTaxExempt': poor || chance(0.1),
      'income.band': { low: income, high: income + 1_000_000 },
      'benefit.receivesChildRearingAllowance': single && income < 4_000_000,
      'preference.language': 'ja',
      'work.inKobe': true,
      ...plan,
    },
  };
};
const limits = {
  'income.belowChildRearingLimit': 4_000_000,
  'income.belowSchoolAidLimit': 3_000_000,
  'income.below4900k': 5_000_000,
  'income.below158kMonthly': 3_000_000,
};

test('two questions to first results, five settle at least 85 % of the catalogue on average', () => {
  const random = seeded(20261124);
  const settledAfter = [0, 0, 0, 0, 0, 0];
  const households = 200;
  for (let i = 0; i < households; i++) {
    const truth = draw(random);
    const known: Record<string, Facts[string]> = {};
    let children: Child[] = [];
    for (let asked = 0; asked <= 5; asked++) {
      const household = { facts: derive(known, limits), children, childrenComplete: children.length > 0 || asked > 1 };
      const settled = rules.filter((rule) => explain(rule, household, context).verdict !== 'needsAnswer').length;
      settledAfter[asked] = (settledAfter[asked] ?? 0) + settled / households;
      const question = nextQuestion(rules, household, context);
      if (!question) continue;
      if (question.fact === 'children') children = truth.children.map(({ birthMonth }) => ({ birthMonth }));
      else if (question.fact === 'birthday') {
        children = children.map((child, n) => ({ ...child, bornOnFirst: truth.children[n]?.bornOnFirst ?? false }));
      } else if (question.fact.startsWith('child.')) {
        const id = question.fact.slice(6);
        children = children.map((child, n) => ({
          ...child,
          facts: { ...child.facts, [id]: truth.children[n]?.facts?.[id] ?? 'none' },
        }));
      } else known[question.fact] = truth.facts[question.fact] ?? false;
    }
  }
  expect(settledAfter[2]).toBeGreaterThan(40);
  expect(settledAfter[5]).toBeGreaterThan(0.85 * services.length);
});
